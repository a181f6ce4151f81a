internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

/// Working days in delays and limits.
@Suite struct WorkingDaysTests {
  private func fact(
    of measure: MeasureDefinition, cutoff: String? = nil, hasCalendar: Bool = true, _ rows: [[String: String]]
  ) throws -> Fact {
    var setting = try Setting(cutoff: cutoff)
    if hasCalendar { setting.tables.calendar = try Setting.mayDays() }
    return try setting.fact(of: measure, rows)
  }

  private func within(_ limit: String) throws -> MeasureDefinition {
    .within(
      WithinDefinition(
        cases: CaseSelection(), from: "诉求.登记", to: "诉求.答复", limit: LimitRule(try #require(TimeLimit(limit)))))
  }

  private func delay(p: String = "0.5") throws -> MeasureDefinition {
    .delay(
      DelayDefinition(
        cases: CaseSelection(), from: "诉求.登记", to: "诉求.答复", percentile: PercentileDefinition(p: try decimal(p)),
        unit: .workingDays))
  }

  private func asked(_ time: String, _ name: String = "工单1") -> [String: String] {
    event("诉求.登记", time, ["case": name])
  }
  private func answered(_ time: String, _ name: String = "工单1") -> [String: String] {
    event("诉求.答复", time, ["case": name])
  }

  // 1 May 2024 is a Wednesday; the first three days of May are off, Saturday the 11th is worked.
  @Test(arguments: [
    ("2024-04-30T18:00:00+08:00", "2024-05-06T09:00:00+08:00", 1), ("2024-04-29", "2024-05-05", 1),
    ("2024-05-10", "2024-05-11T23:59:59+08:00", 1), ("2024-05-04", "2024-05-05", 0), ("2024-05-06", "2024-05-06", 0),
    ("2024-05-03", "2024-05-13", 7), ("2024-05-20", "2024-05", 0),
  ])
  func aDelayCountsTheWorkingDaysAfterTheFirstDateThroughTheSecond(from: String, to: String, days: Int) throws {
    let fact = try fact(of: delay(), [asked(from), answered(to)])
    #expect(fact.value == Rational(days))
    #expect(fact.unit == .workingDays)
    #expect(fact.evidence == 1)
  }

  @Test(arguments: [
    ("1wd", "2024-05-06T23:59:59.999999999+08:00", true), ("1wd", "2024-05-07T00:00:00+08:00", false),
    ("0wd", "2024-05-05", true), ("0wd", "2024-05-06", false), ("5wd", "2024-05-10", true),
    ("5wd", "2024-05-11", false),
    ("6wd", "2024-05-12", true),
  ])
  func aLimitIncludesItsLastWorkingDay(limit: String, answer: String, isKept: Bool) throws {
    let fact = try fact(of: within(limit), [asked("2024-04-30T23:00:00+08:00"), answered(answer)])
    #expect(fact.value == Rational(isKept ? 1 : 0))
  }

  @Test(arguments: [
    ("2024-05-06T23:59:59+08:00", true), ("2024-05-07T00:00:00+08:00", false), ("2024-05-05", true),
  ])
  func withoutAnAnswerACaseIsOpenUntilTheEveOfTheNextWorkingDay(cutoff: String, isOpen: Bool) throws {
    let fact = try fact(of: within("1wd"), cutoff: cutoff, [asked("2024-04-30")])
    #expect(fact.cases == cases(1, open: isOpen ? 1 : 0))
  }

  @Test func anOrderCanHaveADeadlineInWorkingDays() throws {
    func order(_ cutoff: String) throws -> Fact {
      let deadline = TimeLimit.workingDays(1)
      let definition = OrderDefinition(cases: CaseSelection(), steps: ["诉求.登记", "诉求.答复"], deadline: deadline)
      return try fact(of: .order(definition), cutoff: cutoff, [asked("2024-04-30")])
    }
    #expect(try order("2024-05-06T23:00:00+08:00").cases == cases(1, open: 1))
    #expect(try order("2024-05-07").cases == cases(1))
  }

  @Test func aDayOfAYearWithoutCalendarIsAnErrorThatNamesTheYear() throws {
    for rows in [
      [asked("2024-12-30"), answered("2025-01-08")],
      [asked("2024-12-30", "二"), asked("2024-05-06"), answered("2024-05-07")],
    ] {
      let fact = try fact(of: within("5wd"), cutoff: "2025-03-01", rows)
      #expect(fact.value == nil)
      #expect(fact.reasonCode == "measure.calendar-year-missing")
      guard case .failed(let reason) = fact.outcome else { continue }
      #expect(reason.arguments == ["year": "2025"])
    }
    let delayed = try fact(of: delay(), cutoff: "2025-03-01", [asked("2024-12-30"), answered("2025-01-02")])
    #expect(delayed.reasonCode == "measure.calendar-year-missing")
  }

  @Test func theEarliestYearThatIsMissingIsNamedWhateverTheOrder() throws {
    let rows = [
      asked("2024-12-30", "一"), answered("2026-01-08", "一"), asked("2024-02-01", "二"), answered("2024-02-02", "二"),
    ]
    for rows in [rows, rows.reversed()] {
      let fact = try fact(of: delay(), cutoff: "2026-03-01", hasCalendar: false, rows)
      guard case .failed(let reason) = fact.outcome else {
        Issue.record("\(fact.outcome)")
        continue
      }
      #expect(reason.arguments == ["year": "2024"])
    }
  }

  @Test func aLimitThatCannotHaveRunOutIsOpenWithoutACalendar() throws {
    #expect(try fact(of: within("5wd"), cutoff: "2025-01-03", [asked("2024-12-30")]).cases == cases(1, open: 1))
  }

  @Test(arguments: [("5wd", "2025-01-03", true), ("1wd", "2025-01-08", nil), ("0wd", "2025-01-03", false)])
  func aLimitThatIsKeptOrBrokenWhateverDaysAreWorkedIsSoWithoutACalendar(
    limit: String, answer: String, isKept: Bool?
  ) throws {
    let fact = try fact(of: within(limit), cutoff: "2025-03-01", [asked("2024-12-30"), answered(answer)])
    #expect(fact.value == isKept.map { Rational($0 ? 1 : 0) })
    #expect((fact.reasonCode == "measure.calendar-year-missing") == (isKept == nil))
  }

  @Test func anErrorAtACommunityIsOneAtItsSubdistrictToo() throws {
    var setting = try Setting(cutoff: "2025-03-01")
    setting.tables.calendar = try Setting.mayDays()
    let rows = [
      asked("2024-12-30"), answered("2025-01-08"),
      event("诉求.登记", "2024-05-06", ["case": "好", "community": "qinglong"]),
      event("诉求.答复", "2024-05-07", ["case": "好", "community": "qinglong"]),
    ]
    #expect(try setting.fact(of: within("5wd"), at: "qinglong", rows).value == .one)
    #expect(try setting.fact(of: within("5wd"), at: "kunyang", rows).reasonCode == "measure.calendar-year-missing")
  }
}
