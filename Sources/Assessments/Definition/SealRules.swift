/// Which seals the logs are checked against, and what happens where they are not what was sealed.
package struct SealRules: Sendable {
  /// What is done about a log.
  package enum Treatment: String, Sendable, Hashable, CaseIterable {
    /// The evaluation stops.
    case stop
    /// A warning is given, and the evaluation goes on.
    case warn
  }

  /// The seals' files.
  package var patterns: [AssessmentDefinition.FilePattern]
  /// What is done where a log is not what was sealed.
  package var differing: Treatment
  /// What is done with a log that no seal names.
  package var unsealed: Treatment
}
