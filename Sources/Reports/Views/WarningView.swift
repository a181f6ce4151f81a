package import Assessments
internal import Diagnostics

/// Something to bear in mind with the figures.
package struct WarningView: Sendable, Hashable {
  /// What is said, and how often it came up where that is more than once.
  package let text: BilingualText

  /// Shows a warning.
  package init(_ warning: ResultWarning) {
    var (chinese, english) = (warning.message.text(in: .chinese), warning.message.text(in: .english))
    if warning.count > 1 {
      let count = ReportWord.warningCount.with(["count": NumberText.count(warning.count)])
      chinese += count.chinese
      english += " " + count.english
    }
    self.text = BilingualText(LocalizedText(english: english, chinese: chinese))
  }
}
