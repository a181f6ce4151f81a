internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct RepeatsMeasureTests {
  private func repeats(
    of field: String = "building", within: String = "30d", anchor: String? = "诉求.登记", where condition: String? = nil,
    at unit: String = "jinning", _ rows: [[String: String]]
  ) throws -> Fact {
    let setting = try Setting()
    let condition = try condition.map { try setting.caseCondition($0, activities: ["诉求.登记"]) }
    return try setting.fact(
      of: .repeats(
        RepeatsDefinition(
          cases: CaseSelection(anchor: anchor, condition: condition), field: field,
          within: try #require(TimeLimit(within)))), at: unit, rows)
  }

  private func asked(
    _ name: String, _ time: String, _ building: String = "1栋", _ fields: [String: String] = [:]
  ) -> [String: String] {
    event("诉求.登记", time, ["case": name, "building": building].merging(fields) { $1 })
  }

  @Test(arguments: [
    ("30d", "2024-03-01T08:00:00+08:00", "2024-03-31T08:00:00+08:00", 1),
    ("30d", "2024-03-01T08:00:00+08:00", "2024-03-31T08:00:00.000000001+08:00", 2),
    ("30cd", "2024-03-01T08:00:00+08:00", "2024-03-31T23:00:00+08:00", 1), ("30cd", "2024-03-01", "2024-04-01", 2),
    // Both of two cases at one time.
    ("30d", "2024-03-01", "2024-03-01", 0), ("0h", "2024-03-01T08:00:00Z", "2024-03-01T16:00:00+08:00", 0),
    // At their first midnights the month comes before the day.
    ("10d", "2024-03", "2024-03-09", 1), ("5d", "2024-03", "2024-03-09", 2),
    // The year and the instant begin at one instant.
    ("0h", "2024", "2024-01-01T00:00:00+08:00", 0),
  ])
  func theLimitItselfMakesARepeat(limit: String, first: String, second: String, satisfied: Int) throws {
    let fact = try repeats(within: limit, [asked("甲", first), asked("乙", second)])
    #expect(fact.cases == cases(2, satisfied: satisfied))
    #expect(fact.value == (try quotient(satisfied, 2)))
    #expect(fact.evidence == 2)
  }

  @Test func onlyTheNearestBeforeCounts() throws {
    let fact = try repeats([
      asked("丁", "2024-06-01"), asked("甲", "2024-03-01"), asked("丙", "2024-04-20"), asked("乙", "2024-03-25"),
    ])
    // 乙 after 24 days and 丙 after 26 are repeats; 丁 comes 42 days later.
    #expect(fact.cases == cases(4, satisfied: 2))
  }

  @Test func casesEarlierThanThePeriodAndOutsideTheConditionCount() throws {
    let rows = [
      asked("去年", "2023-12-20"), asked("甲", "2024-01-10", "1栋", ["channel": "热线"]),
      asked("乙", "2024-03-01", "2栋", ["channel": "来访"]), asked("丙", "2024-03-11", "2栋", ["channel": "热线"]),
    ]
    let condition = #"case.first("诉求.登记").channel == "热线""#
    #expect(try repeats(where: condition, rows).cases == cases(2))
    #expect(try repeats(rows).cases == cases(3, satisfied: 1))
  }

  @Test func aMissingFieldIsOpenAndRepeatsNothing() throws {
    let fact = try repeats([asked("甲", "2024-03-01", ""), asked("乙", "2024-03-02", "")])
    #expect(fact.cases == cases(2, open: 2))
    #expect(fact.reasonCode == "measure.no-decided-cases")
  }

  @Test func otherCommunitiesRepeatNothing() throws {
    let rows = [asked("甲", "2024-03-01"), asked("甲", "2024-03-02", "1栋", ["community": "qinglong"])]
    #expect(try repeats(rows).value == .one)
    #expect(try repeats(at: "kunyang", rows).cases == cases(2, satisfied: 2))
  }

  @Test func valuesAreComparedAsTheirTypeAsks() throws {
    func two(_ field: String, _ first: String, _ second: String) throws -> Fact {
      try repeats(
        of: field, [asked("甲", "2024-03-01", "", [field: first]), asked("乙", "2024-03-02", "", [field: second])])
    }
    #expect(try two("x.预算", "1.50", "1.5").value == (try quotient(1, 2)))
    #expect(try two("theme", "1.50", "1.5").value == .one)
    #expect(try two("theme", "\u{E9}", "e\u{301}").value == .one)
    #expect(try two("x.期限", "2024-05-01", "2024-05-01").value == (try quotient(1, 2)))
    #expect(try two("x.期限", "2024-05-01", "2024-05-01T00:00:00+08:00").value == .one)
  }

  @Test func theFieldIsReadAtTheAnchor() throws {
    let rows = [
      asked("甲", "2024-03-01", "1栋"), asked("乙", "2024-03-05", "2栋"), asked("乙", "2024-03-06", "1栋"),
      event("诉求.补充", "2024-03-02", ["case": "乙", "building": "1栋"]),
    ]
    #expect(try repeats(rows).value == .one)
    // Without an anchor the earliest event of 乙 is the supplement.
    let fact = try repeats(anchor: nil, rows)
    #expect(fact.value == (try quotient(1, 2)))
    #expect(fact.records.count == 4)
    #expect(try repeats(rows).records.count == 3)
  }

  @Test func manyCasesOfOneSubjectAreQuicklyCompared() throws {
    var generator = SeededGenerator(seed: 3)
    let rows = (0..<3000).map { asked("案\($0)", "2024-03-01T08:\(10 + $0 / 60 % 50):\(10 + $0 % 50)+08:00") }
    let fact = try repeats(within: "0h", rows.shuffled(using: &generator))
    #expect(fact.detail("activated") == Rational(3000))
  }
}
