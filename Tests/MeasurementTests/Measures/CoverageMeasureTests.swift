internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct CoverageMeasureTests {
  private func coverage(of buildings: [String], facts: [String: String]) throws -> Fact {
    let setting = try Setting(facts: facts)
    return try setting.fact(
      of: .coverage(of: "building", among: .fact("楼栋数"), setting.selection()),
      buildings.map { event("走访.入户", "2024-05-01", ["building": $0]) })
  }

  @Test func dividesDistinctValuesByTheFact() throws {
    let fact = try coverage(of: ["1栋", "2栋", "1栋", ""], facts: ["楼栋数": "8"])
    #expect(fact.value == (try quotient(1, 4)))
    #expect(fact.numerator == Rational(2) && fact.denominator == Rational(8))
    #expect(fact.evidence == 2)
    #expect(fact.unit == .share)
  }

  @Test func isNotClamped() throws {
    #expect(try coverage(of: ["1栋", "2栋", "3栋"], facts: ["楼栋数": "2"]).value == (try quotient(3, 2)))
  }

  @Test func aMissingFactIsNoEvidenceAndOneOfZeroDoesNotApply() throws {
    let missing = try coverage(of: ["1栋"], facts: [:])
    #expect(missing.reasonCode == "measure.fact-missing")
    guard case .noEvidence = missing.outcome else {
      Issue.record("not no evidence: \(missing.outcome)")
      return
    }
    let zero = try coverage(of: ["1栋"], facts: ["楼栋数": "0.0"])
    #expect(zero.reasonCode == "measure.fact-zero")
    guard case .notApplicable = zero.outcome else {
      Issue.record("not not applicable: \(zero.outcome)")
      return
    }
  }

  @Test(arguments: [("八", "measure.fact-not-a-number"), ("-8", "measure.fact-negative")])
  func aFactThatIsNoCountIsAnError(text: String, code: String) throws {
    let fact = try coverage(of: ["1栋"], facts: ["楼栋数": text])
    #expect(fact.reasonCode == code)
    guard case .failed = fact.outcome else {
      Issue.record("not failed: \(fact.outcome)")
      return
    }
  }

  @Test func noEventCoversNothing() throws {
    #expect(try coverage(of: [], facts: ["楼栋数": "8"]).value == .zero)
  }
}
