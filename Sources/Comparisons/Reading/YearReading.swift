package import Assessments
internal import CanonicalJSON
package import Diagnostics
internal import Rubrics

/// The reading of the years that are compared, and the measuring of their logs by each other's rubric.
package struct YearReading {
  private let progress: @Sendable (EvaluationProgress) -> Void

  /// Begins to read.
  /// - Parameter progress: is told how far an evaluation has come, from any thread.
  package init(progress: @escaping @Sendable (EvaluationProgress) -> Void = { _ in }) { self.progress = progress }

  /// Reads a year: a bundle, or an assessment that is evaluated now.
  /// - Throws: `DiagnosticsError` with all that stands in the way.
  package func year(_ path: String) throws(DiagnosticsError) -> ComparedYear {
    BundleReading.isFolder(path) ? try BundleReading.read(path) : try evaluated(path).year
  }

  /// Reads a bundle whose logs are at hand: the assessment is evaluated, and must give what the bundle says.
  /// - Parameters:
  ///   - bundle: the bundle's folder.
  ///   - assessment: the assessment file.
  /// - Throws: `DiagnosticsError` with all that stands in the way.
  package func year(_ bundle: String, withLogsOf assessment: String) throws(DiagnosticsError) -> ComparedYear {
    let recorded = try BundleReading.read(bundle)
    let evaluated = try evaluated(assessment, by: .recorded(recorded.result.profile))
    let place = SourcePlace(file: assessment)
    let again = try ResultReading.read(evaluated.bytes, named: assessment)
    guard again.rubricDigest == recorded.result.rubricDigest, again.units == recorded.result.units else {
      throw DiagnosticsError(.resultNotOfLogs, ["assessment": again.id], at: place)
    }
    return evaluated.year
  }

  /// Measures the logs of each year by the rubric of the other.
  /// - Parameters:
  ///   - years: the two years.
  ///   - assessments: their assessment files.
  /// - Returns: what was found, by the year of the logs.
  /// - Throws: `DiagnosticsError` with all that stands in the way, such as an activity that the other rubric does not
  ///   know.
  package func bridges(
    between years: [Side: ComparedYear], assessments: [Side: String]
  ) throws(DiagnosticsError) -> [Side: RecordedResult] {
    guard let before = years[.before], let after = years[.after] else { return [:] }
    var names: [Side: [String: String]] = [:]
    for pair in RubricDifference(before: before.rubric, after: after.rubric).indicators {
      guard let old = pair.before, let new = pair.after, old != new else { continue }
      names[.before, default: [:]][old] = new
      names[.after, default: [:]][new] = old
    }
    var bridges: [Side: RecordedResult] = [:]
    for (side, other) in [(Side.before, after), (.after, before)] {
      guard let path = assessments[side] else { continue }
      if before.rubric.measuresAlike(after.rubric) {
        bridges[side] = years[side]?.result
        continue
      }
      let substitution = RubricSubstitution(files: other.rubricFiles, names: names[side] ?? [:])
      let outcome = try Evaluation.run(
        path, rubric: substitution, profile: .recorded(other.result.profile), listsEvidence: false, progress: progress)
      bridges[side] = RecordedResult(outcome.result)
    }
    return bridges
  }

  private func evaluated(
    _ path: String, by profile: ProfileChoice = .ofAssessment
  ) throws(DiagnosticsError) -> (year: ComparedYear, bytes: [UInt8]) {
    let outcome = try Evaluation.run(path, profile: profile, listsEvidence: false, progress: progress)
    let year = ComparedYear(
      result: RecordedResult(outcome.result), rubric: outcome.result.rubric, rubricFiles: outcome.rubricFiles)
    return (year, outcome.result.json.canonicalBytes)
  }
}
