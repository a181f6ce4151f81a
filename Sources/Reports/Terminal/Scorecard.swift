internal import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Quantities
internal import Rubrics
internal import Scoring

/// A scorecard in one language and width.
struct Scorecard {
  /// The result with its look-ups.
  let context: ReportContext
  /// What the logs are, held against their seals.
  let custody: [CustodyEntry]
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
      let label = text(ReportWord.noticeHeading.text) + colon
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
    let seals = HeadView.custody(custody).map { (CustodyWord.custody.text, $0) }
    for (word, value) in values.map({ ($0.text, $1) }) + seals {
      lines += TerminalText.wrapped(text(word) + "  " + text(value), to: width).map { styled($0, .faint) }
    }
    return lines
  }

  private var remarks: [String] {
    let anchors = context.result.units.map { _ in "" }
    var lines = RankingView.rankings(of: context, anchors: anchors).filter { !$0.hasRows }
      .flatMap { TerminalText.wrapped(text($0.level) + colon + text($0.statement), to: width) }
    for line in steps + undecided { lines += TerminalText.wrapped(text(line), to: width - 2, hanging: 2) }
    for warning in context.result.warnings {
      lines += TerminalText.wrapped("! " + text(WarningView(warning).text), to: width - 2, hanging: 2)
    }
    return lines
  }

  /// What rules did, wherever they did something.
  private var steps: [LocalizedText] {
    context.result.units.flatMap { unit in
      nodes(of: unit).flatMap { title, score in
        context.rules.steps(of: score).map {
          RuleWord.stepAt.with(texts: ["unit": LocalizedText(unit.unit.name), "part": title, "step": $0])
        }
      }
    }
  }

  /// The rules that could not be decided, each reason once with the number of places.
  private var undecided: [LocalizedText] {
    var reasons: [LocalizedText] = []
    var counts: [LocalizedText: Int] = [:]
    for unit in context.result.units {
      for reason in nodes(of: unit).flatMap({ context.rules.undecided(of: $0.score) }) {
        if counts[reason] == nil { reasons.append(reason) }
        counts[reason, default: 0] += 1
      }
    }
    return reasons.map { reason in
      let count = counts[reason] ?? 1
      return count == 1
        ? reason : RuleWord.undecidedTimes.with(texts: ["count": LocalizedText(String(count)), "rule": reason])
    }
  }

  /// All nodes of a unit that have a score of their own, from the outside in, with what they are called.
  private func nodes(of unit: UnitScore) -> [(title: LocalizedText, score: NodeScore)] {
    [(ReportWord.overall.text, unit.score)] + nodes(of: unit.children, in: nil)
  }

  private func nodes(
    of children: ScoreGroup.Children, in outer: LocalizedText?
  ) -> [(title: LocalizedText, score: NodeScore)] {
    guard case .groups(let groups) = children else { return [] }
    return groups.flatMap { group -> [(title: LocalizedText, score: NodeScore)] in
      let inner = context.title(of: group.id, on: group.level)
      let title = outer.map { RuleWord.partOfPart.with(texts: ["outer": $0, "inner": inner]) } ?? inner
      return [(title, group.score)] + nodes(of: group.children, in: title)
    }
  }

  // MARK: Units

  /// How much a table says in its cells.
  private enum Fullness: CaseIterable {
    /// Everything.
    case full
    /// The parts without their bands.
    case withoutBands
    /// Short words for parts without a score too, and narrower columns.
    case short
  }

  /// The table in the fullest form that fits, else one block a unit.
  private var table: [String] {
    for fullness in Fullness.allCases {
      let table = unitTable(fullness)
      if table.width <= width { return table.text(isColoured: isColoured) }
    }
    return blocks
  }

  private func unitTable(_ fullness: Fullness) -> TerminalTable {
    let columns =
      [
        TerminalTable.Column(header: text(ReportWord.unit.text), limit: fullness == .short ? 12 : Int.max),
        TerminalTable.Column(header: text(ReportWord.overall.text)),
        TerminalTable.Column(header: text(ReportWord.rank.text)),
      ]
      + overview.columns.map {
        TerminalTable.Column(header: text($0.title), limit: fullness == .short ? 13 : Int.max)
      } + [
        TerminalTable.Column(header: text(ReportWord.indicatorsScored.text))
      ]
    let lines = overview.levels.flatMap { level -> [TerminalTable.Line] in
      [.heading(text(level.title))]
        + level.rows.map { row in
          .cells(
            [
              TerminalTable.Cell(text: row.name.description), cell(row.score),
              TerminalTable.Cell(text: row.rank?.description ?? "–"),
            ] + row.cells.map { cell($0.score, fullness) } + [
              TerminalTable.Cell(text: row.scored.description)
            ])
        }
    }
    return TerminalTable(columns: columns, lines: lines)
  }

  private func cell(_ score: ScoreView?, _ fullness: Fullness = .full) -> TerminalTable.Cell {
    guard let score else { return TerminalTable.Cell(text: "–", style: .faint) }
    guard let number = score.short else {
      return TerminalTable.Cell(
        text: score.state.map { state($0, fullness) } ?? "–", style: .tone(score.tone))
    }
    let band = fullness == .full ? score.band.map { " " + text($0) } ?? "" : ""
    return TerminalTable.Cell(
      text: TerminalText.padded(number.description, to: 5, right: true) + band, style: .tone(score.tone))
  }

  private func state(_ state: BilingualText, _ fullness: Fullness) -> String {
    guard fullness == .short else { return text(state) }
    if state == BilingualText(IndicatorState.notAssessed.title) { return text(ReportWord.shortNotAssessed.text) }
    if state == BilingualText(IndicatorState.notApplicable.title) { return text(ReportWord.shortNotApplicable.text) }
    return text(state)
  }

  private var blocks: [String] {
    let labels = [ReportWord.overall, .rank, .indicatorsScored].map { text($0.text) }
    let widest = (labels + overview.columns.map { text($0.title) }).map { TerminalText.width($0) }.max() ?? 0
    let labelWidth = min(widest, max(width / 2, width - 20))
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

  /// The unit, where there is only one on the smallest level to which anything applies.
  private var onlyUnit: UnitScore? {
    let units = context.result.units.filter { $0.score.state != .notApplicable }
    let smallest = units.map(\.unit.level).min()
    let peers = units.filter { $0.unit.level == smallest }
    return peers.count == 1 ? peers.first : nil
  }

  private func indicators(of unit: UnitScore) -> [String] {
    let sections: [(title: LocalizedText, indicators: [IndicatorScore])] =
      switch unit.children {
      case .indicators(let indicators): [(ReportWord.indicators.text, indicators)]
      case .groups(let groups): groups.map { (context.title(of: $0.id, on: $0.level), $0.children.indicators) }
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

  // MARK: Pieces

  private var colon: String { language == .chinese ? "：" : ": " }

  private func text(_ text: LocalizedText) -> String { ReportText(text[language]).description }

  private func text(_ text: BilingualText) -> String { text[language].description }

  private func styled(_ text: String, _ style: TerminalStyle) -> String { style.apply(text, isColoured: isColoured) }
}
