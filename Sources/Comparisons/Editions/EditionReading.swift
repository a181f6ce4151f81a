package import Assessments
internal import CanonicalJSON
package import Diagnostics
internal import Digests
internal import Rubrics

/// The reading of two editions, and the evaluation of an assessment under both.
package struct EditionReading {
  private let progress: @Sendable (EvaluationProgress) -> Void

  /// Begins to read.
  /// - Parameter progress: is told how far an evaluation has come, from any thread.
  package init(progress: @escaping @Sendable (EvaluationProgress) -> Void = { _ in }) { self.progress = progress }

  /// Compares two editions.
  /// - Parameters:
  ///   - before: the folder of the earlier edition.
  ///   - after: the folder of the later edition.
  ///   - assessment: an assessment file whose logs are evaluated under both; `nil` for none.
  /// - Throws: `DiagnosticsError` where a rubric cannot be used or the assessment cannot be evaluated under both.
  package func compare(
    _ before: String, with after: String, on assessment: String? = nil
  ) throws(DiagnosticsError) -> EditionComparison {
    let (earlier, later) = (try edition(before), try edition(after))
    guard let assessment else { return EditionComparison(before: earlier.rubric, after: later.rubric) }
    let old = try year(assessment, under: earlier, besides: later.rubric)
    let new = try year(assessment, under: later, besides: earlier.rubric)
    // The logs are the same, so each edition's result is what the other's logs give under it.
    let example = ComparisonMaking.compare(old, with: new, bridges: [.before: new.result, .after: old.result])
    return EditionComparison(before: earlier.rubric, after: later.rubric, example: example)
  }

  private func edition(_ path: String) throws(DiagnosticsError) -> (rubric: Rubric, files: RubricFiles) {
    let files = try RubricFiles.read(path)
    var diagnostics: [Diagnostic] = []
    guard var rubric = Rubric.load(from: files, diagnostics: &diagnostics) else {
      throw DiagnosticsError(diagnostics.inReadingOrder())
    }
    rubric.seal { ContentDigest(of: $0).description }
    return (rubric, files)
  }

  /// Evaluates an assessment under an edition, which its judgements are read by.
  private func year(
    _ assessment: String, under edition: (rubric: Rubric, files: RubricFiles), besides other: Rubric
  ) throws(DiagnosticsError) -> ComparedYear {
    let substitution = RubricSubstitution(files: edition.files, names: Self.renamings(to: edition.rubric, from: other))
    let outcome = try Evaluation.run(assessment, rubric: substitution, listsEvidence: false, progress: progress)
    return ComparedYear(
      result: RecordedResult(outcome.result), rubric: outcome.result.rubric, rubricFiles: outcome.rubricFiles)
  }

  /// What indicators are called in an edition, by what they are called before it or in the other.
  private static func renamings(to rubric: Rubric, from other: Rubric) -> [String: String] {
    let own = Set(rubric.indicators.map(\.id.description))
    var names: [String: String] = [:]
    for indicator in other.indicators where !own.contains(indicator.id.description) {
      if case .indicator(let previous)? = indicator.previous { names[indicator.id.description] = previous }
    }
    for indicator in rubric.indicators {
      if case .indicator(let previous)? = indicator.previous, !own.contains(previous) {
        names[previous] = indicator.id.description
      }
    }
    return names
  }
}
