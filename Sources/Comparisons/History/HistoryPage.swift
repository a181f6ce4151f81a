package import Diagnostics
internal import Reports

/// A history as one self-contained HTML page in the style of the report.
package enum HistoryPage {
  /// Renders a history.
  /// - Throws: `DiagnosticsError` where one of the built-in templates cannot be read.
  package static func render(_ history: History) throws(DiagnosticsError) -> [UInt8] {
    try ComparisonPage.render(HistoryView(history), with: "history")
  }
}
