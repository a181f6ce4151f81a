package import Diagnostics

/// A document for a terminal, in one language.
package struct TerminalDocument {
  private let language: Language
  private let width: Int
  private let isColoured: Bool

  /// Renders blocks.
  /// - Parameters:
  ///   - width: the columns of the terminal, at least 40.
  ///   - colour: whether to send colours; they only repeat what the words say.
  package static func render(
    _ blocks: [DocumentBlock], in language: Language, width: Int, colour: Bool
  ) -> String {
    let document = TerminalDocument(language: language, width: max(width, 40), isColoured: colour)
    let lines = blocks.enumerated().flatMap { index, block -> [String] in
      let lines = document.lines(of: block)
      return index > 0 && !lines.isEmpty ? [""] + lines : lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of block: DocumentBlock) -> [String] {
    switch block {
    case .heading(_, let text, _): wrapped(text).map { TerminalStyle.strong.apply($0, isColoured: isColoured) }
    case .paragraph(let text), .note(let text): wrapped(text)
    case .list(let items, let isNumbered):
      items.enumerated().flatMap { index, item in
        let marker = isNumbered ? "\(index + 1). " : "- "
        return TerminalText.wrapped(marker + plain(item), to: width - marker.utf8.count, hanging: marker.utf8.count)
      }
    case .entries(let entries): lines(of: entries)
    case .table(let table): lines(of: table)
    case .code(let text, _): text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    case .drawing: []
    }
  }

  /// Labels on the left, what is said of each on the right.
  private func lines(of entries: [DocumentEntry]) -> [String] {
    let widest = entries.map { TerminalText.width(plain($0.label)) }.max() ?? 0
    let labelWidth = min(widest, width / 3)
    return entries.flatMap { entry -> [String] in
      var labels = TerminalText.wrapped(plain(entry.label), to: labelWidth)
      var values = entry.values.flatMap { TerminalText.wrapped(plain($0), to: width - labelWidth - 2) }
      while labels.count < values.count { labels.append("") }
      while values.count < labels.count { values.append("") }
      return zip(labels, values).map { label, value in
        let padded = TerminalText.padded(label, to: labelWidth)
        let line = TerminalStyle.faint.apply(padded, isColoured: isColoured && !label.isEmpty) + "  " + value
        return value.isEmpty ? TerminalStyle.faint.apply(label, isColoured: isColoured) : line
      }
    }
  }

  /// The table, in which long cells take several lines where it would not fit otherwise.
  private func lines(of table: DocumentTable) -> [String] {
    let caption = table.caption.map { wrapped($0) } ?? []
    let rows = table.rows.map { row in
      row.map { $0.rowSpan == 0 ? "" : $0.lines.map(plain).joined(separator: " · ") }
    }
    func line(_ cells: [String]) -> TerminalTable.Line { .cells(cells.map { TerminalTable.Cell(text: $0) }) }
    var terminal = TerminalTable(
      columns: table.columns.map { TerminalTable.Column(header: plain($0.title)) }, lines: rows.map(line))
    // The widest column gives way until the table fits.
    while terminal.width > width, let widest = terminal.widestColumn, widest.width > 12 {
      terminal.columns[widest.index].limit = max(12, widest.width - (terminal.width - width))
    }
    let widths = terminal.widths
    terminal.lines = rows.flatMap { row in
      let cells = zip(row, widths).map { TerminalText.wrapped($0, to: $1) }
      let height = cells.map(\.count).max() ?? 0
      return (0..<height).map { index in line(cells.map { index < $0.count ? $0[index] : "" }) }
    }
    return caption + terminal.text(isColoured: isColoured)
  }

  private func wrapped(_ text: RichText) -> [String] { TerminalText.wrapped(plain(text), to: width) }

  private func plain(_ text: RichText) -> String { text.plain(in: language) }
}
