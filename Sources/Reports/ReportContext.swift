internal import ActivityLogs
package import Assessments
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// A result with what the parts of a report look up in it, each looked up once.
package struct ReportContext: Sendable {
  /// The result.
  package let result: AssessmentResult
  /// What assessors found; `nil` where that is not shown.
  package let judgements: JudgementRecord?
  /// The samples of evidence by what they are about.
  private let samples: [SampleKey: EvidenceListing.Sample]
  /// What the things of the rubric are called.
  package let names: RubricNames
  /// The names of units by level and id.
  private let unitNames: [UnitKey: String]

  private struct SampleKey: Hashable {
    var indicator: String
    var unit: String
    var level: String
  }

  private struct UnitKey: Hashable {
    var level: UnitLevel
    var id: String
  }

  /// Makes the context of a report.
  package init(_ result: AssessmentResult, evidence: EvidenceListing, judgements: JudgementRecord? = nil) {
    self.result = result
    self.judgements = judgements
    self.samples = Dictionary(
      evidence.samples.map { (SampleKey(indicator: $0.indicator, unit: $0.unit, level: $0.level), $0) },
      uniquingKeysWith: { first, _ in first })
    self.names = RubricNames(result.rubric)
    self.unitNames = Dictionary(
      result.units.map { (UnitKey(level: $0.unit.level, id: $0.unit.id), $0.unit.name) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rubric.
  var rubric: Rubric { result.rubric }

  /// The records behind an indicator at a unit.
  func sample(of indicator: IndicatorID, at unit: Unit) -> EvidenceListing.Sample? {
    samples[SampleKey(indicator: indicator.description, unit: unit.id, level: unit.level.rawValue)]
  }

  /// What people call an activity; a term that the vocabulary lacks is given as it is.
  func title(ofActivity term: String) -> LocalizedText { names.title(ofActivity: term) }

  /// What people call a fact of a unit.
  func title(ofFact name: String) -> LocalizedText { names.title(ofFact: name) }

  /// What people call a group of a level.
  func title(of id: String, on level: RollUpLevel) -> LocalizedText { names.title(of: id, on: level) }

  /// Whether a group is the residents', who are described and not judged.
  static func isProfile(_ id: String, on level: RollUpLevel) -> Bool {
    level == .actor && id == Actor.resident.rawValue
  }

  /// The name of a unit's parent, or its id where the parent is not among the units.
  func parentName(of unit: Unit) -> String? {
    guard let parent = unit.parent else { return nil }
    let above = UnitLevel.allCases.filter { $0 > unit.level }
    return above.lazy.compactMap { unitNames[UnitKey(level: $0, id: parent)] }.first ?? parent
  }

  /// The rank of a unit, where it has one.
  func rank(of unit: Unit) -> (rank: Int, count: Int)? {
    for ranking in result.rankings where ranking.level == unit.level {
      if let entry = ranking.entries.first(where: { $0.unit == unit.id }) { return (entry.rank, ranking.entries.count) }
    }
    return nil
  }

  /// Says what the rubric's rules are and did.
  var rules: RuleSentence { RuleSentence(names: names) }

  /// How the children of a node become its score.
  func aggregation(of id: String, on level: RollUpLevel) -> Aggregation { rubric.aggregation(of: id, on: level) }

  /// What happens on a level about children without a score.
  func missingPolicy(on level: RollUpLevel) -> MissingPolicy { rubric.missing[level] ?? MissingPolicy() }
}
