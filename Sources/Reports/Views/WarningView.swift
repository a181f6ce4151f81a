package import Assessments
internal import Diagnostics

/// Something to bear in mind with the figures.
package struct WarningView: Sendable, Hashable {
  /// What is said.
  package let text: BilingualText
  /// How often it came up, where more than once.
  package let count: BilingualText?

  /// Shows a warning.
  package init(_ warning: ResultWarning) {
    self.text = BilingualText(warning.message)
    self.count =
      warning.count > 1
      ? BilingualText(ReportWord.warningCount.with(["count": NumberText.count(warning.count)])) : nil
  }
}
