/// The record of an evaluation's own course in its bundle: who assessed, the waivers and the stages.
package enum EvaluationRecord {
  /// Its file in a bundle.
  package static let fileName = "record.json"
}
