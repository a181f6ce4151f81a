/// Reads the logs of an assessment and lets the events pass that are fit for use.
package struct EventIntake {
  /// What became of the records so far; complete once `nextBatch` has returned `nil`.
  package private(set) var summary = IntakeSummary()

  /// Makes an intake.
  /// - Parameter entries: the files of each `logs` entry of the assessment; the file of a `RecordPlace` is an index into
  ///   all of them, one entry after the other.
  package init(entries: [[LogFile]], rules: IntakeRules) {}

  /// The next events, some thousands at most, or `nil` after the last; what is wrong is told by `summary`.
  package mutating func nextBatch() -> EventBatch? { nil }
}
