package import Diagnostics

/// The whole, a group or an indicator of one unit over the years.
package struct HistoryLine: Sendable, Hashable {
  /// What the line is about.
  package var level: ComparisonRow.Level
  /// The path of a group, or the id of an indicator, in the last year that has it; empty for the whole.
  package var id: String
  /// The ids that it had before, in the order of the years.
  package var formerIDs: [String]
  /// What people call it.
  package var title: LocalizedText
  /// What it has in each year, in their order.
  package var points: [HistoryPoint]

  /// Makes a line.
  package init(
    level: ComparisonRow.Level, id: String, formerIDs: [String] = [], title: LocalizedText, points: [HistoryPoint]
  ) {
    self.level = level
    self.id = id
    self.formerIDs = formerIDs
    self.title = title
    self.points = points
  }

  /// The line with breaks before further years, wherever it goes on over them.
  func broken(before years: Set<Int>) -> HistoryLine {
    var line = self
    for year in years where points[year].state != nil && points[year - 1].state != nil {
      line.points[year].isBreak = true
    }
    return line
  }
}
