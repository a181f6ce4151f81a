import Diagnostics
import FoundationEssentials
import RubricTesting
import Rubrics
import Scoring
import TestSupport
import Testing

/// The tests that lie beside the rubric that ships.
@Suite struct ShippedTestsTests {
  private func run() throws -> (results: TestResults, diagnostics: [Diagnostic]) {
    try TestSuite.run(Repository.path("Rubrics/active-citizenship").path)
  }

  @Test func allPass() throws {
    let (results, diagnostics) = try run()
    #expect(diagnostics.map(\.code).isEmpty)
    for file in results.files {
      for outcome in file.outcomes where !outcome.isPassed {
        Issue.record("\(file.name): \(outcome.test.title.chinese): \(outcome.checks.map(\.mismatches))")
      }
    }
  }

  @Test func everyIndicatorHasAGoodAPoorAndAnUntoldCase() throws {
    let coverage = try run().results.coverage
    #expect(coverage.lines.count == 124)
    #expect(coverage.linesWithoutPractice.map(\.indicator.description).isEmpty)
  }

  @Test func everyExpectationPinsWhatWasMeasuredAndTheScore() throws {
    let expectations = try run().results.outcomes.flatMap(\.test.expectations)
    #expect(expectations.count >= 3 * 124)
    for expectation in expectations {
      #expect(expectation.figures[.score] != nil, "\(expectation.place)")
      #expect(expectation.figures[.value] != nil, "\(expectation.place)")
      if expectation.state != .scored { #expect(expectation.reason != nil, "\(expectation.place)") }
    }
  }
}
