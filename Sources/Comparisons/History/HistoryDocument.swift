internal import Assessments
internal import Diagnostics
internal import Quantities
package import Reports
internal import Scoring

/// A history as parts of a document, for terminals and Markdown.
package struct HistoryDocument: Sendable {
  let history: History
  private let detail: ComparisonDocument.Detail

  /// Prepares a document.
  /// - Parameter detail: in brief groups alone, else indicators too.
  package init(_ history: History, detail: ComparisonDocument.Detail) {
    self.history = history
    self.detail = detail
  }

  /// The whole document.
  package var blocks: [DocumentBlock] {
    [.heading(1, RichText(ComparisonWord.historyTitle), anchor: nil)] + head
      + [.heading(2, RichText(ComparisonWord.breaks), anchor: nil)] + breaks
      + history.units.flatMap { unit in
        [.heading(2, RichText(unit.title), anchor: nil), table(of: unit)]
      }
  }

  /// The years.
  var head: [DocumentBlock] {
    history.years.compactMap(\.notice).uniqued.map { .note(RichText($0)) } + [
      .list(history.years.map { RichText($0.words) }, isNumbered: true),
      .note(RichText(ComparisonWord.historyText)),
    ]
  }

  /// What broke the lines, and between which years.
  var breaks: [DocumentBlock] {
    guard !history.breaks.isEmpty else { return [.paragraph(RichText(ComparisonWord.noBreaks))] }
    return [
      .entries(
        history.breaks.map { change in
          let year = history.years[change.year]
          return DocumentEntry(
            "break", RichText(LocalizedText(year.label)),
            change.changedKeys.isEmpty && change.indicators.isEmpty
              ? [] : (change.changedKeys + change.indicators).map { RichText(code: $0) })
        })
    ]
  }

  /// The lines of a unit: a bar before a score says that the line breaks there.
  private func table(of unit: UnitHistory) -> DocumentBlock {
    let lines = unit.lines.filter { detail == .full || ($0.level != .indicator && !$0.id.contains("/")) }
    return .table(
      DocumentTable(
        columns: [DocumentTable.Column(RichText(ComparisonWord.indicator))]
          + history.years.map { DocumentTable.Column(RichText(LocalizedText($0.label)), isNumeric: true) },
        rows: lines.map { line in
          [DocumentTable.Cell(line.fullTitle(in: unit), isHeader: true)]
            + line.points.map { DocumentTable.Cell($0.text(detail)) }
        }))
  }
}

extension HistoryLine {
  /// What people call the line, with the group around it where it is a group itself.
  func fullTitle(in unit: UnitHistory) -> RichText {
    guard level != .indicator, let outer = id.split(separator: "/").first, id.contains("/"),
      let group = unit.lines.first(where: { $0.id == outer })?.title
    else { return RichText(title) }
    return RichText(group) + RichText(LocalizedText(" · ")) + RichText(title)
  }
}

extension Comparison.Year {
  /// The year in a few letters: the first day's year, and the rubric's edition.
  var label: String { "\(period.from.prefix(4)) · \(edition)" }
}

extension HistoryPoint {
  /// The score with a bar before it where the line breaks, and in full with its interval behind it; the state where there
  /// is no score.
  func text(_ detail: ComparisonDocument.Detail) -> RichText {
    let bar = RichText(LocalizedText(isBreak ? "┃ " : ""))
    func written(_ figure: Rational) -> String { figure.rounded(places: ComparisonDocument.places) }
    guard let score else { return bar + RichText(state?.title ?? LocalizedText("—")) }
    guard let interval, detail == .full else { return bar + RichText(LocalizedText(written(score))) }
    let ends = "\(written(interval.lowerBound))–\(written(interval.upperBound))"
    return bar + RichText(LocalizedText("\(written(score)) (\(ends))"))
  }
}
