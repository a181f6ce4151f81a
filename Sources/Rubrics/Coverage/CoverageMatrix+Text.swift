internal import ActivityLogs
package import Diagnostics

extension CoverageMatrix {
  /// The matrix as a table for a terminal: a row for each recommendation with the number of indicators for each actor,
  /// `-` where the register asks nothing of the actor, counts at the end; and a line that says what is covered.
  ///
  /// Every line ends with a line feed; without a register only the last one is there.
  package func text(in language: Language) -> String {
    let summary =
      switch language {
      case .english: "\(count) pairs of recommendation and actor have an indicator.\n"
      case .chinese: "建议与主体的组合中，有指标的为 \(count)。\n"
      }
    guard !pairs.isEmpty else { return summary }
    let head =
      switch language {
      case .english: "recommendation"
      case .chinese: "建议"
      }
    let foot =
      switch language {
      case .english: "covered"
      case .chinese: "已覆盖"
      }
    let rows =
      [[head] + actors.map { $0.title[language] }] + recommendations.map(row)
      + [[foot] + actors.map { count(of: $0).description }]
    return Self.table(rows) + summary
  }

  /// The cells of a recommendation.
  private func row(_ recommendation: String) -> [String] {
    let ofRow = pairs.filter { $0.recommendation == recommendation }
    return [recommendation]
      + actors.map { actor in ofRow.first { $0.actor == actor }.map { String($0.indicators.count) } ?? "-" }
  }

  /// Rows of as many cells, in columns as wide as their widest cell on a terminal; the first to the left, others to
  /// the right.
  private static func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { index, cell in
        let blanks = String(repeating: " ", count: cell.1 - DisplayWidth.columns(of: cell.0))
        return index == 0 ? cell.0 + blanks : blanks + cell.0
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
