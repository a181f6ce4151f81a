/// A condition of a measure, as the rubric writes it.
package struct ConditionView: Sendable, Hashable {
  /// Which condition it is.
  package let title: BilingualText
  /// The condition.
  package let text: ReportText
}
