internal import Measurement
internal import Quantities
internal import Testing

/// Case measures are exact: each of these fails as soon as a binary floating-point number stands in for a fraction.
struct ExactCaseTests {
  /// A case of two events, or of one.
  private static func events(_ name: String, from: String, to: String?) -> [NaiveRow] {
    let first = SmallAssessment.row(["case": name, "activity": "topic.raised", "time": from])
    guard let to else { return [first] }
    return [first, SmallAssessment.row(["case": name, "activity": "reply.published", "time": to])]
  }

  /// Three cases, of which one was answered, within the hour.
  private static var thirds: [NaiveRow] {
    events("K1", from: "2024-02-01T09:00:00+08:00", to: "2024-02-01T09:30:00+08:00")
      + events("K2", from: "2024-02-01", to: nil) + events("K3", from: "2024-02-02", to: nil)
  }

  @Test("a delay of eight hours is a third of a day")
  func delayOfThirds() throws {
    let rows = Self.events("K1", from: "2024-02-01T00:00:00Z", to: "2024-02-01T08:00:00Z")
    let value = try SmallAssessment(measure: "{delay: {from: topic.raised, to: reply.published}}", rows: rows).value()
    #expect(value == NaiveNumber.quotient(1, 3))
  }

  @Test("a delay of months keeps its last nanosecond", arguments: ["seconds", "hours", "days"])
  func delayOfNanoseconds(unit: String) throws {
    let rows = Self.events("K1", from: "2024-01-05T00:00:00Z", to: "2024-12-20T00:00:00.000000001Z")
    let measure = "{delay: {from: topic.raised, to: reply.published, unit: \(unit)}}"
    let seconds = ["seconds": 1, "hours": 3600, "days": 86_400][unit] ?? 1
    let nanoseconds = 350 * 86_400 * 1_000_000_000 + 1
    let expected = NaiveNumber.quotient(nanoseconds, seconds * 1_000_000_000)
    #expect(try SmallAssessment(measure: measure, rows: rows).value() == expected)
  }

  @Test("the median of two delays is exactly in the middle")
  func medianOfDelays() throws {
    let rows =
      Self.events("K1", from: "2024-01-05T00:00:00Z", to: "2024-12-20T00:00:00.000000001Z")
      + Self.events("K2", from: "2024-01-05T00:00:00Z", to: "2024-12-20T00:00:00.000000002Z")
    let measure = "{delay: {from: topic.raised, to: reply.published, unit: seconds}}"
    #expect(try SmallAssessment(measure: measure, rows: rows).value()?.rounded(places: 10) == "30240000.0000000015")
  }

  @Test("a nanosecond beyond the limit is beyond it", arguments: [("", 1), (".000000001", 0)])
  func limitToTheNanosecond(fraction: String, satisfied: Int) throws {
    let rows = Self.events("K1", from: "2024-01-05T00:00:00Z", to: "2024-12-20T00:00:00\(fraction)Z")
    let measure = "{within: {from: topic.raised, to: reply.published, limit: 350d}}"
    #expect(try SmallAssessment(measure: measure, rows: rows).value() == Rational(satisfied))
  }

  @Test(
    "one case in three is one third",
    arguments: [
      "{within: {from: topic.raised, to: reply.published, limit: 1h}}",
      "{order: {steps: [topic.raised, reply.published]}}", "{stages: {all-of: [reply.published]}}",
    ])
  func shareOfCases(measure: String) throws {
    let fact = try SmallAssessment(measure: measure, rows: Self.thirds).fact()
    #expect(fact?.value == NaiveNumber.quotient(1, 3))
    #expect(fact?.numerator == Rational(1))
    #expect(fact?.denominator == Rational(3))
  }
}
