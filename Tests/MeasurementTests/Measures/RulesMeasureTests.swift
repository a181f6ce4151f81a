internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct RulesMeasureTests {
  private func rules(
    _ rules: [RulesDefinition.Rule], cutoff: String? = nil, _ rows: [[String: String]]
  ) throws -> Fact {
    try Setting(cutoff: cutoff).fact(of: .rules(RulesDefinition(cases: CaseSelection(), rules: rules)), rows)
  }

  /// An event of one case.
  private func step(_ activity: String, _ time: String = "2024-03-01", person: String = "") -> [String: String] {
    event(activity, time, ["case": "一", "person": person])
  }

  /// What becomes of the only case: `satisfied`, `unsatisfied`, `vacuous` or `open`.
  private func verdict(
    _ rules: [RulesDefinition.Rule], cutoff: String? = nil, _ rows: [[String: String]]
  ) throws -> String {
    let fact = try self.rules(rules, cutoff: cutoff, rows)
    #expect(fact.detail("activated") == .one)
    for name in ["satisfied", "vacuous", "open"] where fact.detail(name) == .one { return name }
    return "unsatisfied"
  }

  @Test(arguments: [
    ([("甲", "2024-03-01"), ("乙", "2024-03-02")], "satisfied"),
    ([("乙", "2024-03-01"), ("甲", "2024-03-02")], "unsatisfied"),
    ([("甲", "2024-03-01"), ("乙", "2024-03-01")], "satisfied"), ([("甲", "2024-03-31"), ("乙", "2024-03")], "satisfied"),
    ([("甲", "2024-03-01"), ("乙", "2024-03-02"), ("乙", "2024-02-28")], "unsatisfied"),
    ([("乙", "2024-03-02")], "unsatisfied"),
    ([("甲", "2024-03-01")], "vacuous"), ([("丙", "2024-03-01")], "vacuous"),
  ])
  func precedence(events: [(String, String)], expected: String) throws {
    #expect(try verdict([.precedence(first: "甲", then: "乙")], events.map { step($0, $1) }) == expected)
  }

  @Test(arguments: [
    ([("甲", "2024-03-01"), ("乙", "2024-03-02")], "satisfied"),
    ([("乙", "2024-03-01"), ("甲", "2024-03-02")], "unsatisfied"),
    ([("甲", "2024-03-01"), ("乙", "2024-03-01")], "satisfied"), ([("甲", "2024-03-31"), ("乙", "2024-03")], "satisfied"),
    ([("甲", "2024-03-01"), ("乙", "2024-03-02"), ("甲", "2024-03-03")], "unsatisfied"),
    ([("甲", "2024-12-31")], "unsatisfied"), ([("乙", "2024-03-01")], "vacuous"),
  ])
  func responseWithoutLimit(events: [(String, String)], expected: String) throws {
    #expect(try verdict([.response(to: "甲", with: "乙", within: nil)], events.map { step($0, $1) }) == expected)
  }

  @Test(arguments: [
    ([("甲", "2024-03-01"), ("乙", "2024-03-06")], "satisfied"),
    ([("甲", "2024-03-01"), ("乙", "2024-03-07")], "unsatisfied"),
    // A late answer of one question is a timely one of the next.
    ([("甲", "2024-03-01"), ("乙", "2024-03-04"), ("甲", "2024-03-03")], "satisfied"),
    ([("甲", "2024-03-01"), ("甲", "2024-12-28")], "unsatisfied"), ([("甲", "2024-12-28")], "open"),
    ([("甲", "2024-12-26")], "unsatisfied"), ([("甲", "2024-12-28"), ("乙", "2024-12-27")], "open"),
    ([("甲", "2024-12-20"), ("乙", "2024-12-22"), ("甲", "2024-12-28")], "open"),
  ])
  func responseWithinALimit(events: [(String, String)], expected: String) throws {
    let limit = try #require(TimeLimit("5cd"))
    #expect(try verdict([.response(to: "甲", with: "乙", within: limit)], events.map { step($0, $1) }) == expected)
  }

  @Test func absenceAndExistenceAreNeverVacuous() throws {
    let (one, two) = ([step("甲")], [step("甲"), step("甲", "2024-04")])
    #expect(try verdict([.absence("甲")], one) == "unsatisfied")
    #expect(try verdict([.absence("乙")], one) == "satisfied")
    #expect(try verdict([.existence("甲", min: 1)], one) == "satisfied")
    #expect(try verdict([.existence("乙", min: 1)], one) == "unsatisfied")
    #expect(try verdict([.existence("甲", min: 2)], one) == "unsatisfied")
    #expect(try verdict([.existence("甲", min: 2)], two) == "satisfied")
  }

  @Test func oneOfTwoActivitiesIsAllowedAndNoneIsVacuous() throws {
    let rule = RulesDefinition.Rule.notCoexistence("甲", "乙")
    #expect(try verdict([rule], [step("甲")]) == "satisfied")
    #expect(try verdict([rule], [step("乙")]) == "satisfied")
    #expect(try verdict([rule], [step("乙"), step("甲")]) == "unsatisfied")
    #expect(try verdict([rule], [step("丙")]) == "vacuous")
  }

  @Test(arguments: [
    (["张三"], ["李四"], "satisfied"), (["张三"], ["张三"], "unsatisfied"), (["张三", "王五"], ["李四", "王五"], "unsatisfied"),
    (["张三", ""], ["李四"], "open"), (["张三"], ["张三", ""], "open"), (["张三"], [], "vacuous"), ([], ["张三"], "vacuous"),
    (["Zo\u{EB}"], ["Zoe\u{308}"], "satisfied"),
  ])
  func fourEyes(doers: [String], checkers: [String], expected: String) throws {
    let rows = doers.map { step("发放", person: $0) } + checkers.map { step("复核", person: $0) }
    #expect(try verdict([.fourEyes("发放", "复核")], rows) == expected)
  }

  @Test func aBrokenRuleComesBeforeAnOpenOneAndThatBeforeOneThatHolds() throws {
    let limit = try #require(TimeLimit("30d"))
    let open = RulesDefinition.Rule.response(to: "甲", with: "乙", within: limit)
    let holds = RulesDefinition.Rule.existence("甲", min: 1)
    let vacuous = RulesDefinition.Rule.precedence(first: "乙", then: "丙")
    let broken = RulesDefinition.Rule.absence("甲")
    let rows = [step("甲", "2024-12-30")]
    #expect(try verdict([open, broken], rows) == "unsatisfied")
    #expect(try verdict([holds, open, vacuous], rows) == "open")
    #expect(try verdict([vacuous, holds], rows) == "satisfied")
    #expect(try verdict([vacuous, open], rows) == "open")
    #expect(try verdict([vacuous, vacuous], rows) == "vacuous")
  }

  @Test func aBrokenRuleComesBeforeADayWithoutCalendar() throws {
    let limit = try #require(TimeLimit("5wd"))
    let unknown = RulesDefinition.Rule.response(to: "甲", with: "乙", within: limit)
    // Eleven days later: kept or broken, by which of them are worked.
    let rows = [step("甲", "2024-03-01"), step("乙", "2024-03-12")]
    #expect(try rules([unknown], rows).reasonCode == "measure.calendar-year-missing")
    #expect(try rules([unknown, .absence("甲")], rows).value == .zero)
    #expect(
      try rules([unknown, .fourEyes("甲", "乙")], rows).reasonCode == "measure.calendar-year-missing")
  }

  @Test func theValueIsTheShareOfDecidedCases() throws {
    let rows = [
      event("甲", "2024-03-01", ["case": "一"]), event("甲", "2024-03-01", ["case": "二"]),
      event("乙", "2024-02-01", ["case": "二"]), event("乙", "2024-03-03", ["case": "三"]),
      event("丙", "2024-03-03", ["case": "四"]), event("甲", "2024-04-01", ["case": "五"]),
      event("乙", "2024-04-01", ["case": "五"]),
    ]
    let fact = try rules([.precedence(first: "甲", then: "乙")], rows)
    // One and four have nothing to check; in two and three the second comes first.
    #expect(fact.cases == cases(5, satisfied: 1, vacuous: 2))
    #expect(fact.value == (try quotient(1, 3)))
    #expect(fact.numerator == .one)
    #expect(fact.denominator == Rational(3))
    #expect(fact.evidence == 3)
    #expect(fact.unit == .share)
    #expect(fact.records.count == 6)
  }
}
