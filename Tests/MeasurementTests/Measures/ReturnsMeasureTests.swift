internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct ReturnsMeasureTests {
  private func returns(of field: String = "organization", _ rows: [[String: String]]) throws -> Fact {
    try Setting().fact(of: .returns(ReturnsDefinition(cases: CaseSelection(), field: field)), rows)
  }

  /// A case that goes from hand to hand, a day in each.
  private func handed(_ holders: [String]) -> [[String: String]] {
    holders.enumerated().map { day, holder in
      event("转办", "2024-03-0\(day + 1)", ["case": "一", "organization": holder])
    }
  }

  @Test(arguments: [
    (["居委会", "物业", "城管"], true), (["居委会", "居委会", "物业", "物业"], true), (["居委会", "物业", "居委会"], false),
    (["居委会", "", "居委会"], true), (["居委会", "", "物业", "", "居委会"], false), (["", ""], true),
    (["居委会", "物业", "城管", "物业"], false), (["\u{E9}", "物业", "e\u{301}"], true),
  ])
  func aCaseMayNotComeBack(holders: [String], isSatisfied: Bool) throws {
    let fact = try returns(handed(holders))
    #expect(fact.value == Rational(isSatisfied ? 1 : 0))
    #expect(fact.cases == cases(1, satisfied: isSatisfied ? 1 : 0))
  }

  @Test func atOneTimeBodiesComeInTheOrderOfTheirBytes() throws {
    func fact(_ last: String) throws -> Fact {
      let rows = ["乙", "甲", "乙"].map { event("转办", "2024-03-01", ["case": "一", "organization": $0]) }
      return try returns(rows + [event("转办", "2024-03-02", ["case": "一", "organization": last])])
    }
    // 乙 is less than 甲 in UTF-8, so on the first day it goes from 乙 to 甲.
    #expect("乙".utf8.lexicographicallyPrecedes("甲".utf8))
    #expect(try fact("甲").value == .one)
    #expect(try fact("乙").value == .zero)
  }

  @Test func atOneMidnightTheCoarserComesFirst() throws {
    func at(_ time: String, _ holder: String) -> [String: String] {
      event("转办", time, ["case": "一", "organization": holder])
    }
    let rows = [at("2024-03-01T00:00:00+08:00", "乙"), at("2024-03-01", "甲"), at("2024-03", "乙")]
    #expect(try returns(rows).value == .zero)
    #expect(
      try returns([at("2024-03-01T00:00:00+08:00", "甲"), at("2024-03-01", "甲"), at("2024-03", "乙")]).value == .one)
  }

  @Test func anyTextFieldCanSayWhoHoldsTheCase() throws {
    let rows = ["甲", "乙", "甲"].enumerated().map {
      event("转办", "2024-03-0\($0 + 1)", ["case": "一", "x.楼栋类型": $1, "organization": "居委会"])
    }
    #expect(try returns(of: "x.楼栋类型", rows).value == .zero)
    #expect(try returns(rows).value == .one)
    #expect(try returns(rows).records.count == 3)
  }
}
