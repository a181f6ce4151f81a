internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct FactMeasureTests {
  private func fact(_ facts: [String: String]) throws -> Fact {
    try Setting(facts: facts).fact(of: .fact(column: "志愿队伍"), [])
  }

  @Test(arguments: ["12", "-0.5", "0", "0.000000000000000001"])
  func isTheUnitsOwnNumber(text: String) throws {
    let fact = try fact(["志愿队伍": text])
    #expect(fact.value == Rational(try decimal(text)))
    #expect(fact.evidence == nil)
    #expect(fact.unit == .number)
  }

  @Test func missingIsNoEvidence() throws {
    #expect(try fact([:]).reasonCode == "measure.fact-missing")
    #expect(try fact(["志愿队伍": ""]).reasonCode == "measure.fact-missing")
  }

  @Test(arguments: ["十二", "1e3", "1,200", " 12", "1234567890123456789"])
  func whatIsNoDecimalIsAnError(text: String) throws {
    let fact = try fact(["志愿队伍": text])
    #expect(fact.reasonCode == "measure.fact-not-a-number")
    guard case .failed(let reason) = fact.outcome else {
      Issue.record("not failed: \(fact.outcome)")
      return
    }
    #expect(reason.arguments == ["fact": "志愿队伍", "unit": "jinning", "value": text])
  }

  @Test func aSubdistrictHasItsOwnFacts() throws {
    let setting = try Setting(facts: ["志愿队伍": "12"])
    #expect(try setting.fact(of: .fact(column: "志愿队伍"), at: "kunyang", []).reasonCode == "measure.fact-missing")
  }
}
