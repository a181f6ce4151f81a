import Diagnostics
import RubricTesting
import Testing

/// What is told of tests that cannot be read.
@Suite struct TestReadingTests {
  @Test(arguments: [
    ("title: 一\n    indicator: committee.triagd\n    expect: {state: scored}", ["test.unknown-indicator"]),
    ("title: 一\n    expect: {state: scored}", ["test.expectation-of-nothing"]),
    ("title: 一\n    indicator: committee.triaged\n    expect: {state: scored, score: 一百}", ["test.malformed-figure"]),
    ("title: 一\n    indicator: committee.triaged\n    expect: {state: scored, score: 1/0}", ["test.malformed-figure"]),
    ("title: 一\n    indicator: committee.triaged\n    expect: {state: scored, unit: 丙}", ["test.unknown-unit"]),
    (
      "title: 一\n    indicator: committee.triaged\n    expect: {state: scored, reason: finding.too-litle-evidence}",
      ["test.unknown-reason"]
    ),
    (
      "title: 一\n    indicator: committee.triaged\n    events: [{n: 3-1, time: 2024}]\n    expect: {state: scored}",
      ["test.malformed-rows"]
    ),
    (
      "title: 一\n    indicator: committee.triaged\n    events: [{n: 1-99999, time: 2024}]\n    expect: {state: scored}",
      ["test.malformed-rows"]
    ),
    (
      "title: 一\n    indicator: committee.triaged\n    events: [{activty: 议题.提出}]\n    expect: {state: scored}",
      ["yaml.unknown-key"]
    ),
  ])
  func isToldByItsCode(test: String, codes: [String]) throws {
    let (results, diagnostics) = try TriedRubric().run("  - " + test)
    #expect(diagnostics.map(\.code) == codes)
    #expect(diagnostics.allSatisfy { $0.place?.span != nil })
    #expect(results.outcomes.isEmpty, "what cannot be read is not run")
  }

  @Test func allProblemsComeInOneGo() throws {
    let (_, diagnostics) = try TriedRubric().run(
      """
        - title: 一
          indicator: committee.triagd
          expect: {state: scord}
        - title: 二
          indicator: committee.teams
          expect: {state: scored, value: 五}
      """)
    #expect(diagnostics.map(\.code) == ["yaml.expected-choice", "test.unknown-indicator", "test.malformed-figure"])
  }
}
