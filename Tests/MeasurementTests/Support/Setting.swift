internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Expressions
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

/// A small town to measure in: two communities, one sub-district, one city; the year 2024 in UTC+8.
struct Setting {
  /// Something that a test takes for granted is not so.
  struct Failure: Error { let what: String }

  /// The communities 晋宁 and 青龙 in the sub-district 昆阳, in a city.
  let units: UnitTree
  /// The year 2024.
  let period: Period
  /// The types of attributes.
  let attributes: [String: ColumnType] = ["楼栋类型": .text, "预算": .number, "期限": .time]
  /// What measures look up beside the log.
  var tables = MeasureTables()

  /// Makes the town.
  /// - Parameters:
  ///   - cutoff: a time; the end of the year unless given.
  ///   - facts: what is known of the community 晋宁.
  init(cutoff: String? = nil, facts: [String: String] = [:]) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    units = UnitTree(units: [
      Unit(id: "jinning", name: "晋宁社区", level: .community, parent: "kunyang", facts: facts),
      Unit(id: "qinglong", name: "青龙社区", level: .community, parent: "kunyang", facts: [:]),
      Unit(id: "kunyang", name: "昆阳街道", level: .subdistrict, parent: "kunming", facts: [:]),
      Unit(id: "kunming", name: "昆明市", level: .city, parent: nil, facts: [:]),
    ])
    func instant(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: zone).start }
    period = try #require(
      Period(
        from: instant("2024-01-01"), to: instant("2025-01-01"), cutoff: cutoff.map { try instant($0) }, zone: zone))
  }

  /// An indicator of some measure, at communities and the sub-district.
  func indicator(
    _ measure: MeasureDefinition, actor: Actor = .residentsCommittee, id: String = "committee.something"
  ) throws -> Indicator {
    Indicator(
      id: try #require(IndicatorID(id)), actor: actor, dimension: "mechanism-design", title: LocalizedText("指标"),
      measure: measure, scale: .passAtLeast(.one), units: [.community, .subdistrict],
      place: SourcePlace(file: "indicators.yaml"))
  }

  /// The events of some rows.
  func events(_ rows: [[String: String]]) -> EventRows {
    EventRows(rows, units: units, attributes: attributes, zone: period.zone)
  }

  /// A plan of some indicators.
  func plan(
    _ indicators: [Indicator], judgements: [Judgement] = [], seed: String = "掷骰子 3-5-1", drawsEvidence: Bool = true
  ) -> MeasurePlan {
    MeasurePlan(
      indicators: indicators, attributes: attributes, units: units, period: period, judgements: judgements,
      tables: tables, seed: seed, drawsEvidence: drawsEvidence)
  }

  /// The fact of one measure at one unit.
  func fact(
    of measure: MeasureDefinition, actor: Actor = .residentsCommittee, at unit: String = "jinning",
    judgements: [Judgement] = [], _ rows: [[String: String]]
  ) throws -> Fact {
    let plan = plan([try indicator(measure, actor: actor)], judgements: judgements)
    var engine = MeasurementEngine(plan: plan)
    engine.add(try events(rows).batch())
    let index = try #require(plan.units.units.firstIndex { $0.id == unit })
    return try #require(engine.finish().fact(unit: index, indicator: 0))
  }

  /// A condition on events.
  func condition(_ text: String) throws -> Expression {
    try expression(text, .events(fields: EventSchema.types, attributes: attributes))
  }

  /// A condition on cases.
  func caseCondition(_ text: String, activities: Set<String>) throws -> Expression {
    try expression(text, .cases(activities: activities, fields: EventSchema.types, attributes: attributes))
  }

  /// All events of the residents' committee, or those that satisfy a condition.
  func selection(_ condition: String? = nil, by: ActorSelection = .only([.residentsCommittee])) throws
    -> EventSelection
  {
    EventSelection(by: by, condition: try condition.map { try self.condition($0) })
  }

  private func expression(_ text: String, _ scope: Scope) throws -> Expression {
    var diagnostics: [Diagnostic] = []
    let place = SourcePlace(file: "rubric.yaml")
    guard let result = Expression(parsing: text, scope: scope, place: { _ in place }, diagnostics: &diagnostics) else {
      throw Failure(what: "\(text): \(diagnostics.map { $0.message.text(in: .english) })")
    }
    return result
  }
}

/// An event of the residents' committee at 晋宁, unless `fields` say otherwise.
func event(_ activity: String, _ time: String, _ fields: [String: String] = [:]) -> [String: String] {
  ["activity": activity, "time": time, "actor": "居委会", "community": "jinning"].merging(fields) { $1 }
}

/// An exact decimal, which a test takes for granted.
func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(text) }

/// A quotient of whole numbers, which a test takes for granted.
func quotient(_ numerator: Int, _ denominator: Int) throws -> Rational {
  try #require(Rational(numerator).divided(by: Rational(denominator)))
}

extension Fact {
  /// The further figure of a name.
  func detail(_ name: String) -> Rational? { details.first { $0.name == name }?.value }

  /// The code of the reason why there is no value.
  var reasonCode: String? {
    switch outcome {
    case .value: nil
    case .noEvidence(let reason), .notApplicable(let reason), .notAssessed(let reason), .failed(let reason):
      reason.code
    }
  }
}

extension Setting {
  /// The working days of 2024 in mainland China, as far as tests ask for them: those of May.
  static func mayDays() throws -> WorkingCalendar {
    var year = WorkingCalendar.Year(2024)
    for day in 1...3 { try year.addDayOff(try #require(CivilDate("2024-05-0\(day)"))) }
    try year.addMakeUpDay(try #require(CivilDate("2024-05-11")))
    return WorkingCalendar(years: [year])
  }
}

extension Fact {
  /// Activated, satisfied, vacuous and open cases.
  var cases: [Rational] { details.map(\.value) }
}

/// Activated, satisfied, vacuous and open cases, as a fact has them.
func cases(_ activated: Int, satisfied: Int = 0, vacuous: Int = 0, open: Int = 0) -> [Rational] {
  [activated, satisfied, vacuous, open].map { Rational($0) }
}
