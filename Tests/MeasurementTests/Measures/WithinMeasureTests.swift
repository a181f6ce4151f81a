internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct WithinMeasureTests {
  private func within(
    _ limit: String, anchor: String? = nil, cutoff: String? = nil, _ rows: [[String: String]]
  ) throws -> Fact {
    try Setting(cutoff: cutoff).fact(
      of: .within(
        WithinDefinition(
          cases: CaseSelection(anchor: anchor), from: "诉求.登记", to: "诉求.答复",
          limit: LimitRule(try #require(TimeLimit(limit))))), rows)
  }

  private func asked(_ time: String, _ name: String = "工单1") -> [String: String] {
    event("诉求.登记", time, ["case": name])
  }
  private func answered(_ time: String, _ name: String = "工单1") -> [String: String] {
    event("诉求.答复", time, ["case": name])
  }

  @Test(arguments: [
    ("36h", "2024-03-02T21:00:00+08:00", true), ("36h", "2024-03-02T21:00:00.000000001+08:00", false),
    ("2d", "2024-03-03T09:00:00+08:00", true), ("2d", "2024-03-03T09:00:01+08:00", false),
    ("2cd", "2024-03-03T23:59:59+08:00", true), ("2cd", "2024-03-04T00:00:00+08:00", false),
    ("2cd", "2024-03-03", true), ("0cd", "2024-03-01", true), ("0h", "2024-03-01", true),
    ("0h", "2024-03-01T09:00:00.000000001+08:00", false),
  ])
  func theLimitItselfIsAllowed(limit: String, answer: String, isKept: Bool) throws {
    let fact = try within(limit, [asked("2024-03-01T09:00:00+08:00"), answered(answer)])
    #expect(fact.numerator == Rational(isKept ? 1 : 0))
    #expect(fact.denominator == .one)
    #expect(fact.value == Rational(isKept ? 1 : 0))
    #expect(fact.evidence == 1)
  }

  @Test(arguments: [
    ("10d", "2025-01-01T00:00:00+08:00", "2024-12-21T23:59:59.999999999+08:00", false),
    ("10d", "2025-01-01T00:00:00+08:00", "2024-12-22T00:00:00+08:00", true),
    // The last civil day is 31 December, whose whole span is before a cutoff of 1 January.
    ("10cd", "2025-01-01T00:00:00+08:00", "2024-12-21T23:59:59+08:00", false),
    ("10cd", "2025-01-01T00:00:00+08:00", "2024-12-22T00:00:00+08:00", true),
    ("10cd", "2024-12-31T23:59:59+08:00", "2024-12-21T00:00:00+08:00", true),
    ("10cd", "2024-12-31T23:59:59+08:00", "2024-12-20T00:00:00+08:00", false),
    // A coarse time stands for its first midnight.
    ("10d", "2025-01-01T00:00:00+08:00", "2024-12", false), ("31d", "2025-01-01T00:00:00+08:00", "2024-12", true),
  ])
  func withoutAnAnswerACaseIsOpenUntilTheLimitHasPassed(
    limit: String, cutoff: String, question: String, isOpen: Bool
  ) throws {
    let fact = try within(limit, cutoff: cutoff, [asked(question)])
    #expect(fact.detail("activated") == .one)
    #expect(fact.detail("open") == Rational(isOpen ? 1 : 0))
    #expect(fact.value == (isOpen ? nil : .zero))
    #expect(fact.reasonCode == (isOpen ? "measure.no-decided-cases" : nil))
  }

  @Test func openCasesLeaveTheDenominator() throws {
    let fact = try within(
      "15d",
      [
        asked("2024-03-01", "一"), answered("2024-03-10", "一"), asked("2024-03-01", "二"), asked("2024-12-30", "三"),
      ])
    #expect(fact.value == (try quotient(1, 2)))
    #expect(fact.details.map(\.value) == [3, 1, 0, 1].map { Rational($0) })
    #expect(fact.records.count == 4)
  }

  @Test func withAnotherAnchorACaseWithoutAQuestionIsOpen() throws {
    #expect(try within("1d", anchor: "诉求.答复", [answered("2024-03-01")]).detail("open") == .one)
  }

  @Test func anAnswerBeforeTheQuestionDoesNotCount() throws {
    let fact = try within("15d", [answered("2024-02-28"), asked("2024-03-01")])
    #expect(fact.value == .zero)
  }
}
