internal import ActivityLogs
internal import CanonicalJSON
internal import Digests
internal import Rubrics
internal import YAMLDocuments

/// All that measuring depends on, as a digest: two evaluations of the same key have the same `MeasuredLogs`.
///
/// Of the rubric that is the vocabulary, the named quantities, and of the indicators what is measured of whom at which
/// units; how a value becomes a score, what it weighs and what people call it plays no part. Whatever else an assessment
/// or a rubric may say belongs to the key, known here or not, so that nothing is taken for unchanged by oversight.
struct MeasurementKey: Sendable, Hashable {
  /// The digest, in hexadecimal.
  let text: String

  /// The keys of an assessment that only scoring and people read, or of which the content enters by itself.
  private static let assessmentKeys: Set<String> = [
    "assessor", "notice", "plumbline", "rubric", "seals", "sources", "stages", "title", "waivers",
  ]
  /// What files are read for that measuring does not see, or that enter otherwise.
  private static let otherRoles: Set<InputFile.Role> = [
    .assessment, .rubric, .log, .seal, .sources, .stages, .waivers,
  ]

  /// Works the key out.
  /// - Parameters:
  ///   - assessment: the assessment file.
  ///   - rubric: the rubric.
  ///   - inputs: the files read beside the logs.
  ///   - logs: by `logs` entry, its files.
  ///   - isOfOneFile: whether it is the key of what one log file gives, whatever other logs the assessment names.
  ///   - setting: what else has to be the same: the program, the rules of time zones, how messages name files.
  init?(
    assessment: YAMLNode, rubric: Rubric, inputs: [InputFile], logs: [[InputFile]], isOfOneFile: Bool = false,
    setting: [String]
  ) {
    guard case .object(var document) = rubric.resolvedDocument, case .array(let indicators)? = document["indicators"],
      let head = document["rubric"]
    else { return nil }
    let headKeys = RubricLanguage.headWords.union(RubricLanguage.headScoring)
    let indicatorKeys = RubricLanguage.indicatorWords.union(RubricLanguage.indicatorScoring)
    document["rubric"] = Self.leaving(headKeys, outOf: head)
    document["indicators"] = .array(indicators.map { Self.leaving(indicatorKeys, outOf: $0) })
    document["register"] = nil
    let key: JSONValue = [
      "assessment": Self.leaving(
        isOfOneFile ? Self.assessmentKeys.union(["logs"]) : Self.assessmentKeys, outOf: assessment.json),
      "rubric": .object(document),
      // A profile takes some of the indicators that the files hold, and one without an actor has the rubric's only one.
      "measured": .array(
        rubric.indicators.map { .array([.string($0.id.description), .string($0.actor.rawValue)]) }),
      "inputs": .array(inputs.filter { !Self.otherRoles.contains($0.role) }.map(Self.entry)),
      "logs": .array(logs.map { .array($0.map(Self.entry)) }),
      "setting": .array(setting.map { .string($0) }),
    ]
    text = ContentDigest(of: key.canonicalBytes).description
  }

  private static func leaving(_ keys: Set<String>, outOf value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members.filter { !keys.contains($0.key) })
  }

  private static func entry(_ file: InputFile) -> JSONValue {
    ["role": .string(file.role.rawValue), "name": .string(file.name), "digest": .string(file.digest)]
  }
}
