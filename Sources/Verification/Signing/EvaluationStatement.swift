internal import Assessments
internal import Attestations
internal import CanonicalJSON

/// What is signed of an evaluation: an in-toto statement whose subjects are all files of its bundle.
enum EvaluationStatement {
  /// The type of the predicate, described in Documentation/Custody.md.
  static let predicateType = "urn:plumbline:evaluation:1"

  /// Makes the statement on a bundle.
  ///
  /// Who assessed, how independently, the waivers and the stages stand in `record.json`, which is a subject like every
  /// other file; they are repeated in the predicate for whoever reads that alone.
  static func statement(on content: BundleContent) -> Statement {
    let names = content.names.filter { $0 != BundleContent.attestationName }
    let subjects = names.map { Statement.Subject(name: $0, digests: ["sha256": content.digest(of: $0) ?? ""]) }
    return Statement(subjects: subjects, predicateType: predicateType, predicate: predicate(of: content))
  }

  /// What the statement says beside the files' digests, from the files themselves.
  static func predicate(of content: BundleContent) -> JSONValue {
    let manifest = content.json(Manifest.fileName)
    let result = content.json(BundleContent.resultName)
    let logs = (manifest?["inputs"]?.elements ?? []).filter { $0["role"]?.text == InputFile.Role.log.rawValue }
    var members: [String: JSONValue] = [
      "assessment": result?["assessment"]?["id"] ?? .null, "rubric": result?["rubric"] ?? .null,
      "period": result?["period"] ?? .null, "tool": manifest?["tool"] ?? .null,
      "logs": .array(
        logs.map { .object(["name": $0["name"] ?? .null, "sha256": $0["sha256"] ?? .null]) }),
      "records": manifest?["records"] ?? .null,
      "code": content.files[BundleContent.resultName].map { .string(VerificationCode(of: $0).text) } ?? .null,
    ]
    if let record = content.json(EvaluationRecord.fileName) { members["record"] = record }
    if let custody = manifest?["custody"] { members["custody"] = custody }
    return .object(members)
  }
}
