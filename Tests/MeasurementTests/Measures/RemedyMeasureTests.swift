internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct RemedyMeasureTests {
  private func remedy(
    limit: String = "60d", promised: String? = "整改.承诺", deadline: String? = "x.期限", recurred: String? = "问题.复发",
    anchor: String? = nil, cutoff: String? = nil, _ rows: [[String: String]]
  ) throws -> Fact {
    var setting = try Setting(cutoff: cutoff)
    setting.tables.calendar = try Setting.mayDays()
    return try setting.fact(
      of: .remedy(
        RemedyDefinition(
          cases: CaseSelection(anchor: anchor), made: "问题.提出", promised: promised, deadline: deadline,
          confirmed: "整改.确认", recurred: recurred, limit: try #require(TimeLimit(limit)))), rows)
  }

  private func step(_ activity: String, _ time: String, deadline: String = "", id: String = "") -> [String: String] {
    event(activity, time, ["case": "一", "x.期限": deadline, "id": id])
  }
  private let made = event("问题.提出", "2024-02-01", ["case": "一"])

  @Test(arguments: [
    ("2024-03-31", "2024-03-31T23:59:59.999999999+08:00", true), ("2024-03-31", "2024-04-01T00:00:00+08:00", false),
    ("2024-03-31T12:00:00+08:00", "2024-03-31T12:00:00+08:00", true),
    ("2024-03-31T12:00:00+08:00", "2024-03-31T12:00:00.000000001+08:00", false),
    ("2024-03-31T12:00:00+08:00", "2024-03-31", true), ("2024-03", "2024-03-31", true), ("2024-03", "2024-04", false),
    ("2024-03-10", "2024-03", true), ("2024-01-31", "2024-02-01", false),
  ])
  func theDeadlineItselfIsInTime(deadline: String, confirmed: String, isInTime: Bool) throws {
    let rows = [made, step("整改.承诺", "2024-02-05", deadline: deadline), step("整改.确认", confirmed)]
    let fact = try remedy(rows)
    #expect(fact.value == Rational(isInTime ? 1 : 0))
    #expect(fact.cases == cases(1, satisfied: isInTime ? 1 : 0))
    #expect(fact.evidence == 1)
    #expect(fact.records.count == 3)
  }

  @Test func aLaterPromiseDoesNotExtendTheDeadline() throws {
    let rows = [
      made, step("整改.承诺", "2024-02-05", deadline: "2024-03-31"), step("整改.承诺", "2024-03-20", deadline: "2024-06-30"),
      step("整改.确认", "2024-05-10"),
    ]
    #expect(try remedy(rows).value == .zero)
    #expect(try remedy(rows.reversed()).value == .zero)
  }

  @Test func theFirstPromiseThatStatesADeadlineCounts() throws {
    let rows = [
      step("整改.承诺", "2024-01-15", deadline: "2024-01-20"), made, step("整改.承诺", "2024-02-05"),
      step("整改.承诺", "2024-03-20", deadline: "2024-06-30"), step("整改.确认", "2024-05-10"),
    ]
    // The one before the finding promises nothing for it.
    #expect(try remedy(rows).value == .one)
    // Of two at one time that of the lesser id.
    let tied = [
      made, step("整改.承诺", "2024-02-05", deadline: "2024-03-31", id: "2"),
      step("整改.承诺", "2024-02-05", deadline: "2024-06-30", id: "10"), step("整改.确认", "2024-05-10"),
    ]
    #expect(try remedy(tied).value == .one)
    #expect(try remedy(tied.reversed()).value == .one)
  }

  @Test func withoutAPromisedDeadlineTheLimitRunsFromTheFinding() throws {
    #expect(try remedy(limit: "60cd", [made, step("整改.确认", "2024-04-01")]).value == .one)
    #expect(try remedy(limit: "59cd", [made, step("整改.确认", "2024-04-01")]).value == .zero)
    let rows = [made, step("整改.承诺", "2024-02-05", deadline: "2024-02-10"), step("整改.确认", "2024-04-01")]
    #expect(try remedy(rows).value == .zero)
    #expect(try remedy(promised: nil, rows).value == .one)
    #expect(try remedy(deadline: nil, rows).value == .one)
  }

  @Test(arguments: [
    ("", "2024-04-01T00:00:00+08:00", true), ("", "2024-04-01T00:00:00.000000001+08:00", false),
    ("2024-03-31", "2024-03-31T23:00:00+08:00", true), ("2024-03-31", "2024-04-01", false),
    ("2024-03-31T10:00:00+08:00", "2024-03-31T10:00:00+08:00", true),
    ("2024-03-31T10:00:00+08:00", "2024-03-31T10:00:00.000000001+08:00", false),
  ])
  func withoutAConfirmationAFindingIsOpenUntilTheDeadlineHasPassed(
    deadline: String, cutoff: String, isOpen: Bool
  ) throws {
    let fact = try remedy(cutoff: cutoff, [made, step("整改.承诺", "2024-02-05", deadline: deadline)])
    #expect(fact.cases == cases(1, open: isOpen ? 1 : 0))
  }

  @Test(arguments: [("2024-03-09", true), ("2024-03-10", false), ("2024-03", false), ("2024-09-01", false)])
  func aFaultThatIsBackIsNotRemedied(recurred: String, isRemedied: Bool) throws {
    let rows = [made, step("整改.确认", "2024-03-10"), step("问题.复发", recurred)]
    let fact = try remedy(rows)
    #expect(fact.cases == cases(1, satisfied: isRemedied ? 1 : 0))
    #expect(try remedy(recurred: nil, rows).value == .one)
    // Confirmed once more, it is still one that came back.
    #expect(try remedy(rows + [step("整改.确认", "2024-03-20")]).cases == fact.cases)
  }

  @Test func aFaultThatIsBackDecidesWhereTheCalendarCannot() throws {
    let rows = [event("问题.提出", "2024-12-30", ["case": "一"]), step("整改.确认", "2025-01-08")]
    let unknown = try remedy(limit: "5wd", cutoff: "2025-02-01", rows)
    #expect(unknown.reasonCode == "measure.calendar-year-missing")
    let back = try remedy(limit: "5wd", cutoff: "2025-02-01", rows + [step("问题.复发", "2025-01-10")])
    #expect(back.cases == cases(1))
  }

  @Test func aConfirmationBeforeTheFindingIsNone() throws {
    #expect(try remedy([made, step("整改.确认", "2024-01-31")]).value == .zero)
    #expect(try remedy([made, step("整改.确认", "2024-01")]).value == .zero)
    #expect(try remedy([made, step("整改.确认", "2024-02")]).value == .one)
  }

  @Test func theFindingPlacesTheCaseUnlessAnotherAnchorDoes() throws {
    let rows = [event("问题.提出", "2023-12-20", ["case": "一"]), step("整改.确认", "2024-01-10")]
    #expect(try remedy(rows).reasonCode == "measure.no-cases")
    #expect(try remedy(anchor: "整改.确认", rows).value == .one)
    #expect(try remedy(anchor: "整改.确认", [step("整改.确认", "2024-01-10")]).cases == cases(1, open: 1))
  }

  @Test func limitsCanBeInWorkingDays() throws {
    let found = event("问题.提出", "2024-04-30", ["case": "一"])
    #expect(try remedy(limit: "1wd", [found, step("整改.确认", "2024-05-06")]).value == .one)
    #expect(try remedy(limit: "1wd", [found, step("整改.确认", "2024-05-07")]).value == .zero)
    let late = [event("问题.提出", "2024-12-30", ["case": "一"]), step("整改.确认", "2025-01-10")]
    #expect(try remedy(limit: "9wd", cutoff: "2025-03-01", late).reasonCode == "measure.calendar-year-missing")
    // A deadline that was promised asks for no working day.
    let promised = late + [step("整改.承诺", "2024-12-31", deadline: "2025-01-10")]
    #expect(try remedy(limit: "9wd", cutoff: "2025-03-01", promised).value == .one)
  }
}
