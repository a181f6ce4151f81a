import Diagnostics
import Measurement
import RubricTesting
import Testing

/// The running of small tests.
@Suite struct TestRunTests {
  @Test func aTestPassesWhereAllIsAsExpected() throws {
    let (results, diagnostics) = try TriedRubric().run(
      """
        - title: 三件两件按时
          indicator: committee.triaged
          events:
            - {n: 1-3, time: 2024-03-01, activity: 议题.提出, case: 议题#}
            - {n: 1-2, time: 2024-03-02, activity: 议题.分类, case: 议题#}
          expect: {numerator: 2, denominator: 3, value: 2/3, evidence: 3, state: scored, score: 73.333333}
      """)
    #expect(diagnostics.isEmpty)
    #expect(results.outcomes.map(\.isPassed) == [true])
    #expect(results.failed == 0)
  }

  @Test func whatDiffersStandsBesideWhatWasExpectedWithTheEventsBehindIt() throws {
    let (results, _) = try TriedRubric().run(
      """
        - title: 算错了
          indicator: committee.triaged
          events:
            - {n: 1-3, time: 2024-03-01, activity: 议题.提出, case: 议题#}
            - {n: 1-2, time: 2024-03-02, activity: 议题.分类, case: 议题#}
          expect: {numerator: 3, value: 1, state: insufficient-evidence, score: none, reason: finding.too-little-evidence}
      """)
    let check = try #require(results.outcomes.first?.checks.first)
    #expect(results.failed == 1)
    #expect(check.mismatches.map(\.key) == ["state", "value", "numerator", "score", "reason"])
    #expect(
      check.mismatches.map(\.expected) == ["insufficient-evidence", "1", "3", "none", "finding.too-little-evidence"])
    #expect(check.mismatches.map(\.actual) == ["scored", "0.666667", "2", "73.333333", "none"])
    let verdicts = check.records.map { "\($0.verdict.rawValue) \($0.event.text(of: "case") ?? "")" }
    #expect(verdicts.sorted() == ["against 议题3", "for 议题1", "for 议题1", "for 议题2", "for 议题2"])
    #expect(check.records.allSatisfy { [8, 9].contains($0.event.place.span?.start.line) })
  }

  @Test func anExpectationIsOfAnIndicatorAtAUnit() throws {
    let (results, diagnostics) = try TriedRubric().run(
      """
        - title: 两个社区各看各的
          units: [{community: 甲, teams: 5}, {community: 乙, teams: 1}]
          expect:
            - {indicator: committee.teams, unit: 甲, value: 5, state: scored, score: 100}
            - {indicator: committee.teams, unit: 乙, value: 1, state: scored, score: 30}
      """)
    #expect(diagnostics.isEmpty)
    #expect(results.outcomes.map(\.isPassed) == [true])
    #expect(results.outcomes.first?.checks.map(\.unit) == ["甲", "乙"])
  }

  @Test func factsOfATestAreThoseOfItsUnit() throws {
    let (results, _) = try TriedRubric().run(
      """
        - title: 没有报
          indicator: committee.teams
          expect: {state: insufficient-evidence, value: none, score: none, reason: measure.fact-missing}
        - title: 报了六支
          indicator: committee.teams
          facts: {teams: 6}
          expect: {state: scored, value: 6, score: 100}
      """, head: "units: [{community: 甲, teams: ''}, {community: 乙, teams: 2}]")
    #expect(results.outcomes.map(\.isPassed) == [true, true])
  }

  /// Five communities with a number of teams and of rooms each.
  private func compared(_ rooms: [String]) -> String {
    let rows = zip(["甲", "乙", "丙", "丁", "戊"], rooms).enumerated().map { index, row in
      "{community: \(row.0), teams: \(index + 1), rooms: '\(row.1)'}"
    }
    return "units: [\(rows.joined(separator: ", "))]"
  }

  private static let relative = """
    - id: committee.compared
      actor: residents-committee
      dimension: order
      measure: {fact: {column: teams}}
      relative: {}
    - id: committee.rooms
      actor: residents-committee
      dimension: order
      measure: {fact: {column: rooms}}
      relative: {}
    """

  @Test func aRelativeScoreComparesTheUnitsOfTheTest() throws {
    let (results, diagnostics) = try TriedRubric(head: "relative: {normalise: min-max}", indicators: Self.relative).run(
      """
        - title: 五个社区相比
          indicator: committee.compared
          expect:
            - {unit: 甲, value: 1, state: scored, score: 0}
            - {unit: 丁, value: 4, state: scored, score: 75}
            - {unit: 戊, value: 5, state: scored, score: 100}
        - title: 两个社区不比
          units: [{community: 甲, teams: 5}, {community: 乙, teams: 1}]
          indicator: committee.compared
          expect: {unit: 乙, value: 1, state: not-assessed, score: none, reason: calibration.too-few-peers}
      """, head: compared(["1", "2", "3", "4", "5"]))
    #expect(diagnostics.isEmpty)
    #expect(results.outcomes.flatMap(\.checks).flatMap(\.mismatches).isEmpty)
    #expect(results.outcomes.map(\.isPassed) == [true, true])
  }

  @Test func aUnitIsScreenedByAllRelativeIndicatorsAlsoThoseThatNoTestNames() throws {
    let head = "relative: {screen: {at-least: 60%}}"
    let (results, diagnostics) = try TriedRubric(head: head, indicators: Self.relative).run(
      """
        - title: 戊少一项
          indicator: committee.compared
          expect: {unit: 戊, value: 5, state: not-assessed, score: none, reason: calibration.screened-out}
      """, head: compared(["1", "2", "3", "4", ""]))
    #expect(diagnostics.isEmpty)
    #expect(results.outcomes.flatMap(\.checks).flatMap(\.mismatches).isEmpty)
    #expect(results.outcomes.map(\.isPassed) == [true])
  }

  @Test func anEventThatNoLogCouldHaveIsToldWithItsLine() throws {
    let (results, diagnostics) = try TriedRubric().run(
      """
        - title: 词汇表里没有
          indicator: committee.triaged
          events:
            - {time: 2024-03-01, activity: 议题.提出, case: 一}
            - {time: 2024-03-02, activity: 议题.分了类, actor: residents-committee, case: 一}
          expect: {state: insufficient-evidence}
      """)
    #expect(diagnostics.isEmpty)
    #expect(results.diagnostics.map(\.code) == ["records.too-many-bad", "record.activity-unknown"])
    #expect(results.diagnostics.last?.place?.span?.start.line == 9)
    #expect(results.failed == 0)
    #expect(results.outcomes.map(\.isPassed) == [false])
  }
}
