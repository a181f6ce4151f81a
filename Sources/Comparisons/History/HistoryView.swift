internal import Diagnostics
internal import Quantities
package import Reports

/// A history as its page shows it.
package struct HistoryView: Sendable, Hashable {
  /// A line, drawn and written out.
  package struct Line: Sendable, Hashable {
    /// What it is about.
    package let title: RichText
    /// Its id; empty for the whole and for groups.
    package let id: ReportText?
    /// Whether it is an indicator's.
    package let isIndicator: Bool
    /// What it has in each year.
    package let points: [RichText]
    /// Its drawing.
    package let drawing: TrendDrawing
  }

  /// A unit.
  package struct Unit: Sendable, Hashable {
    /// What people call it.
    package let title: BilingualText
    /// The whole and its groups.
    package let groups: [Line]
    /// Its indicators.
    package let indicators: [Line]
    /// What stands over the indicators.
    package let summary: BilingualText
    /// What stands over the first column.
    package let first: BilingualText
    /// What stands over the drawings.
    package let trend: BilingualText
    /// What stands over the columns of the years.
    package let years: [ReportText]
  }

  /// The title in both languages on one line.
  package let documentTitle: ReportText
  /// The kind of document.
  package let kind: BilingualText
  /// The title.
  package let title: BilingualText
  /// The years.
  package let head: [HTMLBlock]
  /// The heading of the breaks.
  package let breaksTitle: BilingualText
  /// The breaks.
  package let breaks: [HTMLBlock]
  /// The units.
  package let units: [Unit]

  /// Shows a history.
  package init(_ history: History) {
    let document = HistoryDocument(history, detail: .full)
    let title = ComparisonWord.historyTitle.text
    self.documentTitle = ReportText("\(title.chinese) · \(title.english)")
    self.kind = BilingualText(ComparisonWord.historyKind.text)
    self.title = BilingualText(title)
    self.head = document.head.map { HTMLBlock($0) }
    self.breaksTitle = BilingualText(ComparisonWord.breaks.text)
    self.breaks = document.breaks.map { HTMLBlock($0) }
    let years = history.years.map { ReportText($0.label) }
    self.units = history.units.map { unit in
      let lines = unit.lines.map { line in
        Line(
          title: line.fullTitle(in: unit), id: line.level == .indicator ? ReportText(line.id) : nil,
          isIndicator: line.level == .indicator, points: line.points.map { $0.text(.full) }, drawing: TrendDrawing(line)
        )
      }
      return Unit(
        title: BilingualText(unit.title), groups: lines.filter { !$0.isIndicator },
        indicators: lines.filter(\.isIndicator), summary: BilingualText(ComparisonWord.indicator.text),
        first: BilingualText(ComparisonWord.groups.text), trend: BilingualText(ComparisonWord.trend.text),
        years: years)
    }
  }
}
