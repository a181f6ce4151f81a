internal import Attestations
internal import Authoring
internal import CanonicalJSON
internal import Custody
internal import Diagnostics
internal import Digests

/// A seal that is signed: a statement on the logs, of which the seal is the predicate.
enum SignedSeal {
  /// The type of the statement's predicate.
  static let predicateType = "urn:plumbline:seal:1"

  /// Where the signature of a seal lies: beside it, `.dsse.json` in place of `.json`.
  static func path(of seal: String) -> String {
    (seal.hasSuffix(".json") ? String(seal.dropLast(5)) : seal) + ".dsse.json"
  }

  /// What is signed of a seal.
  static func statement(on seal: Seal) -> Statement {
    let file = Statement.Subject(
      name: "seal", digests: ["sha256": ContentDigest(of: seal.json.canonicalBytes).description])
    let logs = seal.logs.map { Statement.Subject(name: $0.name, digests: ["sha256": $0.digest]) }
    return Statement(subjects: [file] + logs, predicateType: predicateType, predicate: seal.json)
  }

  /// Signs a seal; a signature that is there already stays.
  /// - Returns: where the envelope was written.
  /// - Throws: `DiagnosticsError` where that fails.
  static func write(_ seal: Seal, to path: String, key: SigningKey) throws(DiagnosticsError) -> String {
    var envelope = Envelope(payload: statement(on: seal).json.canonicalBytes)
    envelope.sign(with: key)
    let target = Self.path(of: path)
    try WrittenFile.writeNew(WrittenFile(path: target, bytes: envelope.json.canonicalBytes))
    return target
  }
}
