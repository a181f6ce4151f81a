internal import Diagnostics

/// A profile of logs in one language and width.
struct ProfileSheet {
  /// What is shown.
  let view: InspectionView
  /// The language.
  let language: Language
  /// The columns of the terminal.
  let width: Int
  /// Whether to send colours.
  let isColoured: Bool

  /// The greatest number of columns of a bar.
  private static let longestBar = 30
  /// The greatest number of indicators with the same reasons that are shown with their titles.
  private static let titlesShown = 6

  /// The sheet, line by line.
  var lines: [String] {
    var lines = head
    if view.hasRecords { lines += [""] + chart(view.records) }
    lines += [""] + findings + [""] + feeds
    if let months = view.months { lines += [""] + table(of: months) }
    for chart in view.charts { lines += [""] + self.chart(chart) }
    return lines
  }

  // MARK: Head and findings

  private var head: [String] {
    TerminalText.wrapped(text(view.title), to: width).map { styled($0, .strong) }
      + view.lines.flatMap { line in
        TerminalText.wrapped(text(line.label) + colon + text(line.value), to: width - 2, hanging: 2)
          .map { styled($0, .faint) }
      }
  }

  private var findings: [String] {
    var lines = [heading(.findings)]
    if !view.hasFindings { lines.append(text(InspectionWord.nothingStandsOut)) }
    for finding in view.findings {
      let tone = TerminalStyle.tone(finding.isProblem ? "tone-4" : "tone-3")
      let mark = finding.isProblem ? "! " : "? "
      lines += TerminalText.wrapped(mark + text(finding.text), to: width - 2, hanging: 2).map { styled($0, tone) }
      for detail in finding.details + (finding.more.map { [$0] } ?? []) {
        lines += TerminalText.wrapped(text(detail), to: width - 6, hanging: 6).enumerated()
          .map { $0.offset == 0 ? "    " + $0.element : $0.element }
      }
    }
    return lines
  }

  // MARK: Indicators

  private var feeds: [String] {
    var lines = [heading(.indicators)]
    lines += TerminalText.wrapped(text(view.feedSummary), to: width)
    for group in view.feeds {
      let title = text(group.verdict) + colon + group.count.description
      lines += ["", styled(title, .strong)]
      if let note = group.note { lines += TerminalText.wrapped(text(note), to: width).map { styled($0, .faint) } }
      for row in group.rows { lines += self.row(row) }
      lines += names(group.ids)
    }
    return lines
  }

  /// Indicators and why they cannot be scored; of many only the ids.
  private func row(_ row: FeedGroup.Row) -> [String] {
    var lines: [String] = []
    if row.entries.count > Self.titlesShown {
      lines += names(row.entries.map(\.id))
    } else {
      for entry in row.entries {
        lines += TerminalText.wrapped("\(entry.id)  \(entry.units)  \(text(entry.title))", to: width - 2, hanging: 2)
      }
    }
    for reason in row.reasons {
      lines += TerminalText.wrapped("  " + text(reason), to: width - 4, hanging: 4).enumerated()
        .map { styled($0.offset == 0 ? "    " + $0.element : $0.element, .faint) }
    }
    return lines
  }

  private func names(_ ids: [ReportText]) -> [String] {
    guard !ids.isEmpty else { return [] }
    return TerminalText.wrapped(ids.map(\.description).joined(separator: " "), to: width)
  }

  // MARK: Charts

  private func chart(_ chart: BarChart) -> [String] {
    var lines = [styled(text(chart.title), .strong)]
    if let note = chart.note { lines += TerminalText.wrapped(text(note), to: width).map { styled($0, .faint) } }
    let countWidth = chart.bars.map { TerminalText.width($0.count.description) }.max() ?? 0
    let hasShares = chart.bars.contains { $0.share != nil }
    let shareWidth = hasShares ? 6 : 0
    let noteWidth = chart.bars.compactMap { $0.note.map { TerminalText.width(text($0)) + 2 } }.max() ?? 0
    let widest = chart.bars.map { TerminalText.width(text($0.label)) }.max() ?? 0
    let rest = width - countWidth - shareWidth - noteWidth - 6
    let labelWidth = min(widest, max(8, rest - 6))
    let barWidth = min(Self.longestBar, max(0, rest - labelWidth))
    for bar in chart.bars {
      var line =
        TerminalText.padded(TerminalText.cut(text(bar.label), to: labelWidth), to: labelWidth) + "  "
        + TerminalText.padded(bar.count.description, to: countWidth, right: true)
      if hasShares { line += "  " + TerminalText.padded(bar.share?.description ?? "", to: shareWidth, right: true) }
      line += "  " + Self.bar(bar.thousandths, width: barWidth)
      if let note = bar.note { line += "  " + text(note) }
      // A note that has no room here is also told among what stands out.
      lines.append(TerminalText.cut(Self.trimmed(line), to: width))
    }
    if let remark = chart.remark { lines += TerminalText.wrapped(text(remark), to: width - 2, hanging: 2) }
    return lines
  }

