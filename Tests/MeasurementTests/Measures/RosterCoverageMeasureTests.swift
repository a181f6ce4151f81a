internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct RosterCoverageMeasureTests {
  private func fact(
    _ buildings: [String], rosters: [String: [Int: Set<String>]], at unit: String = "jinning"
  ) throws -> Fact {
    var setting = try Setting()
    setting.tables.rosters = rosters
    return try setting.fact(
      of: .coverage(of: "building", among: .roster("楼栋.csv"), setting.selection()), at: unit,
      buildings.map { event("走访.入户", "2024-05-01", ["building": $0]) })
  }

  @Test func countsWhatIsOnTheRosterOnly() throws {
    let fact = try fact(["1栋", "2栋", "1栋", "", "幻影楼"], rosters: ["楼栋.csv": [0: ["1栋", "2栋", "3栋"]]])
    #expect(fact.value == (try quotient(2, 3)))
    #expect(fact.numerator == Rational(2) && fact.denominator == Rational(3))
    #expect(fact.evidence == 3)
    #expect(fact.detail("not-on-roster") == .one)
    #expect(fact.unit == .share)
    #expect(fact.records.count == 5)
  }

  @Test func valuesAreTheSameWhenTheirBytesAre() throws {
    #expect(try fact(["e\u{301}"], rosters: ["楼栋.csv": [0: ["\u{E9}", "1栋"]]]).value == .zero)
    #expect(try fact(["\u{E9}"], rosters: ["楼栋.csv": [0: ["\u{E9}", "1栋"]]]).value == (try quotient(1, 2)))
  }

  @Test func nothingVisitedCoversNothing() throws {
    #expect(try fact([], rosters: ["楼栋.csv": [0: ["1栋"]]]).value == .zero)
  }

  @Test func aRosterThatIsNotThereIsNoEvidence() throws {
    let fact = try fact(["1栋"], rosters: ["居民.csv": [0: ["1栋"]]])
    #expect(fact.reasonCode == "measure.table-missing")
    guard case .noEvidence(let reason) = fact.outcome else {
      Issue.record("not no evidence: \(fact.outcome)")
      return
    }
    #expect(reason.arguments["file"] == "楼栋.csv")
  }

  @Test func aRosterWithoutRowsOfTheUnitIsNoEvidence() throws {
    let fact = try fact(["1栋"], rosters: ["楼栋.csv": [1: ["1栋"]]])
    #expect(fact.reasonCode == "measure.roster-empty")
    #expect(fact.denominator == nil)
  }

  @Test func aSubdistrictHasARosterOfItsOwn() throws {
    let fact = try fact(["1栋"], rosters: ["楼栋.csv": [0: ["1栋"], 2: ["1栋", "9栋", "8栋"]]], at: "kunyang")
    #expect(fact.value == (try quotient(1, 3)))
  }
}
