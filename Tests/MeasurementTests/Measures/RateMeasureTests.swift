internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct RateMeasureTests {
  private func fact(facts: [String: String], _ rows: [[String: String]], inner: MeasureDefinition? = nil) throws -> Fact
  {
    let setting = try Setting(facts: facts)
    let measure = try inner ?? .sum(of: "hours", setting.selection())
    return try setting.fact(of: .rate(measure, per: decimal("1000"), over: "人口"), rows)
  }

  private let hours = ["40", "50.5"].map { event("志愿.服务", "2024-05-01", ["hours": $0]) }

  @Test func isTheMeasureForEverySoManyOfTheFact() throws {
    let fact = try fact(facts: ["人口": "6000"], hours)
    #expect(fact.value == (try quotient(181, 12)))
    #expect(fact.numerator == (try quotient(181, 2)) && fact.denominator == Rational(6000))
    #expect(fact.unit == .rate)
    #expect(fact.evidence == 2)
    #expect(fact.detail("per") == Rational(1000))
    #expect(fact.records.count == 2)
  }

  @Test func aMissingFactIsNoEvidenceAndOneOfZeroDoesNotApply() throws {
    let missing = try fact(facts: [:], hours)
    #expect(missing.reasonCode == "measure.fact-missing")
    guard case .noEvidence = missing.outcome else {
      Issue.record("not no evidence: \(missing.outcome)")
      return
    }
    let zero = try fact(facts: ["人口": "0"], hours)
    #expect(zero.reasonCode == "measure.base-zero")
    guard case .notApplicable = zero.outcome else {
      Issue.record("not not applicable: \(zero.outcome)")
      return
    }
  }

  @Test(arguments: [("很多", "measure.fact-not-a-number"), ("-6000", "measure.base-negative")])
  func aFactThatIsNoCountIsAnError(text: String, code: String) throws {
    let fact = try fact(facts: ["人口": text], hours)
    #expect(fact.reasonCode == code)
    guard case .failed = fact.outcome else {
      Issue.record("not failed: \(fact.outcome)")
      return
    }
  }

  @Test func whatTheMeasureLacksTheRateLacks() throws {
    let noNumbers = try fact(facts: ["人口": "6000"], [event("志愿.服务", "2024-05-01")])
    #expect(noNumbers.reasonCode == "measure.no-numbers")
    let coverage = try MeasureDefinition.coverage(of: "building", among: .fact("楼栋数"), Setting().selection())
    let noBuildings = try fact(facts: ["人口": "6000", "楼栋数": "0"], hours, inner: coverage)
    #expect(noBuildings.reasonCode == "measure.fact-zero")
    let fact = try fact(facts: ["人口": "6000", "楼栋数": "八"], hours, inner: coverage)
    #expect(fact.reasonCode == "measure.fact-not-a-number")
  }

  @Test func aFactOfZeroComesBeforeWhatTheMeasureLacks() throws {
    let error = try MeasureDefinition.coverage(of: "building", among: .fact("人口"), Setting().selection())
    #expect(try fact(facts: ["人口": "0"], hours, inner: error).reasonCode == "measure.base-zero")
    #expect(try fact(facts: ["人口": "0"], [], inner: .fact(column: "没有")).reasonCode == "measure.base-zero")
  }

  @Test func aRateOfARateCountsByBoth() throws {
    let inner = try MeasureDefinition.rate(.count(Setting().selection()), per: decimal("0.5"), over: "楼栋数")
    let fact = try fact(facts: ["人口": "4", "楼栋数": "8"], hours, inner: inner)
    #expect(fact.value == (try quotient(125, 4)))
    #expect(fact.numerator == (try quotient(1, 8)))
  }
}
