import ActivityLogs
import Assessments
import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

@testable import Comparisons

/// Two years of one community by rubrics that are written out, for tests of what each part of a change is.
enum SmallYears {
  /// A rubric as a test writes it: the head's further lines, and its indicators.
  static func rubric(
    edition: String, head: String = "", dimensions: String = "{mechanism: {title: {zh: 机制, en: Mechanism}}}",
    indicators: String
  ) throws -> Rubric {
    let files = RubricFiles([
      SourceFile(
        name: "rubric.yaml",
        bytes: Array(
          """
          plumbline: 1
          rubric: small
          edition: "\(edition)"
          title: 小标准
          dimensions: \(dimensions)
          \(head)
          """.utf8)),
      SourceFile(name: "vocabulary.yaml", bytes: Array("activities: {topic.raised: {title: 议题提出}}\n".utf8)),
      SourceFile(name: "indicators/all.yaml", bytes: Array(indicators.utf8)),
    ])
    var diagnostics: [Diagnostic] = []
    var rubric = try #require(Rubric.load(from: files, diagnostics: &diagnostics), "\(diagnostics)")
    rubric.seal { bytes in "\(edition)-\(bytes.count)" }
    return rubric
  }

  /// An indicator that counts events.
  static func indicator(_ id: String, scale: String = "[[0, 0], [10, 100]]", more: String = "") -> String {
    """
    - id: \(id)
      actor: residents-committee
      dimension: mechanism
      title: {zh: 指标, en: Indicator}
      measure: {count: {by: any}}
      scale: \(scale)
    \(more)

    """
  }

  /// A year of one unit, scored by a rubric as any evaluation scores it.
  /// - Parameter records: what is known of each indicator: kind, value or quotient, state and evidence.
  static func year(_ rubric: Rubric, _ records: [RecordedIndicator], unit: String = "shiqiao") -> ComparedYear {
    let slots = rubric.indicators.map { indicator in
      var record = records.first { $0.id == indicator.id.description }
      if let value = record?.value, record?.state == .scored { record?.score = indicator.score(of: value) }
      return IndicatorSlot(
        before: indicator, after: indicator, units: .same,
        records: [.before: [.before: record, .after: record].compactMapValues { $0 }], pooled: [:],
        isSeparable: false)
    }
    let scored = zip(rubric.indicators, slots).compactMap { indicator, slot in
      slot.state(in: .before).map { state in
        IndicatorScore(
          finding: Finding(indicator: indicator, state: state.state), score: state.score, steps: [])
      }
    }
    let place = Unit(id: unit, name: "石桥社区", level: .community, parent: nil, facts: [:])
    var record = RecordedUnit(UnitScore(unit: place, indicators: scored, rubric: rubric))
    record.facts = nil
    for index in record.indicators.indices {
      guard var known = records.first(where: { $0.id == record.indicators[index].id }) else { continue }
      (known.path, known.score) = (record.indicators[index].path, record.indicators[index].score)
      record.indicators[index] = known
    }
    let result = RecordedResult(
      id: "small-\(rubric.edition)", title: LocalizedText(english: "Small", chinese: "小例"), rubric: rubric.id,
      edition: rubric.edition, rubricDigest: rubric.digest,
      period: PeriodText(from: "\(rubric.edition.prefix(4))-01-01", to: "2026-01-01", zone: "Asia/Shanghai"),
      units: [record])
    return ComparedYear(result: result, rubric: rubric, rubricFiles: RubricFiles([]))
  }

  /// A scored count.
  static func count(_ id: String, _ value: Int, evidence: Int? = nil) -> RecordedIndicator {
    RecordedIndicator(id: id, state: .scored, kind: "count", value: Rational(value), evidence: evidence)
  }

  /// A scored quotient of a kind.
  static func quotient(_ id: String, _ kind: String, _ numerator: Int, over denominator: Int) -> RecordedIndicator {
    RecordedIndicator(
      id: id, state: .scored, kind: kind, value: Rational(numerator).divided(by: Rational(denominator)),
      numerator: Rational(numerator), denominator: Rational(denominator))
  }
}
