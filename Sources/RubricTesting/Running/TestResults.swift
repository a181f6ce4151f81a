package import Diagnostics
package import Rubrics

/// What came of all tests of a rubric.
package struct TestResults: Sendable {
  /// A file of tests and what came of them.
  package struct File: Sendable {
    /// Its name, as its user knows it.
    package var name: String
    /// What its tests are about.
    package var title: LocalizedText?
    /// The tests, in the order of the file.
    package var outcomes: [TestOutcome]
  }

  /// The rubric that was tested.
  package var rubric: Rubric
  /// The files, by name.
  package var files: [File]
  /// What stood in the way of reading tests, in reading order; such tests are not among the outcomes.
  package var unread: [Diagnostic] = []

  /// All tests.
  package var outcomes: [TestOutcome] { files.flatMap(\.outcomes) }

  /// The number of tests in which something is not as expected.
  package var failed: Int { outcomes.count { !$0.isPassed && $0.diagnostics.isEmpty } }

  /// What is wrong with the events of tests.
  package var diagnostics: [Diagnostic] { outcomes.flatMap(\.diagnostics).inReadingOrder() }

  /// What the tests try of the rubric.
  package var coverage: TestCoverage { TestCoverage(of: self) }
}
