internal import Assessments
internal import Diagnostics
internal import Reports

/// The bundle of an evaluation with its reports.
enum WrittenBundle {
  /// Makes the bundle.
  /// - Throws: `DiagnosticsError` where a report cannot be made.
  static func make(_ outcome: EvaluationOutcome) throws(DiagnosticsError) -> Bundle {
    let evidence = outcome.listEvidence()
    return Bundle(outcome: outcome, evidence: evidence, reports: try reports(outcome, evidence))
  }

  /// What is written for people.
  static func reports(
    _ outcome: EvaluationOutcome, _ evidence: EvidenceListing
  ) throws(DiagnosticsError) -> [Bundle.File] {
    let (result, custody, judgements) = (outcome.result, outcome.custody, outcome.recordJudgements())
    return [
      Bundle.File(
        path: "report.html",
        bytes: try HTMLReport.render(result, evidence: evidence, custody: custody, judgements: judgements)),
      Bundle.File(
        path: "report.md",
        bytes: MarkdownReport.render(result, evidence: evidence, custody: custody, judgements: judgements)),
    ]
  }
}
