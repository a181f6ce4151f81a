import ActivityLogs
import Columns
import Diagnostics
import Expressions
import Quantities
import Rubrics
import Testing

/// A small rubric with every form of scale and most measures, for tests of reports.
enum SampleRubric {
  static func make() throws -> Rubric {
    var rubric = Rubric(
      id: "sample", edition: "2025.1", title: both("社区微治理评估（样例）", "Community micro-governance, a sample"),
      doi: "10.12677/ass.2025.148766",
      aggregations: [.dimension: .mean, .actor: .mean, .overall: .mean],
      missing: Dictionary(
        uniqueKeysWithValues: [RollUpLevel.dimension, .actor, .overall].map {
          ($0, MissingPolicy(treatment: .renormalise, atLeast: Rational(decimal("0.6"))))
        }),
      bands: [
        Band(name: both("差", "poor"), from: .zero), Band(name: both("中", "fair"), from: decimal("60")),
        Band(name: both("良", "good"), from: decimal("80")), Band(name: both("优", "excellent"), from: decimal("90")),
      ],
      dimensions: [
        Dimension(id: "mechanism-design", title: both("机制设计", "Mechanism design"), weight: decimal("1.5")),
        Dimension(id: "channels", title: both("渠道方式", "Channels"), weight: .one),
      ],
      rankAtLeast: 2, indicators: try indicators().sorted { $0.id < $1.id },
      measures: [
        NamedMeasure(name: "complaints", measure: .count(EventSelection(by: .any)), place: place),
        NamedMeasure(name: "inspections", measure: .fact(column: "inspections"), place: place),
      ], rules: try rules(), bonusCap: decimal("3"), vocabulary: vocabulary,
      recommendations: [
        Recommendation(
          id: "M4b", place: "§3.3-2", text: both("议题先分类、再协商。", "Topics are sorted before they are deliberated."),
          actors: [.residentsCommittee: .named])
      ])
    rubric.digest = String(repeating: "0123456789abcdef", count: 4)
    return rubric
  }

