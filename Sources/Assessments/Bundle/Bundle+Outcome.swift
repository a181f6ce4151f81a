internal import CanonicalJSON
internal import Diagnostics
internal import Rubrics

extension Bundle {
  /// Makes the bundle of an evaluation.
  /// - Parameters:
  ///   - evidence: the records behind the figures.
  ///   - reports: what is written for people.
  package init(outcome: EvaluationOutcome, evidence: EvidenceListing, reports: [File]) {
    let rubricFiles = outcome.rubricFiles
    let rubric =
      rubricFiles.files.map { File(path: "rubric/" + rubricFiles.relativeName(of: $0), bytes: $0.bytes) } + [
        File(path: "rubric/resolved.json", bytes: outcome.result.rubric.resolvedDocument.canonicalBytes)
      ]
    let result = [
      File(path: "assessment.json", bytes: outcome.result.json.canonicalBytes),
      File(path: "scores.csv", bytes: ScoresTable.csv(of: outcome.result)),
    ]
    let ledger = outcome.nextLedger.map { [File(path: NextLedger.fileName, bytes: $0.csv)] } ?? []
    self.init(files: result + ledger + rubric + evidence.files + reports)
  }
}
