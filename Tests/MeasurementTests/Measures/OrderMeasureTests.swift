internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct OrderMeasureTests {
  private let steps = ["议题.提出", "议题.分类", "协商.召开"]

  /// What a single case comes to: 1 satisfied, 0 not, `nil` open.
  private func outcome(
    _ events: [(activity: String, time: String)], cutoff: String? = nil, anchor: String? = nil,
    match: OrderDefinition.Match = .first, missing: OrderDefinition.Missing = .fails,
    extra: OrderDefinition.Extra = .allowed, ties: OrderDefinition.Ties = .allowed, deadline: String? = nil,
    closedBy: [String] = []
  ) throws -> Int? {
    let definition = OrderDefinition(
      cases: CaseSelection(anchor: anchor), steps: steps, match: match, missing: missing, extra: extra, ties: ties,
      deadline: try deadline.map { try #require(TimeLimit($0)) }, closedBy: closedBy)
    let rows = events.map { event($0.activity, $0.time, ["case": "停车难"]) }
    let fact = try Setting(cutoff: cutoff).fact(of: .order(definition), rows)
    try #require(fact.detail("activated") == .one)
    if fact.detail("open") == .one { return nil }
    return fact.value == .one ? 1 : 0
  }

  private func inOrder(_ days: [Int]) -> [(activity: String, time: String)] {
    zip(steps, days).map { ($0, "2024-03-\($1 < 10 ? "0" : "")\($1)") }
  }

  @Test func stepsInOrderSatisfy() throws {
    #expect(try outcome(inOrder([1, 2, 3])) == 1)
    #expect(try outcome(inOrder([1, 3, 2])) == 0)
    #expect(try outcome(inOrder([3, 2, 1])) == 0)
  }

  @Test func tiesAreAllowedUnlessTheRubricSaysOtherwise() throws {
    #expect(try outcome(inOrder([1, 2, 2])) == 1)
    #expect(try outcome(inOrder([1, 2, 2]), ties: .fails) == 0)
    let month = [(steps[0], "2024-03"), (steps[1], "2024-03-05"), (steps[2], "2024-03-05T10:00:00+08:00")]
    #expect(try outcome(month) == 1)
    #expect(try outcome(month, ties: .fails) == 0)
    // A coarse time that is tied with two that are not tied with each other.
    let mixed = [(steps[0], "2024-03-09"), (steps[1], "2024-03"), (steps[2], "2024-03-01")]
    #expect(try outcome(mixed) == 0)
  }

  @Test func allPairsAreLookedAtNotOnlyNeighbours() throws {
    // 提出 on the 20th and 协商 on the 10th, with a month between that is tied with both.
    let events = [(steps[0], "2024-03-20"), (steps[1], "2024-03"), (steps[2], "2024-03-10")]
    #expect(try outcome(events) == 0)
  }

  @Test func missingStepsFailUnlessAllowed() throws {
    let events = [inOrder([1, 2, 3])[0], inOrder([1, 2, 3])[2]]
    #expect(try outcome(events) == 0)
    #expect(try outcome(events, missing: .allowed) == 1)
    #expect(try outcome([events[1]], missing: .allowed) == 1)
    #expect(try outcome([("回复.公布", "2024-03-01")], missing: .allowed) == 1)
    #expect(try outcome([("回复.公布", "2024-03-01")]) == 0)
  }

  @Test func firstOrLastOccurrencesAreChosen() throws {
    let events = inOrder([1, 2, 3]) + [(steps[0], "2024-03-04")]
    #expect(try outcome(events) == 1)
    #expect(try outcome(events, match: .last) == 0)
    let early = [(steps[2], "2024-02-01")] + inOrder([1, 2, 3])
    #expect(try outcome(early, anchor: steps[0]) == 0)
    #expect(try outcome(early, anchor: steps[0], match: .last) == 1)
  }

  @Test func extraEventsBetweenTheChosenOnesMayFail() throws {
    func with(_ time: String) -> [(activity: String, time: String)] { inOrder([5, 6, 7]) + [("走访.入户", time)] }
    #expect(try outcome(with("2024-03-06")) == 1)
    #expect(try outcome(with("2024-03-06"), extra: .fails) == 0)
    for time in ["2024-03-04", "2024-03-05", "2024-03-07T12:00:00+08:00", "2024-03-08", "2024-03"] {
      #expect(try outcome(with(time), extra: .fails) == 1, "\(time)")
    }
    // A step that comes again is no extra.
    #expect(try outcome(inOrder([5, 6, 7]) + [(steps[0], "2024-03-06")], extra: .fails) == 1)
    #expect(try outcome([(steps[0], "2024-03-05"), ("走访.入户", "2024-03-06")], missing: .allowed, extra: .fails) == 1)
  }

  @Test func exactAllowsNothingElse() throws {
    #expect(try outcome(inOrder([5, 6, 7]), extra: .exact) == 1)
    #expect(try outcome(inOrder([5, 6, 7]) + [("走访.入户", "2024-03-08")], extra: .exact) == 0)
    #expect(try outcome(inOrder([5, 6, 7]) + [(steps[0], "2024-03-08")], extra: .exact) == 0)
    #expect(try outcome(inOrder([5, 6]), missing: .allowed, extra: .exact) == 0)
  }

  @Test func openIsDecidedFirst() throws {
    // Steps out of order already, but the last one may still come.
    let events = [(steps[1], "2024-12-01"), (steps[0], "2024-12-02")]
    #expect(try outcome(events) == 0)
    #expect(try outcome(events, deadline: "90d") == nil)
    #expect(try outcome(events, deadline: "30d") == 0)
    // 31 days from 1 December end at the cutoff itself, which is not before it; 30 civil days end with the year.
    #expect(try outcome(events, deadline: "31d") == nil)
    #expect(try outcome(events, deadline: "30cd") == 0)
    #expect(try outcome(events, deadline: "31cd") == nil)
    #expect(try outcome(events, anchor: steps[0], deadline: "30d") == nil)
    #expect(try outcome(events + [("议题.撤回", "2024-12-03")], deadline: "90d", closedBy: ["议题.撤回"]) == 0)
    #expect(try outcome(events + [("议题.撤回", "2024-12-03")], deadline: "90d", closedBy: ["议题.结案"]) == nil)
    #expect(try outcome(events + [(steps[2], "2024-12-03")], deadline: "90d") == 0)
  }

  @Test func recordsAreThoseOfTheSteps() throws {
    let setting = try Setting()
    let rows = (inOrder([1, 2, 3]) + [("走访.入户", "2024-03-02")]).map { event($0.activity, $0.time, ["case": "停车难"]) }
    let fact = try setting.fact(of: .order(OrderDefinition(cases: CaseSelection(), steps: steps)), rows)
    #expect(fact.records.count == 3)
    #expect(fact.unit == .share)
  }
}
