import CanonicalJSON
import Diagnostics
import Reports
import RubricTesting
import TestSupport
import Testing

/// What is written of results.
@Suite struct TestDocumentTests {
  /// One test that passes, one that does not, and one that cannot be run.
  private func results() throws -> TestResults {
    try TriedRubric().run(
      """
        - title: {zh: 队伍够多, en: Teams enough}
          indicator: committee.teams
          facts: {teams: 5}
          expect: {value: 5, state: scored, score: 100}
        - title: {zh: '两件按时 <"&>', en: 'Two in time <"&>'}
          indicator: committee.triaged
          events:
            - {n: 1-3, time: 2024-03-01, activity: 议题.提出, case: 议题#}
            - {n: 1-2, time: 2024-03-02, activity: 议题.分类, case: 议题#}
          expect: {numerator: 3, value: 1, state: scored, score: 100}
        - title: {zh: 时间写错, en: A time that is none}
          indicator: committee.triaged
          events:
            - {time: 三月一日, activity: 议题.提出, case: 议题一}
          expect: {state: insufficient-evidence}
      """
    ).results
  }

  @Test(arguments: Language.allCases)
  func aFailureShowsExpectedAndActualAndTheEvents(language: Language) throws {
    let document = TestDocument(try results())
    let text = TerminalDocument.render(document.blocks + document.gaps, in: language, width: 100, colour: false)
    expectGolden(text, named: "results.\(language.rawValue).txt")
  }

  @Test func buildServersReadThem() throws {
    expectGolden(try results().junit(in: .english), named: "results.junit.xml")
  }

  @Test func whatCannotBeReadIsACaseInErrorForBuildServers() throws {
    let results = try TriedRubric().run(
      """
        - title: 队伍够多
          indicator: committee.teams
          facts: {teams: 5}
          expect: {value: 5, state: scored, score: 100}
        - title: 指标写错
          indicator: committee.team
          facts: {teams: 5}
          expect: {stat: <scored>}
      """
    ).results
    expectGolden(results.junit(in: .chinese), named: "unread.junit.xml")
  }

  @Test func programsReadThem() throws {
    expectGolden(try results().json.canonicalBytes, named: "results.json")
  }
}
