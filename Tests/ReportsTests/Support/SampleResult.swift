import ActivityLogs
import Assessments
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Scoring

/// A small result, rolled up as a real one, with every state that this version knows and texts that mean harm.
enum SampleResult {
  /// What a record might hold that wants to break out of the page.
  static let hostile = "<script>alert('1')</script> | `x` **b** \"q\" & \u{1B}[31m"
  /// Unicode that hides HTML from an escaping that goes by characters: a prepended mark, a combining mark.
  static let sly = "\u{600}<img src=x onerror=alert(1)\u{301}> \"\u{301} onclick=\u{202E}"

  static func make() throws -> AssessmentResult {
    let rubric = try SampleRubric.make()
    let units = [
      unit("qingling", "青岭社区", .community, rubric, good), unit("wangjiang", "望江社区", .community, rubric, poor),
      unit("danzao", "丹灶镇", .subdistrict, rubric, subdistrict), unit("nanhai", "南海区", .district, rubric, [:]),
    ]
    return AssessmentResult(
      id: "sample-2024", title: SampleRubric.both("两个社区的样例评估", "A sample of two communities"),
      notice: SampleRubric.both("虚构数据，仅供测试。", "Made-up data, for tests only."), rubric: rubric,
      period: PeriodText(from: "2024-01-01", to: "2025-01-01", zone: "Asia/Shanghai"),
      logs: LogSummary(
        events: 20_134, records: 20_149, used: [1: 12_000, 3: 6_001], setAside: 3, reasons: ["log.time-missing": 3],
        duplicatesDropped: 12,
        coverage: [LocalizedText(english: "All tickets <but> those by phone", chinese: "全部工单，<电话>除外")]), units: units,
      rankings: [
        Ranking(of: units, on: .community, atLeast: 2), Ranking(of: units, on: .subdistrict, atLeast: 2),
      ],
      warnings: [ResultWarning(Message(undecided), count: 7)])
  }

  static func evidence() -> EvidenceListing {
    let sly = EvidenceListing.Entry(
      verdict: .countedAgainst, file: "日志/七月|八月.csv", line: 2, bytes: 0..<10, id: hostile, time: sly,
      activity: hostile)
    let ordinary = (3...14).map { line in
      EvidenceListing.Entry(
        verdict: line % 4 == 0 ? .countedAgainst : line % 5 == 0 ? .neutral : .countedFor, file: "日志/七月|八月.csv",
        line: line, bytes: line * 100..<line * 100 + 100, id: "T-\(line)", time: "2024-07-0\(line % 9 + 1)",
        activity: "topic.triaged")
    }
    return EvidenceListing(samples: [
      .init(
        indicator: "committee.topics-triaged-first", unit: "qingling", level: "community", total: 62,
        entries: [sly] + ordinary),
      .init(
        indicator: "resident.reach", unit: "qingling", level: "community", total: 2, entries: Array(ordinary.prefix(2))),
    ])
  }

  private static let undecided = MessageTemplate(
    "result.undecided-records", .warning, en: "Records lacked a field that a condition asks for.", zh: "有记录缺少条件所需的字段。")
  private static let nothing = MessageTemplate(
    "measure.nothing", .information, en: "There is no record of {thing}.", zh: "没有“{thing}”的记录。")

  private static func unit(
    _ id: String, _ name: String, _ level: UnitLevel, _ rubric: Rubric, _ facts: [String: Fact]
  ) -> UnitScore {
    let unit = Unit(
      id: id, name: name, level: level, parent: level == .community ? "danzao" : level == .subdistrict ? "nanhai" : nil,
      facts: ["population": "9500"])
    let scores = rubric.indicators.map { indicator in
      IndicatorScore(
        Finding(
          indicator: indicator, unit: unit, fact: facts[indicator.id.description] ?? missing(indicator.measure.form),
          sources: nil), sources: nil)
    }
    let complaints = Rational(id == "qingling" ? 1 : id == "wangjiang" ? 3 : 0)
    let measures = [
      NamedFact(name: "complaints", form: "count", fact: Fact(.value(complaints), unit: .events)),
      NamedFact(
        name: "inspections", form: "fact", fact: Fact(.noEvidence(Message(nothing, ["thing": hostile])), unit: .number)),
    ]
    return UnitScore(unit: unit, indicators: scores, measures: measures, rubric: rubric)
  }

  private static func missing(_ form: String) -> Fact {
    Fact(.noEvidence(Message(nothing, ["thing": form])), unit: .share)
  }

  private static func share(
    _ part: Int, _ whole: Int, details: [Fact.Detail] = [], undecided: Int = 0, independent: Int = 0
  ) -> Fact {
    Fact(
      .value(Rational(part).divided(by: Rational(whole)) ?? .zero), numerator: Rational(part),
      denominator: Rational(whole), unit: .share, evidence: whole, details: details,
      records: RecordTally(count: whole * 2, undecided: undecided, independent: independent))
  }

  private static func cases(_ satisfied: Int, of decided: Int, open: Int) -> [Fact.Detail] {
    [
      .init("activated", Rational(decided + open)), .init("satisfied", Rational(satisfied)),
      .init("vacuous", .zero), .init("open", Rational(open)),
    ]
  }

  private static let good: [String: Fact] = [
    "office.joint-sessions-regular": share(
      11, 12, details: [.init("slots", Rational(12)), .init("slots-met", Rational(11))]),
    "office.matters-closed": Fact(
      .value(Rational(1_234_567).divided(by: Rational(86_400)) ?? .zero), unit: .days, evidence: 9,
      details: cases(9, of: 9, open: 1), records: RecordTally(count: 20)),
    "committee.topics-triaged-first": share(
      23, 31, details: cases(23, of: 31, open: 9), undecided: 2, independent: 4),
    "committee.urgent-in-a-day": share(4, 4, details: cases(4, of: 4, open: 0)),
    "committee.decisions-with-residents": share(11, 20, independent: 20),
    "organization.surveys": share(20, 31, details: cases(20, of: 31, open: 0)),
    "organization.competence": Fact(
      .value(Rational(3)), unit: .rating, evidence: 1, details: [.init("ratings", .one)]),
    "resident.reach": Fact(
      .value(Rational(119).divided(by: Rational(9500)) ?? .zero), numerator: Rational(119),
      denominator: Rational(9500), unit: .share, evidence: 119, records: RecordTally(count: 2)),
    "resident.wait": Fact(
      .value(Rational(20).divided(by: Rational(3)) ?? .zero), numerator: Rational(20), denominator: Rational(3),
      unit: .number, evidence: 3, records: RecordTally(count: 3)),
  ]

  private static let poor: [String: Fact] = [
    "office.joint-sessions-regular": share(5, 12),
    "office.matters-closed": Fact(.value(Rational(72)), unit: .days, evidence: 6, records: RecordTally(count: 12)),
    "committee.topics-triaged-first": share(3, 15),
    "committee.urgent-in-a-day": share(7, 10),
    "committee.decisions-with-residents": share(2, 9),
    "organization.surveys": share(10, 15),
    "organization.competence": Fact(.notAssessed(Message(nothing, ["thing": hostile])), unit: .rating),
    "resident.reach": Fact(.failed(Message(nothing, ["thing": "population"])), unit: .share),
    "resident.wait": Fact(
      .value(Rational(9)), numerator: Rational(27), denominator: Rational(3), unit: .number, evidence: 3),
  ]

  private static let subdistrict: [String: Fact] = [
    "office.joint-sessions-regular": share(8, 12),
    "office.matters-closed": Fact(.value(Rational(30)), unit: .days, evidence: 15, records: RecordTally(count: 32)),
  ]
}
