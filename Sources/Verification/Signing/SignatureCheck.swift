internal import Assessments
internal import Attestations
internal import CanonicalJSON
internal import Diagnostics

/// Whether a bundle is what was signed, and by whom.
struct SignatureCheck {
  /// What was found.
  private(set) var findings: [Diagnostic] = []
  /// Those of the given keys that have signed.
  private(set) var signers: [VerifyingKey] = []
  /// The number of signatures in the envelope.
  private(set) var signatures = 0

  /// Checks the envelope of a bundle.
  /// - Parameter keys: the keys that are trusted; each must have signed.
  init(_ content: BundleContent, keys: [VerifyingKey]) {
    let file = BundleContent.attestationName
    guard content.files[file] != nil else {
      add(keys.isEmpty ? .bundleNotSigned : .bundleSignatureMissing, [:])
      return
    }
    guard let envelope = content.json(file).flatMap({ Envelope($0) }),
      envelope.payloadType == Envelope.statementType,
      let payload = try? JSONValue(parsing: envelope.payload), let statement = Statement(payload),
      statement.predicateType == EvaluationStatement.predicateType, !envelope.signatures.isEmpty
    else {
      add(.signatureMalformed, ["file": file])
      return
    }
    signatures = envelope.signatures.count
    signers = envelope.signers(among: keys)
    for key in keys where !signers.contains(key) { add(.signatureWrong, ["key": key.id]) }
    // A signature that was cut off is one no longer, whoever made it.
    for signature in envelope.signatures where signature.bytes.count != 64 {
      add(.signatureDamaged, ["key": signature.keyID ?? "?"])
    }
    if keys.isEmpty {
      let named = envelope.signatures.map { $0.keyID ?? "?" }.joined(separator: ", ")
      add(.signatureNotChecked, ["keys": named])
    }
    compare(statement, content)
  }

  private mutating func compare(_ statement: Statement, _ content: BundleContent) {
    var signed: Set<String> = []
    for subject in statement.subjects {
      guard let name = subject.name, let digest = subject.digests["sha256"] else { continue }
      signed.insert(name)
      guard let found = content.digest(of: name) else {
        add(.signedFileMissing, ["file": name])
        continue
      }
      if found != digest { add(.signedFileDiffers, ["file": name]) }
    }
    for name in content.names where name != BundleContent.attestationName && !signed.contains(name) {
      add(.signedFileAdded, ["file": name])
    }
    if findings.isEmpty || findings.allSatisfy({ $0.severity != .error }),
      statement.predicate != EvaluationStatement.predicate(of: content)
    {
      add(.signedPredicateDiffers, ["file": BundleContent.attestationName])
    }
  }

  private mutating func add(_ template: MessageTemplate, _ arguments: [String: String]) {
    findings.append(Diagnostic(template, arguments))
  }
}
