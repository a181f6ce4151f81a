internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

/// Limits that go by what a field says.
@Suite struct LimitsByFieldTests {
  private func fact(
    otherwise: String? = "7d", cutoff: String? = nil, _ rows: [[String: String]]
  ) throws -> Fact {
    let table = LimitRule.Table(
      field: "urgency",
      limits: [
        LimitRule.Entry(value: "急", limit: try #require(TimeLimit("2h"))),
        LimitRule.Entry(value: "一般", limit: try #require(TimeLimit("3d"))),
      ])
    let limit = LimitRule(table: table, otherwise: try otherwise.map { try #require(TimeLimit($0)) })
    return try Setting(cutoff: cutoff).fact(
      of: .within(WithinDefinition(cases: CaseSelection(), from: "诉求.登记", to: "诉求.答复", limit: limit)), rows)
  }

  private func asked(_ name: String, _ urgency: String, id: String = "") -> [String: String] {
    event("诉求.登记", "2024-03-01T08:00:00+08:00", ["case": name, "urgency": urgency, "id": id])
  }
  private func answered(_ name: String, _ time: String) -> [String: String] {
    event("诉求.答复", time, ["case": name, "urgency": "一般"])
  }

  @Test func eachCaseHasTheLimitOfItsField() throws {
    let fact = try fact([
      asked("甲", "急"), answered("甲", "2024-03-01T10:00:00+08:00"), asked("乙", "急"),
      answered("乙", "2024-03-01T10:00:01+08:00"), asked("丙", "一般"), answered("丙", "2024-03-04T08:00:00+08:00"),
      asked("丁", "一般"), answered("丁", "2024-03-04T08:00:01+08:00"),
    ])
    #expect(fact.cases == cases(4, satisfied: 2))
  }

  @Test func othersHaveTheirOwnLimit() throws {
    let fact = try fact([
      asked("甲", ""), answered("甲", "2024-03-08T08:00:00+08:00"), asked("乙", "特急"),
      answered("乙", "2024-03-08T08:00:01+08:00"),
    ])
    #expect(fact.cases == cases(2, satisfied: 1))
  }

  @Test(arguments: [("特急", "measure.limit-value-unlisted"), ("", "measure.limit-field-missing")])
  func withoutALimitForOthersTheyAreAnError(urgency: String, code: String) throws {
    let rows = [asked("甲", "急"), answered("甲", "2024-03-01T10:00:00+08:00"), asked("乙", urgency)]
    let fact = try fact(otherwise: nil, rows)
    #expect(fact.reasonCode == code)
    guard case .failed(let reason) = fact.outcome else {
      Issue.record("\(fact.outcome)")
      return
    }
    #expect(reason.arguments["field"] == "urgency")
    #expect(reason.arguments["value"] ?? "" == urgency)
    #expect(try self.fact(otherwise: nil, Array(rows.prefix(2))).value == .one)
  }

  @Test func theFirstFailureIsToldWhateverTheOrder() throws {
    let rows = [asked("甲", "特急"), asked("乙", "A"), asked("丙", "乙级")]
    for rows in [rows, rows.reversed()] {
      guard case .failed(let reason) = try fact(otherwise: nil, rows).outcome else {
        Issue.record("no failure")
        continue
      }
      #expect(reason.arguments["value"] == "A")
    }
  }

  @Test func theFieldIsReadAtTheFirstOccurrence() throws {
    var rows = [asked("甲", "急", id: "2"), answered("甲", "2024-03-02"), asked("甲", "一般", id: "1")]
    #expect(try fact(rows).value == .one)
    #expect(try fact(rows.reversed()).value == .one)
    rows[2]["time"] = "2024-03-01T09:00:00+08:00"
    #expect(try fact(rows).value == .zero)
  }

  @Test func anOpenCaseIsOpenUntilItsOwnLimit() throws {
    let fact = try fact(cutoff: "2024-03-02", [asked("甲", "急"), asked("乙", "一般"), asked("丙", "")])
    #expect(fact.cases == cases(3, open: 2))
  }

  @Test func textsThatOnlyLookTheSameAreDifferent() throws {
    let table = LimitRule.Table(
      field: "urgency", limits: [LimitRule.Entry(value: "\u{E9}", limit: try #require(TimeLimit("1d")))])
    let measure = MeasureDefinition.within(
      WithinDefinition(
        cases: CaseSelection(), from: "诉求.登记", to: "诉求.答复",
        limit: LimitRule(table: table, otherwise: .calendarDays(30))))
    let rows = [asked("甲", "e\u{301}"), answered("甲", "2024-03-20")]
    #expect(try Setting().fact(of: measure, rows).value == .one)
    #expect(try Setting().fact(of: measure, [asked("甲", "\u{E9}"), rows[1]]).value == .zero)
  }
}
