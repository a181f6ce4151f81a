package import Diagnostics
package import Rubrics

/// The tests that lie beside a rubric.
package enum TestSuite {
  /// Reads and runs the tests beside a rubric.
  /// - Parameter path: the rubric's folder, or its `rubric.yaml`.
  /// - Returns: what came, and what is wrong with tests that could not be run.
  /// - Throws: `DiagnosticsError` where the rubric cannot be used, or has no tests.
  package static func run(_ path: String) throws(DiagnosticsError) -> (results: TestResults, diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    guard let rubric = Rubric.load(from: try RubricFiles.read(path), diagnostics: &diagnostics) else {
      throw DiagnosticsError(diagnostics.inReadingOrder())
    }
    let sources = try RubricFiles.readTests(path)
    guard !sources.isEmpty else { throw DiagnosticsError(.noTests, ["path": path], at: SourcePlace(file: path)) }
    return run(sources, of: rubric)
  }

  /// Reads and runs files of tests.
  /// - Returns: what came, and what is wrong with tests that could not be run.
  package static func run(
    _ sources: [SourceFile], of rubric: Rubric
  ) -> (results: TestResults, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let files = read(sources, of: rubric, diagnostics: &diagnostics)
    var results = TestRun(of: rubric).results(of: files)
    results.unread = diagnostics.filter { $0.severity == .error }.inReadingOrder()
    return (results, (diagnostics + results.diagnostics).inReadingOrder())
  }

  /// Reads files of tests.
  package static func read(
    _ sources: [SourceFile], of rubric: Rubric, diagnostics: inout [Diagnostic]
  ) -> [RubricTestFile] {
    let reading = TestReading(of: rubric)
    return sources.compactMap { reading.read($0, diagnostics: &diagnostics) }
  }
}
