internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct EvennessMeasureTests {
  private func fact(
    _ values: [String], of field: String = "theme", over: [String]? = nil, at unit: String = "jinning"
  ) throws -> Fact {
    let setting = try Setting()
    return try setting.fact(
      of: .evenness(EvennessDefinition(field: field, over: over, events: setting.selection())), at: unit,
      values.map { event("协商.召开", "2024-05-01", [field: $0]) })
  }

  @Test func isOneWhereAllCategoriesAreAsFrequent() throws {
    let fact = try fact(["停车", "环境", "养老", "环境", "停车", "养老"])
    #expect(fact.value == .one)
    #expect(fact.evidence == 6)
    #expect(fact.unit == .index)
    #expect(fact.detail("categories") == Rational(3))
    #expect(fact.numerator == nil && fact.denominator == nil)
  }

  @Test func isExactBetweenTheEnds() throws {
    // Σp² = (9 + 1) / 16; (1 − 10/16) / (1 − 1/2), with a third category on the list / (1 − 1/3).
    let values = ["停车", "停车", "", "停车", "环境"]
    #expect(try fact(values).value == (try quotient(3, 4)))
    #expect(try fact(values, over: ["停车", "环境", "养老"]).value == (try quotient(9, 16)))
    #expect(try fact(values).evidence == 4)
    #expect(try fact(values).records.count == 5)
  }

  @Test func isZeroWhereOnlyOneCategoryOfTheListOccurs() throws {
    #expect(try fact(["停车", "停车"], over: ["停车", "环境"]).value == .zero)
  }

  @Test func oneObservedCategoryIsNoEvidence() throws {
    let fact = try fact(["停车", "停车"])
    #expect(fact.reasonCode == "measure.one-category")
    #expect(fact.evidence == 2)
  }

  @Test func withoutAValueThereIsNoEvidence() throws {
    #expect(try fact([]).reasonCode == "measure.no-records")
    #expect(try fact(["", ""], over: ["停车", "环境"]).reasonCode == "measure.no-values")
  }

  @Test func aValueOffTheListIsAnErrorThatNamesTheFirstByItsBytes() throws {
    let fact = try fact(["环境", "\u{20BB7}田", "\u{FF11}号", "停车"], over: ["停车", "环境"])
    guard case .failed(let reason) = fact.outcome else {
      Issue.record("not failed: \(fact.outcome)")
      return
    }
    #expect(reason.code == "measure.value-not-listed")
    #expect(reason.arguments == ["value": "\u{FF11}号", "field": "theme"])
    #expect(fact.evidence == 4)
  }

  @Test func textsAreComparedByTheirBytes() throws {
    #expect(try fact(["\u{E9}", "e\u{301}"]).value == .one)
    #expect(try fact(["\u{E9}", "e\u{301}"], over: ["\u{E9}", "停车"]).reasonCode == "measure.value-not-listed")
  }

  @Test func numbersAreComparedByValueAndTheLeastStrangerIsNamed() throws {
    #expect(try fact(["1.0", "1", "2"], of: "rating", over: ["1", "2"]).value == (try quotient(8, 9)))
    guard case .failed(let reason) = try fact(["1", "10", "9"], of: "rating", over: ["1", "2"]).outcome else {
      Issue.record("not failed")
      return
    }
    #expect(reason.arguments["value"] == "9")
  }

  @Test func timesAreCategoriesWhereTheyAreObserved() throws {
    let fact = try fact(["2024-05-01", "2024-05-01T00:00:00+08:00", "2024-05-01"], of: "end")
    #expect(fact.value == (try quotient(8, 9)))
  }

  @Test func aSubdistrictPoolsItsCommunitiesAndTheirErrors() throws {
    let setting = try Setting()
    let rows = [
      event("a", "2024-05-01", ["theme": "停车"]), event("a", "2024-05-01", ["theme": "环境", "community": "qinglong"]),
    ]
    func measure(_ over: [String]?) throws -> MeasureDefinition {
      .evenness(EvennessDefinition(field: "theme", over: over, events: try setting.selection()))
    }
    #expect(try setting.fact(of: measure(nil), at: "kunyang", rows).value == .one)
    #expect(try setting.fact(of: measure(nil), rows).reasonCode == "measure.one-category")
    #expect(try setting.fact(of: measure(["停车", "养老"]), rows).value == .zero)
    #expect(try setting.fact(of: measure(["停车", "养老"]), at: "kunyang", rows).reasonCode == "measure.value-not-listed")
  }
}