  /// A bar of eighths of a column; anything but nought is seen.
  static func bar(_ thousandths: Int, width: Int) -> String {
    let eighths = thousandths > 0 && width > 0 ? max(1, thousandths * width * 8 / 1000) : 0
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  // MARK: Months

  /// The numbers by unit and month where they fit, else a small block for each month.
  private func table(of months: MonthTable) -> [String] {
    var lines = [heading(.months)]
    let note = text(months.note) + language.comma + months.span.description
    let numbers = numberTable(months)
    if numbers.width <= width {
      return lines + [styled(note, .faint)] + numbers.text(isColoured: isColoured)
    }
    lines += TerminalText.wrapped(note + language.comma + text(InspectionWord.blocksNote), to: width)
      .map { styled($0, .faint) }
    let totals = months.rows.map { TerminalText.width($0.total.description) }.max() ?? 0
    let room = max(8, width - totals - 4)
    let names = min(months.rows.map { TerminalText.width(text($0.name)) }.max() ?? 0, max(8, room / 3))
    for row in months.rows {
      let blocks = Self.blocks(row.cells)
      for (index, part) in stride(from: 0, to: max(1, blocks.count), by: max(1, room - names)).enumerated() {
        let name = TerminalText.padded(index == 0 ? TerminalText.cut(text(row.name), to: names) : "", to: names)
        let total = TerminalText.padded(index == 0 ? row.total.description : "", to: totals, right: true)
        lines.append(
          Self.trimmed(name + "  " + total + "  " + String(blocks.dropFirst(part).prefix(max(1, room - names)))))
      }
    }
    return lines
  }

  private func numberTable(_ months: MonthTable) -> TerminalTable {
    let labels = months.columns.map { text($0) }
    let columns =
      [TerminalTable.Column(header: text(ReportWord.unit.text), limit: 16)]
      + labels.map { TerminalTable.Column(header: $0) }
      + [TerminalTable.Column(header: text(InspectionWord.total))]
    let widths = months.columns.indices.map { column in
      months.rows.map { $0.cells.indices.contains(column) ? $0.cells[column].text.description.utf8.count : 0 }.max()
        ?? 0
    }
    let total = months.rows.map { $0.total.description.utf8.count }.max() ?? 0
    let lines = months.rows.map { row in
      let cells = zip(row.cells, widths).map { cell, width in
        TerminalTable.Cell(
          text: TerminalText.padded(cell.text.description, to: width, right: true),
          style: cell.isGap ? .tone("tone-3") : .plain)
      }
      return TerminalTable.Line.cells(
        [TerminalTable.Cell(text: text(row.name), style: row.isSum ? .strong : .plain)] + cells + [
          TerminalTable.Cell(text: TerminalText.padded(row.total.description, to: total, right: true))
        ])
    }
    return TerminalTable(columns: columns, lines: lines)
  }

  /// A block for each cell, as high as its share of the row's highest.
  private static func blocks(_ cells: [MonthTable.Cell]) -> String {
    let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let most = max(1, cells.map(\.count).max() ?? 1)
    return String(
      cells.map { cell -> Character in
        guard cell.count > 0 else { return "·" }
        let (high, low) = cell.count.multipliedFullWidth(by: 8)
        let eighths = most.dividingFullWidth((high, low)).quotient
        return blocks[min(7, max(0, eighths - 1))]
      })
  }

  // MARK: Pieces

  private var colon: String { language == .chinese ? "：" : ": " }

  private func heading(_ word: InspectionWord) -> String { styled(text(word), .strong) }

  private func text(_ word: InspectionWord) -> String { text(word.text) }

  private func text(_ text: LocalizedText) -> String { ReportText(text[language]).description }

  private func text(_ text: BilingualText) -> String { text[language].description }

  private func styled(_ text: String, _ style: TerminalStyle) -> String { style.apply(text, isColoured: isColoured) }

  private static func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }
}

extension Language {
  /// What stands between parts of a sentence.
  fileprivate var comma: String { self == .chinese ? "，" : ", " }
}
