internal import Assessments
internal import Diagnostics
internal import Quantities
internal import Rubrics
internal import Scoring

/// A scorecard in one language and width.
struct Scorecard {
  /// The result with its look-ups.
  let context: ReportContext
  /// The table of units.
  let overview: OverviewView
  /// The language.
  let language: Language
  /// The columns of the terminal.
  let width: Int
  /// Whether to send colours.
  let isColoured: Bool

  /// The scorecard, line by line.
  var lines: [String] {
    var lines = head + [""] + table + [""] + remarks
    if let unit = onlyUnit { lines += [""] + indicators(of: unit) }
    return lines
  }

  // MARK: Head and remarks

  private var head: [String] {
    let view = HeadView(context.result)
    var lines = TerminalText.wrapped(text(view.title), to: width).map { styled($0, .strong) }
    if let notice = view.notice {
      let label = text(ReportWord.noticeHeading.text) + (language == .chinese ? "：" : ": ")
      lines += TerminalText.wrapped(label + text(notice), to: width).map { styled($0, .tone("tone-3")) }
    }
    let rubric = context.rubric
    let values: [(ReportWord, LocalizedText)] = [
      (
        .rubric,
        ReportWord.rubricText.with(texts: [
          "title": rubric.title, "id": LocalizedText(rubric.id), "edition": LocalizedText(rubric.edition),
        ])
      ),
      (
        .period,
        ReportWord.periodText.with([
          "from": context.result.period.from, "to": context.result.period.to, "zone": context.result.period.zone,
        ])
      ),
    ]
    for (word, value) in values {
      lines += TerminalText.wrapped(text(word.text) + "  " + text(value), to: width).map { styled($0, .faint) }
    }
    return lines
  }

  private var remarks: [String] {
    var remarks: [BilingualText] = []
    for ranking in context.result.rankings where ranking.entries.isEmpty {
      let view = RankingView(ranking, anchors: context.result.units.map { _ in "" }, context: context)
      remarks.append(view.statement)
    }
    var seen: Set<BilingualText> = []
    remarks = remarks.filter { seen.insert($0).inserted }
    var lines = remarks.flatMap { TerminalText.wrapped(text($0), to: width) }
    for warning in context.result.warnings {
      lines += TerminalText.wrapped("! " + text(WarningView(warning).text), to: width - 2, hanging: 2)
    }
    return lines
  }

  // MARK: Units

  /// The table in the fullest form that fits, else one block a unit.
  private var table: [String] {
    for (hasBands, nameLimit) in [(true, Int.max), (false, Int.max), (false, 12)] {
      let table = unitTable(hasBands: hasBands, nameLimit: nameLimit)
      if table.width <= width { return table.text(isColoured: isColoured) }
    }
    return blocks
  }

  private func unitTable(hasBands: Bool, nameLimit: Int) -> TerminalTable {
    let columns =
      [
        TerminalTable.Column(header: text(ReportWord.unit.text), limit: nameLimit),
        TerminalTable.Column(header: text(ReportWord.overall.text)),
        TerminalTable.Column(header: text(ReportWord.rank.text)),
      ] + overview.columns.map { TerminalTable.Column(header: text($0.title)) } + [
        TerminalTable.Column(header: text(ReportWord.indicatorsScored.text))
      ]
    let lines = overview.levels.flatMap { level -> [TerminalTable.Line] in
      [.heading(text(level.title))]
        + level.rows.map { row in
          .cells(
            [
              TerminalTable.Cell(text: row.name.description), cell(row.score),
              TerminalTable.Cell(text: row.rank?.description ?? "–"),
            ] + row.cells.map { cell($0.score, hasBand: hasBands) } + [
              TerminalTable.Cell(text: row.scored.description)
            ])
        }
    }
    return TerminalTable(columns: columns, lines: lines)
  }

  private func cell(_ score: ScoreView?, hasBand: Bool = true) -> TerminalTable.Cell {
    guard let score else { return TerminalTable.Cell(text: "–", style: .faint) }
    guard let number = score.short else {
      return TerminalTable.Cell(text: score.state.map { text($0) } ?? "–", style: .tone(score.tone))
    }
    let band = hasBand ? score.band.map { " " + text($0) } ?? "" : ""
    return TerminalTable.Cell(
      text: TerminalText.padded(number.description, to: 5, right: true) + band, style: .tone(score.tone))
  }

  private var blocks: [String] {
    let labels = [ReportWord.overall, .rank, .indicatorsScored].map { text($0.text) }
    let widest = (labels + overview.columns.map { text($0.title) }).map { TerminalText.width($0) }.max() ?? 0
    let labelWidth = min(widest, width / 2)
    return overview.levels.flatMap(\.rows).flatMap { row in
      var entries = [(labels[0], cell(row.score))]
      if let rank = row.rank { entries.append((labels[1], TerminalTable.Cell(text: rank.description))) }
      entries += zip(overview.columns, row.cells).map { (text($0.title), cell($1.score)) }
      entries.append((labels[2], TerminalTable.Cell(text: row.scored.description)))
      return [styled(TerminalText.cut(row.name.description, to: width), .strong)]
        + entries.map { label, cell in
          let name = TerminalText.padded(TerminalText.cut(label, to: labelWidth), to: labelWidth)
          return "  " + name + "  " + styled(TerminalText.cut(cell.text, to: width - labelWidth - 4), cell.style)
        }
    }
  }

  // MARK: The indicators of a single unit

  /// The unit, where there is only one to which anything applies.
  private var onlyUnit: UnitScore? {
    let units = context.result.units.filter { $0.score.state != .notApplicable }
    return units.count == 1 ? units.first : nil
  }

  private func indicators(of unit: UnitScore) -> [String] {
    let sections: [(title: LocalizedText, indicators: [IndicatorScore])] =
      switch unit.children {
      case .indicators(let indicators): [(ReportWord.indicators.text, indicators)]
      case .groups(let groups): groups.map { (context.title(of: $0.id, on: $0.level), Self.indicators(below: $0)) }
      }
    var lines: [TerminalTable.Line] = []
    for (title, indicators) in sections {
      lines.append(.heading(text(title)))
      for indicator in indicators where indicator.finding.state != .notApplicable {
        let measured = indicator.finding.fact.flatMap { MeasuredValue.text(of: $0) }
        lines.append(
          .cells([
            cell(ScoreView(indicator, bands: context.rubric.bands)),
            TerminalTable.Cell(text: measured.map(text) ?? "–"),
            TerminalTable.Cell(text: text(indicator.finding.indicator.title)),
          ]))
      }
    }
    var table = TerminalTable(
      columns: [
        TerminalTable.Column(header: text(ReportWord.score.text), limit: width < 60 ? 10 : width / 3),
        TerminalTable.Column(header: text(ReportWord.measured.text), limit: max(12, width / 3)),
        TerminalTable.Column(header: text(ReportWord.indicators.text)),
      ], lines: lines)
    table.columns[2].limit = max(12, width - (table.width - table.lastWidth))
    return table.text(isColoured: isColoured)
  }

  private static func indicators(below group: ScoreGroup) -> [IndicatorScore] {
    switch group.children {
    case .indicators(let indicators): indicators
    case .groups(let groups): groups.flatMap { indicators(below: $0) }
    }
  }

  // MARK: Pieces

  private func text(_ text: LocalizedText) -> String { ReportText(text[language]).description }

  private func text(_ text: BilingualText) -> String { text[language].description }

  private func styled(_ text: String, _ style: TerminalStyle) -> String { style.apply(text, isColoured: isColoured) }
}
