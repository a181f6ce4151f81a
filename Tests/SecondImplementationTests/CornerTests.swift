internal import Measurement
internal import Quantities
internal import Testing

/// Corners of SEMANTICS that random logs rarely reach, or where its words leave room; one reading each.
struct CornerTests {
  /// A record of a case.
  private static func event(
    _ activity: String, at time: String, case name: String = "K1", _ cells: [String: String] = [:]
  ) -> NaiveRow {
    SmallAssessment.row(["case": name, "activity": activity, "time": time].merging(cells) { $1 })
  }

  /// A further figure of a fact.
  private static func detail(_ name: String, of fact: Fact?) -> Rational? {
    fact?.details.first { $0.name == name }?.value
  }

  @Test(
    "a case that another anchor places, without `from`, is open",
    arguments: [
      "{delay: {anchor: 回访, from: topic.raised, to: reply.published}}",
      "{within: {anchor: 回访, from: topic.raised, to: reply.published, limit: 1d}}",
    ])
  func caseWithoutStart(measure: String) throws {
    let rows = [Self.event("回访", at: "2024-02-01"), Self.event("reply.published", at: "2024-02-02")]
    let fact = try SmallAssessment(measure: measure, rows: rows).fact()
    #expect(Self.detail("activated", of: fact) == Rational(1))
    #expect(Self.detail("open", of: fact) == Rational(1))
    #expect(fact?.value == nil)
  }

  @Test("a further event lies between the chosen only where it is strictly after the one with the earliest midnight")
  func earliestOfCoarseTimes() throws {
    let rows = [
      Self.event("topic.raised", at: "2024-02-01T09:00:00+08:00"), Self.event("topic.triaged", at: "2024"),
      Self.event("reply.published", at: "2024-04-01T09:00:00+08:00"),
      Self.event("回访", at: "2024-03-01T09:00:00+08:00"),
    ]
    let order = SmallAssessment(
      measure: "{order: {steps: [topic.raised, topic.triaged, reply.published], extra: fails}}", rows: rows)
    #expect(try order.value() == Rational(1))
    let without = SmallAssessment(
      measure: "{order: {steps: [topic.raised, reply.published], extra: fails}}",
      rows: [rows[0], rows[2], rows[3]])
    #expect(try without.value() == Rational(0))
  }

  @Test("`exact` asks for every step once also where steps may be missing, and for no other event")
  func exactExtras() throws {
    let measure = "{order: {steps: [topic.raised, reply.published], missing: allowed, extra: exact}}"
    let (first, last) = (Self.event("topic.raised", at: "2024-02-01"), Self.event("reply.published", at: "2024-02-03"))
    #expect(try SmallAssessment(measure: measure, rows: [first, last]).value() == Rational(1))
    #expect(try SmallAssessment(measure: measure, rows: [first]).value() == Rational(0))
    let twice = [first, last, Self.event("reply.published", at: "2024-02-04")]
    #expect(try SmallAssessment(measure: measure, rows: twice).value() == Rational(0))
    let other = [first, last, Self.event("回访", at: "2024-05-01")]
    #expect(try SmallAssessment(measure: measure, rows: other).value() == Rational(0))
  }

  @Test(
    "a case without its last step is open until its deadline has passed before the cutoff, or it is closed otherwise",
    arguments: [
      ("2024-12-01T00:00:00+08:00", "31d", "", 1), ("2024-12-01T00:00:00+08:00", "743h", "", 0),
      ("2024-12-01T15:00:00+08:00", "30cd", "", 0), ("2024-12-01T15:00:00+08:00", "31cd", "", 1),
      ("2024-12-01T00:00:00+08:00", "31d", "topic.withdrawn", 0),
    ])
  func deadlines(time: String, deadline: String, closing: String, open: Int) throws {
    var rows = [Self.event("topic.raised", at: time)]
    if !closing.isEmpty { rows.append(Self.event(closing, at: "2024-12")) }
    let measure =
      "{order: {steps: [topic.raised, reply.published], deadline: \(deadline), closed-by: topic.withdrawn}}"
    let fact = try SmallAssessment(measure: measure, rows: rows).fact()
    #expect(Self.detail("open", of: fact) == Rational(open))
    #expect(fact?.evidence == 1 - open)
  }

