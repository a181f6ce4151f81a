package import Diagnostics
internal import Measurement
package import Robustness
package import Rubrics

/// What an evaluation leaves behind: the result, and what its bundle and its reader need besides.
package struct EvaluationOutcome: Sendable {
  /// The result.
  package var result: AssessmentResult
  /// What the next round may begin with; `nil` where the rubric keeps no ledger of findings.
  package var nextLedger: NextLedger?
  /// Every replicate of the look at robustness; `nil` where nobody asked.
  package var replicates: ReplicateTable?
  /// Lists the records behind the figures, for which the logs are read once more.
  package var listEvidence: @Sendable () -> EvidenceListing
  /// The files read, in the order of reading.
  package var inputs: [InputFile]
  /// What was read of the inputs, but for logs and rubrics, by their names.
  package var inputContents: [String: [UInt8]]
  /// What the logs are held against their seals, where the assessment names seals.
  package var custody: [CustodyEntry]
  /// Who evaluated, the waivers and the stages.
  package var record: EvaluationRecord
  /// Puts together what assessors found, and how far they agree; empty where nothing is judged.
  package var recordJudgements: @Sendable () -> JudgementRecord
  /// What the civil days were computed with.
  package var zone: ZoneDirectory.Provenance
  /// The rubric's files as they were read.
  package var rubricFiles: RubricFiles
  /// What was noticed on the way and did not stop the run.
  package var diagnostics: [Diagnostic]
}
