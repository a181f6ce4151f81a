internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct ConcentrationMeasureTests {
  /// Records of persons and their hours, as `person/hours`.
  private static func rows(_ texts: [String], community: String = "jinning") -> [[String: String]] {
    texts.map { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      return event("志愿.服务", "2024-05-01", ["person": parts[0], "hours": parts[1], "community": community])
    }
  }

  private func fact(
    _ texts: [String], of field: String? = "hours", top: String? = nil, at unit: String = "jinning"
  ) throws -> Fact {
    let setting = try Setting()
    let definition = ConcentrationDefinition(
      field: field, top: try top.map { try decimal($0) }, events: try setting.selection())
    return try setting.fact(of: .concentration(definition), at: unit, Self.rows(texts))
  }

  @Test func isTheGiniCoefficientOfPersonsTotals() throws {
    let fact = try fact(["张三/4", "李四/3", "张三/2", "王五/1"])
    #expect(fact.value == (try quotient(1, 3)))
    #expect(fact.evidence == 3)
    #expect(fact.unit == .index)
    #expect(fact.numerator == nil && fact.denominator == nil)
  }

  @Test(arguments: [
    (["甲/5", "乙/5", "丙/5"], 0, 1), (["甲/0", "乙/0", "丙/9"], 2, 3), (["甲/0.5", "乙/1.5"], 1, 4),
    (["甲/1", "乙/2", "丙/3", "丁/4"], 1, 4),
  ])
  func hasTheValueOfTheDoubleSum(texts: [String], numerator: Int, denominator: Int) throws {
    #expect(try fact(texts).value == (try quotient(numerator, denominator)))
  }

  @Test func countsEventsWhereNoFieldIsNamed() throws {
    let fact = try fact(["甲/", "甲/", "甲/3", "乙/", "/7"], of: nil)
    #expect(fact.value == (try quotient(1, 4)))
    #expect(fact.evidence == 2)
    #expect(fact.records.count == 5)
  }

  @Test func aPersonWhoseNumbersAreAllMissingDoesNotAppear() throws {
    let fact = try fact(["甲/1", "乙/", "丙/3", "丙/"])
    #expect(fact.value == (try quotient(1, 4)))
    #expect(fact.evidence == 2)
  }

  @Test(arguments: [
    ("0.2", 5, 10), ("0.25", 5, 10), ("0.26", 8, 10), ("0.5", 8, 10), ("1", 10, 10), ("0.000000000000000001", 5, 10),
  ])
  func theTopIsRoundedUpToWholePersons(top: String, numerator: Int, denominator: Int) throws {
    let fact = try fact(["甲/5", "乙/1", "丙/3", "丁/1"], top: top)
    #expect(fact.value == (try quotient(numerator, denominator)))
    #expect(fact.unit == .share)
  }

  @Test func fewerThanTwoPersonsOrNothingToShareIsNoEvidence() throws {
    #expect(try fact([]).reasonCode == "measure.no-records")
    #expect(try fact(["甲/5", "甲/1", "/9"]).reasonCode == "measure.too-few-persons")
    #expect(try fact(["甲/5"], top: "0.5").reasonCode == "measure.too-few-persons")
    #expect(try fact(["甲/0", "乙/0"]).reasonCode == "measure.nothing-spread")
    #expect(try fact(["甲/0", "乙/0"], top: "0.5").reasonCode == "measure.nothing-spread")
    #expect(try fact(["甲/0", "乙/0"]).evidence == 2)
  }

  @Test func aTotalBelowZeroIsAnErrorThatNamesTheFirstByBytes() throws {
    guard case .failed(let reason) = try fact(["甲/5", "李四/-1.5", "李四/1", "张三/-2"]).outcome else {
      Issue.record("not failed")
      return
    }
    #expect(reason.code == "measure.total-negative")
    #expect(reason.arguments == ["person": "张三", "value": "-2"])
    guard case .failed = try fact(["甲/-1"]).outcome else {
      Issue.record("not failed")
      return
    }
  }

  @Test func aNegativeNumberThatIsMadeUpForIsNone() throws {
    #expect(try fact(["甲/5", "甲/-1", "乙/4"]).value == .zero)
  }

  @Test func largeNumbersLoseNothing() throws {
    let most = "999999999999999999.999999999999999999"
    let fact = try fact(["甲/\(most)", "甲/\(most)", "乙/0.000000000000000002", "乙/\(most)", "乙/\(most)"])
    let value = try #require(fact.value)
    let whole = Rational(try decimal(most)) * Rational(4) + Rational(try decimal("0.000000000000000002"))
    let part = try #require(Rational(try decimal("0.000000000000000001")).divided(by: whole))
    #expect(value == part)
  }

  @Test func aPersonActiveInTwoCommunitiesIsOneInTheSubdistrict() throws {
    let setting = try Setting()
    let rows = Self.rows(["甲/1", "乙/3"]) + Self.rows(["甲/2", "丙/3"], community: "qinglong")
    let measure = MeasureDefinition.concentration(
      ConcentrationDefinition(field: "hours", events: try setting.selection()))
    #expect(try setting.fact(of: measure, at: "kunyang", rows).value == .zero)
    #expect(try setting.fact(of: measure, rows).value == (try quotient(1, 4)))
  }
}