  @Test(
    "a duration that would be negative is 0 in every unit", arguments: ["seconds", "hours", "days", "calendar-days"])
  func negativeDuration(unit: String) throws {
    // The month is tied with the day, and stands for its first midnight.
    let rows = [Self.event("topic.raised", at: "2024-05-20"), Self.event("reply.published", at: "2024-05")]
    let measure = "{delay: {from: topic.raised, to: reply.published, unit: \(unit)}}"
    #expect(try SmallAssessment(measure: measure, rows: rows).value() == Rational(0))
  }

  @Test("at one midnight the coarser occurrence comes first")
  func coarserFirst() throws {
    // The last occurrence is the instant, which is strictly after nothing; the first is the year.
    let rows = [
      Self.event("topic.raised", at: "2024-01-01T00:00:00+08:00"), Self.event("topic.raised", at: "2024"),
      Self.event("reply.published", at: "2024-03-01T00:00:00+08:00"),
    ]
    let last = SmallAssessment(
      measure: "{order: {steps: [topic.raised, reply.published], match: last, ties: fails}}", rows: rows)
    #expect(try last.value() == Rational(1))
    let first = SmallAssessment(measure: "{order: {steps: [topic.raised, reply.published], ties: fails}}", rows: rows)
    #expect(try first.value() == Rational(0))
  }

  @Test("a coarse event counts in the slot of its first midnight, and only when its whole span lies in the period")
  func coarseEvents() throws {
    let measure = "{share: {of: {where: 'activity == \"回访\"'}, among: {}}}"
    let rows = ["2023", "2024", "2024-12", "2023-12-31", "2024-12-31", "2025"].map { Self.event("回访", at: $0) }
    #expect(try SmallAssessment(measure: measure, rows: rows).fact()?.denominator == Rational(3))
    let months = try SmallAssessment(measure: "{regularity: {every: month}}", rows: rows).fact()
    #expect(months?.numerator == Rational(2))
    let two = try SmallAssessment(measure: "{regularity: {every: month, at-least: 2}}", rows: rows).fact()
    #expect(two?.numerator == Rational(1))
  }

  @Test("an actor's Chinese name in a log is the actor that conditions name")
  func actorNames() throws {
    let rows = ["居委会", "社区居委会", "residents-committee", "居民"].map { SmallAssessment.row(["actor": $0]) }
    let measure = "{count: {where: 'actor == \"residents-committee\"', by: any}}"
    #expect(try SmallAssessment(measure: measure, rows: rows).value() == Rational(3))
  }

  @Test("an event of a unit that only looks like a listed one is not an event of that unit")
  func unitsThatLookAlike() throws {
    let rows = ["Zo\u{EB}", "Zoe\u{308}"].map { SmallAssessment.row(["community": $0]) }
    var assessment = SmallAssessment(measure: "{count: {}}", rows: rows)
    assessment.communities = [(id: "Zoe\u{308}", facts: [:])]
    #expect(try assessment.fact(at: "Zoe\u{308}")?.value == Rational(1))
  }

  @Test("a case of a community is not the case of that name of a sub-district, nor of another community")
  func casesOfOneName() throws {
    let rows = [
      Self.event("topic.raised", at: "2024-02-01"),
      Self.event("reply.published", at: "2024-02-02", ["community": "", "subdistrict": "景宁"]),
      Self.event("reply.published", at: "2024-02-03", ["community": "c1"]),
    ]
    var assessment = SmallAssessment(
      indicators: [
        [
          "measure: {stages: {all-of: [topic.raised, reply.published]}}", "pass: {at-least: 1}",
          "units: [community, subdistrict]",
        ]
      ], rows: rows)
    assessment.communities = [(id: "景宁", facts: [:]), (id: "c1", facts: [:])]
    assessment.subdistrict = "景宁"
    let fact = try assessment.fact(at: "景宁", level: "subdistrict")
    #expect(fact?.numerator == Rational(0))
    #expect(fact?.denominator == Rational(3))
  }
}