  static func both(_ chinese: String, _ english: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  static func decimal(_ text: String) -> ExactDecimal { (try? ExactDecimal(text)) ?? .zero }

  private static let vocabulary = Vocabulary(
    activities: [
      "topic.raised": .init(title: both("议题提出", "Topic raised")),
      "topic.triaged": .init(title: both("议题分类", "Topic triaged")),
      "deliberation.held": .init(title: both("协商议事", "Deliberation held")),
      "topic.surveyed": .init(title: both("议题调研", "Topic surveyed")),
      "matter.referred": .init(title: both("事项上报", "Matter referred")),
      "matter.closed": .init(title: both("事项办结", "Matter closed")),
      "finding.made": .init(title: both("提出评估意见", "Finding made")),
    ],
    facts: ["population": .init(type: .number, title: both("常住人口", "Population"))])

  /// Rules of every kind; see `SampleResult` for what they find.
  private static func rules() throws -> [ScoringRule] {
    func rule(
      _ id: String, _ title: LocalizedText, on target: RuleTarget = .level(.overall), when: String? = nil,
      _ effect: ScoringRule.Effect
    ) throws -> ScoringRule {
      ScoringRule(
        id: id, title: title, target: target, condition: try when.map { try nodes($0) }, effect: effect, place: place)
    }
    return [
      try rule(
        "complaints", both("属实投诉", "Verified complaints"),
        .deduction(RulePoints(ExactDecimal(2), per: .measure("complaints"), atMost: ExactDecimal(5)))),
      try rule(
        "population", both("大社区", "Large communities"), on: .actor(.residentsCommittee), when: "population > 9000",
        .bonus(RulePoints(decimal("4.5")))),
      try rule(
        "inspections", both("抽查不合格", "Inspections failed"), on: .dimension("channels"),
        when: #"value["inspections"] > 3"#, .gate(.cap(ExactDecimal(79)))),
      try rule(
        "no-residents", both("决定无居民在场", "Decisions without residents"), on: .level(.actor),
        when: #"score["committee.decisions-with-residents"] < 50 && has(score["channels"])"#, .veto(.score(.one))),
    ]
  }

  private static func indicators() throws -> [Indicator] {
    try office() + committee() + organization() + residents()
  }

  private static func office() throws -> [Indicator] {
    [
      try indicator(
        "office.joint-sessions-regular", .subdistrictOffice, both("联席会议月月有", "Joint sessions held month by month"),
        .regularity(
          every: .month, atLeast: 1,
          EventSelection(by: .only([.subdistrictOffice]), condition: try events(#"activity == "joint-session.held""#))),
        .linear(points("0.1", "0", "0.6", "60", "1", "100")), units: [.community, .subdistrict]),
      try indicator(
        "office.matters-closed", .subdistrictOffice, both("上报事项办结用时", "Time to close referred matters"),
        .delay(
          DelayDefinition(
            cases: CaseSelection(anchor: "matter.referred"), from: "matter.referred", to: "matter.closed",
            percentile: PercentileDefinition(p: decimal("0.8")), unit: .days)),
        .target(best: decimal("15"), worst: decimal("60")), dimension: "channels",
        units: [.community, .subdistrict], minimum: 5, weight: "2"),
    ]
  }

  private static func committee() throws -> [Indicator] {
    [
      try indicator(
        "committee.topics-triaged-first", .residentsCommittee, both("议题会前分类率", "Topics triaged before deliberation"),
        .order(
          OrderDefinition(
            cases: CaseSelection(anchor: "topic.raised", condition: try cases(#"!case.has("topic.withdrawn")"#)),
            steps: ["topic.triaged", "deliberation.held"], deadline: TimeLimit("90d"), closedBy: ["topic.raised"])),
        .linear(points("0", "0", "0.6", "60", "0.95", "100")), minimum: 10, weight: "3",
        recommendation: "M4b", basis: .named,
        why: both("先分类再开会，会才议得动。", "A meeting gets somewhere when its topics were sorted first."),
        advice: both("开会前一天把收到的议题过一遍，分好类再上会。", "Go through the topics the day before, and sort them."),
        threshold: ThresholdOrigin(kind: .choice, note: both("六成为及格，是本标准的选择。", "Six in ten for 60 is a choice."))),
      try indicator(
        "committee.urgent-in-a-day", .residentsCommittee, both("急件一日内分类", "Urgent topics triaged within a day"),
        .within(
          WithinDefinition(
            cases: CaseSelection(anchor: "topic.raised"), from: "topic.raised", to: "topic.triaged",
            limit: LimitRule(TimeLimit("24h") ?? .calendarDays(1)))),
        .steps(stepPoints, below: .zero), minimum: 5, weight: "2",
        advice: both("急件随到随分。", "Sort urgent topics as they come.")),
      try indicator(
        "committee.decisions-with-residents", .residentsCommittee, both("居民在场的决定", "Decisions with residents present"),
        .share(
          of: try events(#"actor == "resident""#), among: try events(#"activity == "decision.made""#), by: .any),
        .passAtLeast(decimal("0.5")), dimension: "channels"),
    ]
  }

  private static func organization() throws -> [Indicator] {
    [
      try indicator(
        "organization.surveys", .socialOrganization, both("议题有调研", "Topics surveyed"),
        .stages(StagesDefinition(cases: CaseSelection(anchor: "topic.raised"), allOf: ["topic.surveyed"])),
        .linear(points("0", "0", "0.8", "100"))),
      try indicator(
        "organization.competence", .socialOrganization, both("专业能力", "Competence"),
        .judgement(
          JudgementDefinition(
            question: both("社会组织是否胜任？", "Are the social organizations up to it?"), lowest: .zero,
            highest: decimal("4"))), .target(best: decimal("4"), worst: .zero), dimension: "channels"),
    ]
  }

  private static func residents() throws -> [Indicator] {
    [
      try indicator(
        "resident.reach", .resident, both("参与面", "Reach of participation"),
        .coverage(
          of: "person", among: .fact("population"),
          EventSelection(by: .only([.resident]), condition: try events(#"activity == "project.joined""#))),
        .linear(points("0", "0", "0.01", "60", "0.03", "100")),
        advice: both("把活动放到晚上和周末。", "Hold activities in the evening and at weekends.")),
      try indicator(
        "resident.wait", .resident, both("报名等候天数", "Days waited after signing up"),
        .mean(of: "hours", EventSelection(by: .only([.resident]))), .passAtMost(decimal("7")),
        dimension: "channels"),
    ]
  }

  private static var stepPoints: [Scale.Point] { points("0.5", "40", "0.8", "80", "1", "100") }

  private static func points(_ texts: String...) -> [Scale.Point] {
    stride(from: 0, to: texts.count - 1, by: 2).map {
      Scale.Point(value: decimal(texts[$0]), score: decimal(texts[$0 + 1]))
    }
  }

  private static func indicator(
    _ id: String, _ actor: Actor, _ title: LocalizedText, _ measure: MeasureDefinition, _ scale: Scale,
    dimension: String = "mechanism-design", units: Set<UnitLevel> = [.community], minimum: Int? = nil,
    weight: String = "1", recommendation: String? = nil, basis: Basis? = .inferred, why: LocalizedText? = nil,
    advice: LocalizedText? = nil, threshold: ThresholdOrigin? = nil
  ) throws -> Indicator {
    Indicator(
      id: try #require(IndicatorID(id)), actor: actor, dimension: dimension, recommendation: recommendation,
      title: title, why: why, threshold: threshold, basis: basis, measure: measure, scale: scale, units: units,
      minimumEvidence: minimum, weight: decimal(weight), advice: advice, place: place)
  }

  private static let place = SourceFile(name: "sample.yaml", bytes: []).place(0..<0)

  private static func events(_ text: String) throws -> Expression {
    var diagnostics: [Diagnostic] = []
    return try #require(
      Expression(
        parsing: text, scope: .events(fields: EventSchema.types, attributes: [:]), place: { _ in place },
        diagnostics: &diagnostics))
  }

  private static func nodes(_ text: String) throws -> Expression {
    var diagnostics: [Diagnostic] = []
    let id = "committee.decisions-with-residents"
    return try #require(
      Expression(
        parsing: text,
        scope: .nodes(facts: ["population": .number], scored: [id, "channels"], valued: ["inspections"], stated: []),
        place: { _ in place }, diagnostics: &diagnostics))
  }

  private static func cases(_ text: String) throws -> Expression {
    var diagnostics: [Diagnostic] = []
    return try #require(
      Expression(
        parsing: text,
        scope: .cases(activities: ["topic.withdrawn"], fields: EventSchema.types, attributes: [:]),
        place: { _ in place }, diagnostics: &diagnostics))
  }
}
