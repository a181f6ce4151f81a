internal import CanonicalJSON
internal import Custody
internal import Diagnostics
internal import Verification

/// What a verification comes to.
struct Verdict {
  /// What was found; an error stands against what was verified.
  var findings: [Diagnostic]
  /// The ids of the given keys that have signed.
  var signers: [String] = []
  /// Further members of the verdict as JSON.
  var details: [String: JSONValue] = [:]

  /// Whether it holds.
  var holds: Bool { !findings.contains { $0.severity == .error } }

  /// Makes a verdict of what was found.
  init(findings: [Diagnostic], signers: [String] = []) {
    self.findings = findings
    self.signers = signers
  }

  /// The verdict on a bundle.
  init(_ report: VerificationReport) {
    self.init(findings: report.findings, signers: report.signers)
    details = [
      "code": .string(report.code), "recomputed": .string(String(report.recomputed)),
      "signatures": .string(String(report.signatures)),
    ]
  }

  /// The verdict on a proof of a record.
  init(of proof: RecordProof, seals: [SealFile]) {
    self.init(findings: [])
    if !proof.holds { findings.append(Diagnostic(.proofWrong)) }
    check(proof.log, seals)
    details = [
      "log": .string(proof.log.name), "number": .string(String(proof.number)),
      "record": .string(String(decoding: proof.record, as: UTF8.self)),
    ]
  }

  /// The verdict on a proof of growth.
  init(of proof: GrowthProof, seals: [SealFile]) {
    self.init(findings: [])
    if !proof.holds { findings.append(Diagnostic(.proofWrong)) }
    for log in [proof.earlier, proof.later] { check(log, seals) }
    details = [
      "log": .string(proof.later.name), "earlier": .string(String(proof.earlier.records)),
      "later": .string(String(proof.later.records)),
    ]
  }

  /// Finds the log of a proof in a seal.
  private mutating func check(_ log: LogSeal, _ seals: [SealFile]) {
    if seals.isEmpty {
      findings.append(Diagnostic(.proofWithoutSeal, ["root": log.rootText]))
    } else if !seals.contains(where: { $0.seal.logs.contains(log) }) {
      findings.append(Diagnostic(.proofOfAnotherSeal, ["file": log.name]))
    }
  }

  /// What stands before a detail, in words.
  static func title(ofDetail name: String, _ language: Language) -> String {
    switch (name, language) {
    case ("code", .english): "code: "
    case ("code", .chinese): "校验码："
    case ("recomputed", .english): "scores worked out again: "
    case ("recomputed", .chinese): "重新计算的得分数："
    case ("signatures", .english): "signatures: "
    case ("signatures", .chinese): "签名数："
    case ("log", .english): "log: "
    case ("log", .chinese): "日志："
    case ("logs", .english): "logs: "
    case ("logs", .chinese): "日志数："
    case ("number", .english): "record number: "
    case ("number", .chinese): "记录序号："
    case ("record", .english): "record: "
    case ("record", .chinese): "记录："
    case ("earlier", .english): "records earlier: "
    case ("earlier", .chinese): "较早的记录数："
    case ("later", .english): "records later: "
    case ("later", .chinese): "较晚的记录数："
    default: name + ": "
    }
  }

  /// The verdict as JSON.
  var json: JSONValue {
    var members = details
    members["schema"] = "plumbline.verification/1"
    members["verified"] = .bool(holds)
    members["signers"] = .array(signers.map { .string($0) })
    members["findings"] = .array(
      findings.map {
        .object([
          "code": .string($0.code), "severity": .string($0.severity.rawValue),
          "arguments": .object($0.message.arguments.mapValues { .string($0) }),
        ])
      })
    return .object(members)
  }
}

extension Console {
  /// Prints a verdict: one word, and who has signed.
  func print(_ verdict: Verdict, as format: OutputFormat) {
    guard format == .text else { return print(bytes: verdict.json.canonicalBytes) }
    var lines = [
      verdict.holds ? (language == .english ? "verified" : "已核实") : (language == .english ? "NOT verified" : "未通过")
    ]
    for signer in verdict.signers { lines.append((language == .english ? "signed by " : "签名：") + signer) }
    for name in verdict.details.keys.sorted() {
      guard let text = verdict.details[name]?.text, !text.isEmpty else { continue }
      lines.append(Verdict.title(ofDetail: name, language) + text)
    }
    print(lines.joined(separator: "\n"))
  }
}
