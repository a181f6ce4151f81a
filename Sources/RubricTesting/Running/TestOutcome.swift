package import Diagnostics

/// A test and what came of it.
package struct TestOutcome: Sendable {
  /// The test.
  package var test: RubricTest
  /// What came, one for each expectation; or what is wrong with its events, so that nothing could come.
  package var result: Result<[TestCheck], DiagnosticsError>

  /// What came, none where the events are wrong.
  package var checks: [TestCheck] { (try? result.get()) ?? [] }

  /// What is wrong with its events.
  package var diagnostics: [Diagnostic] {
    guard case .failure(let error) = result else { return [] }
    return error.diagnostics
  }

  /// Whether all is as expected.
  package var isPassed: Bool {
    guard case .success(let checks) = result else { return false }
    return checks.allSatisfy(\.isMet)
  }
}
