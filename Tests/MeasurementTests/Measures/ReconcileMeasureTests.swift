internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct ReconcileMeasureTests {
  private func reconcile(
    account: String = "person", amount: String = "points", opening: [String: [String: String]]? = nil,
    balance: String? = "公示", cutoff: String? = nil, at unit: String = "jinning", _ rows: [[String: String]]
  ) throws -> Fact {
    var setting = try Setting(cutoff: cutoff)
    if let opening {
      var tables: [Int: [String: ExactDecimal]] = [:]
      for (unit, accounts) in opening {
        let index = try #require(setting.units.units.firstIndex { $0.id == unit })
        tables[index] = try accounts.mapValues { try decimal($0) }
      }
      setting.tables.openings = ["期初.csv": tables]
    }
    return try setting.fact(
      of: .reconcile(
        ReconcileDefinition(
          account: account, gains: ["发放", "奖励"], spends: ["兑换"], amount: amount,
          opening: opening == nil ? nil : "期初.csv", balance: balance)), at: unit, rows)
  }

  private func entry(
    _ activity: String, _ points: String, _ time: String, _ fields: [String: String] = [:]
  ) -> [String: String] {
    event(activity, time, ["person": "张三", "points": points].merging(fields) { $1 })
  }

  /// Whether the only account adds up.
  private func addsUp(_ rows: [[String: String]]) throws -> Bool {
    let fact = try reconcile(rows)
    #expect(fact.denominator == .one)
    #expect(try reconcile(rows.reversed()) == fact)
    return fact.value == .one
  }

  @Test func aBalanceMayFallToNothingAndNotBelow() throws {
    let rows = [entry("发放", "10", "2024-03-01"), entry("奖励", "0.5", "2024-03-02"), entry("兑换", "10.5", "2024-03-03")]
    #expect(try addsUp(rows))
    #expect(try !addsUp(rows + [entry("兑换", "0.000000000000000001", "2024-03-04")]))
    // What comes in later does not mend it.
    #expect(try !addsUp(rows + [entry("兑换", "1", "2024-03-04"), entry("发放", "5", "2024-03-05")]))
  }

  @Test func anAccountThatBeginsBelowNothingHasNotFallen() throws {
    let opening = ["jinning": ["张三": "-1"]]
    #expect(try reconcile(opening: opening, [entry("发放", "1", "2024-03-01")]).value == .one)
    #expect(try reconcile(opening: opening, [entry("发放", "0.5", "2024-03-01")]).value == .zero)
  }

  @Test(arguments: [
    ("2024-03-01", "2024-03-01", true), ("2024-03-01T08:00:00+08:00", "2024-03-01T00:00:00Z", true),
    ("2024-03-01T08:00:00.000000001+08:00", "2024-03-01T00:00:00Z", false), ("2024-03-31", "2024-03", true),
    ("2024-03-31T23:59:59+08:00", "2024-03-31", true), ("2024-04-01", "2024-03", false),
    ("2024-03", "2024-03-01", true),
    ("2024-03", "2024-02-29", false), ("2024-03-31T23:59:59.999999999+08:00", "2024-03", true),
    ("2024-04-01T00:00:00+08:00", "2024-03", false), ("2024", "2024-01-01T00:00:00+08:00", true),
  ])
  func ofTiedEventsWhatComesInGoesFirst(gain: String, spend: String, addsUp: Bool) throws {
    #expect(try self.addsUp([entry("发放", "5", gain), entry("兑换", "5", spend)]) == addsUp)
  }

  @Test func whatGoesOutOverAMonthLeavesWhatGoesOutOnADayOfItItsGains() throws {
    let rows = [entry("兑换", "5", "2024-03"), entry("兑换", "5", "2024-03-10"), entry("发放", "5", "2024-03-20")]
    #expect(try !addsUp(rows))
    #expect(try addsUp(rows + [entry("发放", "5", "2024-03-10T12:00:00+08:00")]))
  }

  @Test func negativeAmountsOfOneMomentAreEnteredAtOnce() throws {
    #expect(try addsUp([entry("发放", "-5", "2024-03-01"), entry("发放", "5", "2024-03-01")]))
    #expect(try !addsUp([entry("发放", "-5", "2024-03-01"), entry("发放", "5", "2024-03-02")]))
    #expect(try !addsUp([entry("发放", "-5", "2024-03-01"), entry("兑换", "-5", "2024-03-01")]))
  }

  @Test(arguments: [
    ("2024-03-05", "10", true), ("2024-03-05", "10.000000000000000001", false), ("2024-03-01", "20", true),
    ("2024-03-02", "10", true), ("2024-03-02T09:00:00+08:00", "10", true), ("2024-03-01T09:00:00+08:00", "20", true),
    ("2024-02", "0", true), ("2024-03", "10", true), ("2024-02-29", "10", false), ("2024", "7", true),
  ])
  func aLoggedBalanceIsThatOfAllThatIsNotStrictlyAfterIt(time: String, balance: String, addsUp: Bool) throws {
    let rows = [entry("发放", "20", "2024-03-01"), entry("兑换", "10", "2024-03-02"), entry("兑换", "3", "2024-05-01")]
    #expect(try self.addsUp(rows + [entry("公示", balance, time)]) == addsUp)
  }

  @Test func everyLoggedBalanceIsCompared() throws {
    let rows = [
      entry("发放", "20", "2024-03-01"), entry("公示", "20", "2024-03-05"), entry("兑换", "5", "2024-04-01"),
      entry("公示", "15", "2024-04-05"),
    ]
    #expect(try addsUp(rows))
    #expect(try !addsUp(rows + [entry("公示", "20", "2024-04-06")]))
    // Without `balance` nobody looks.
    #expect(try reconcile(balance: nil, rows + [entry("公示", "20", "2024-04-06")]).value == .one)
  }

  @Test func accountsOpenWithTheBalancesOfTheFile() throws {
    let rows = [
      entry("兑换", "5", "2024-03-01"), entry("兑换", "5", "2024-03-01", ["person": "李四"]),
      entry("兑换", "5", "2024-03-01", ["community": "qinglong"]),
    ]
    let opening = ["jinning": ["张三": "5", "王五": "-1"], "qinglong": ["张三": "4"]]
    #expect(try reconcile(opening: opening, rows).cases == cases(2, satisfied: 1))
    #expect(try reconcile(opening: opening, at: "qinglong", rows).cases == cases(1))
    #expect(try reconcile(opening: opening, at: "kunyang", rows).cases == cases(3, satisfied: 1))
    #expect(try reconcile(opening: [:], rows).cases == cases(2))
    let logged = [entry("公示", "5", "2024-03-01"), entry("发放", "1", "2024-03-02"), entry("公示", "6", "2024-03-03")]
    #expect(try reconcile(opening: opening, logged).value == .one)
  }

  @Test func withoutTheOpeningFileThereIsNoEvidence() throws {
    let measure = MeasureDefinition.reconcile(
      ReconcileDefinition(gains: ["发放"], spends: ["兑换"], opening: "期初.csv"))
    let fact = try Setting().fact(of: measure, [entry("发放", "5", "2024-03-01")])
    #expect(fact.reasonCode == "measure.opening-missing")
    #expect(fact.value == nil)
  }

  @Test func earlierEventsCountAndAnAccountIsLookedAtWhenItHasOneInThePeriod() throws {
    let rows = [
      entry("发放", "5", "2023-05-01"), entry("兑换", "5", "2024-03-01"),
      entry("兑换", "5", "2023-05-01", ["person": "李四"]), entry("兑换", "5", "2025-02-01", ["person": "李四"]),
      entry("兑换", "5", "2023-05-01", ["person": "王五"]), entry("其他", "5", "2024-05-01", ["person": "王五"]),
    ]
    #expect(try reconcile(cutoff: "2026-01-01", rows).cases == cases(1, satisfied: 1))
    #expect(try reconcile([rows[0]]).reasonCode == "measure.no-accounts")
    // What comes after the cutoff is not seen.
    #expect(try reconcile(cutoff: "2024-06-01", [rows[1], entry("发放", "5", "2024-02-01"), rows[3]]).value == .one)
  }

  @Test func anAccountWithAnAmountMissingIsOpen() throws {
    let rows = [
      entry("发放", "", "2024-03-01"), entry("兑换", "5", "2024-03-01"),
      entry("公示", "", "2024-03-01", ["person": "李四"]), entry("发放", "1", "2024-03-01", ["person": "王五"]),
    ]
    #expect(try reconcile(rows).cases == cases(3, satisfied: 1, open: 2))
    #expect(try reconcile([rows[0]]).reasonCode == "measure.no-decided-accounts")
  }

  @Test func eventsWithoutAnAccountAreCountedAsUndecided() throws {
    let rows = [
      entry("发放", "5", "2024-03-01", ["person": ""]), entry("其他", "5", "2024-03-01", ["person": ""]),
      entry("兑换", "5", "2023-03-01", ["person": ""]), entry("发放", "1", "2024-03-01"),
    ]
    let fact = try reconcile(rows)
    #expect(fact.records == RecordTally(count: 1, undecided: 1))
    #expect(fact.cases == cases(1, satisfied: 1))
    #expect(try reconcile([rows[0]]).records.undecided == 1)
  }

  @Test func otherFieldsCanTellAccountsAndAmounts() throws {
    let rows = [
      entry("发放", "1", "2024-03-01", ["x.楼栋类型": "甲", "x.预算": "9"]),
      entry("兑换", "2", "2024-03-02", ["x.楼栋类型": "甲", "x.预算": "9"]),
      entry("兑换", "1", "2024-03-03", ["x.楼栋类型": "e\u{301}", "x.预算": "0"]),
      entry("兑换", "1", "2024-03-03", ["x.楼栋类型": "\u{E9}", "x.预算": "1"]),
    ]
    #expect(try reconcile(account: "x.楼栋类型", amount: "x.预算", rows).cases == cases(3, satisfied: 2))
    #expect(try reconcile(rows).value == .zero)
  }

  @Test func sumsBeyondADecimalAreExact() throws {
    let most = "999999999999999999.999999999999999999"
    let gains = (1...400).map { entry("发放", most, "2024-03-\(10 + $0 % 20)", ["id": "\($0)"]) }
    let spends = (1...400).map { entry("兑换", most, "2024-04-\(10 + $0 % 20)", ["id": "o\($0)"]) }
    #expect(try addsUp(gains + spends))
    #expect(try !addsUp(gains + spends + [entry("兑换", "0.000000000000000001", "2024-05-01")]))
  }

  @Test func theActsOfAllActorsCountAndTheirRecordsAreTold() throws {
    let rows = [
      entry("发放", "5", "2024-03-01", ["actor": "街道办", "source": "system"]),
      entry("兑换", "5", "2024-03-01", ["actor": "居民"]), entry("兑换", "1", "2024-03-01", ["person": "李四"]),
    ]
    let fact = try reconcile(rows)
    #expect(fact.value == (try quotient(1, 2)))
    #expect(fact.numerator == .one)
    #expect(fact.evidence == 2)
    #expect(fact.records == RecordTally(count: 3, undecided: 0, independent: 1))
    #expect(fact.unit == .share)
  }
}
