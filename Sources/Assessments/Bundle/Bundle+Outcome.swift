internal import CanonicalJSON
internal import Diagnostics
internal import Rubrics

extension Bundle {
  /// Makes the bundle of an evaluation.
  /// - Parameters:
  ///   - evidence: the records behind the figures.
  ///   - reports: what is written for people.
  package init(outcome: EvaluationOutcome, evidence: EvidenceListing, reports: [File]) {
    let rubric =
      outcome.rubricFiles.bundled.map { File(path: "rubric/" + $0.name, bytes: $0.file.bytes) } + [
        File(path: "rubric/resolved.json", bytes: outcome.result.rubric.resolvedDocument.canonicalBytes)
      ]
    let result = [
      File(path: "assessment.json", bytes: outcome.result.json.canonicalBytes),
      File(path: "scores.csv", bytes: ScoresTable.csv(of: outcome.result)),
    ]
    let ledger = outcome.nextLedger.map { [File(path: NextLedger.fileName, bytes: $0.csv)] } ?? []
    let record =
      outcome.record.isEmpty
      ? [] : [File(path: EvaluationRecord.fileName, bytes: outcome.record.json.canonicalBytes)]
    let judged = outcome.recordJudgements()
    let judgements =
      judged.isEmpty ? [] : [File(path: JudgementRecord.fileName, bytes: judged.json.canonicalBytes)]
    let inputs = outcome.inputContents.map { File(path: Self.inputPath(of: $0.key), bytes: $0.value) }
    self.init(files: result + ledger + rubric + record + judgements + inputs + evidence.files + reports)
  }

  /// Where a bundle keeps a copy of an input that is neither a log nor the rubric's, so that an auditor needs nothing but
  /// the bundle and the logs.
  /// - Parameter name: the input's name as the assessment gives it; `..` becomes `up`, the root `root`.
  package static func inputPath(of name: String) -> String {
    let parts = name.split(separator: "/").filter { $0 != "." }.map { $0 == ".." ? "up" : $0 }
    return (["inputs"] + (name.hasPrefix("/") ? ["root"] : []) + parts).joined(separator: "/")
  }
}
