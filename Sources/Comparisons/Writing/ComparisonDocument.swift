internal import Assessments
internal import Diagnostics
internal import Quantities
package import Reports
internal import Scoring

/// A comparison as parts of a document, for terminals, Markdown and pages.
///
/// Figures have two places. In every row the change is the difference of the scores as printed, and the parts add up to
/// the change as printed.
package struct ComparisonDocument: Sendable {
  /// How much is said.
  package enum Detail: Sendable, Hashable {
    /// What moved most.
    case brief
    /// Every change.
    case full
  }

  /// The places behind the point.
  static let places = 2
  /// The indicators of a unit that are named where not all are.
  private static let mostBrief = 5

  let comparison: Comparison
  private let detail: Detail

  /// Prepares a document.
  package init(_ comparison: Comparison, detail: Detail) {
    self.comparison = comparison
    self.detail = detail
  }

  /// The whole document.
  package var blocks: [DocumentBlock] {
    [.heading(1, RichText(ComparisonWord.title), anchor: nil)] + head
      + [.heading(2, RichText(ComparisonWord.glance), anchor: nil)] + glance
      + (detail == .full ? [.heading(2, RichText(ComparisonWord.parts), anchor: nil)] + meaning : [])
      + [.heading(2, RichText(ComparisonWord.rubricChanges), anchor: nil)] + rubric
      + comparison.units.filter { $0.pair.before != nil && $0.pair.after != nil }.flatMap { unit in
        [.heading(2, RichText(title(of: unit)), anchor: nil)] + groups(of: unit) + movements(of: unit)
      }
  }

  // MARK: The head

  /// The years, what the comparison rests on, and what a reader should know.
  var head: [DocumentBlock] {
    let basis: ComparisonWord = comparison.basis == .logs ? .fromLogs : .fromBundles
    var blocks: [DocumentBlock] = []
    for notice in [comparison.before.notice, comparison.after.notice].compactMap({ $0 }).uniqued {
      blocks.append(.note(RichText(notice)))
    }
    blocks.append(
      .entries([
        DocumentEntry("before", RichText(ComparisonWord.before), [RichText(comparison.before.words)]),
        DocumentEntry("after", RichText(ComparisonWord.after), [RichText(comparison.after.words)]),
        DocumentEntry("basis", RichText(ComparisonWord.basis), [RichText(basis)]),
      ]))
    if !comparison.notes.isEmpty { blocks.append(.list(comparison.notes.map(Self.text), isNumbered: false)) }
    return blocks
  }

  /// What the parts mean.
  var meaning: [DocumentBlock] {
    let words: [ComparisonWord] = [.conductText, .rubricText, .evidenceText, .rosterText, .unseparatedText]
    return [
      .paragraph(RichText(ComparisonWord.partsText)),
      .entries(
        zip(ChangePart.allCases, words).map { part, word in
          DocumentEntry(part.rawValue, RichText(part.title), [RichText(word)])
        }),
    ] + (comparison.marksUncertainty ? [.paragraph(RichText(ComparisonWord.withinText))] : [])
  }

  /// The overall scores of all units.
  var glance: [DocumentBlock] {
    guard !comparison.units.isEmpty else { return [.paragraph(RichText(ComparisonWord.nothingToCompare))] }
    let rows = comparison.units.compactMap { unit in
      unit.overall.map { row in
        (title: [RichText(LocalizedText(unit.name))] + remarks(of: unit), row: row, anchor: anchor(of: unit))
      }
    }
    return [table(rows, caption: RichText(ComparisonWord.glanceCaption), first: .unit)]
  }

  // MARK: The rubric

  /// What changed in the rubric.
  var rubric: [DocumentBlock] {
    guard !comparison.rubric.isEmpty else { return [.paragraph(RichText(ComparisonWord.rubricSame))] }
    var blocks: [DocumentBlock] = []
    if !comparison.rubric.changedKeys.isEmpty {
      let keys = comparison.rubric.changedKeys.joined(separator: ", ")
      blocks.append(.paragraph(RichText(ComparisonWord.rubricKeys.with(["keys": keys]))))
    }
    let rows = comparison.rubric.indicators.filter(\.bearsOnFigures).map { pair in
      [
        DocumentTable.Cell(RichText(code: pair.after ?? pair.before ?? ""), isHeader: true),
        DocumentTable.Cell(pair.remarks.map { RichText($0) }),
      ]
    }
    guard !rows.isEmpty else { return blocks }
    return blocks + [
      .table(
        DocumentTable(
          columns: [
            DocumentTable.Column(RichText(ComparisonWord.indicator)),
            DocumentTable.Column(RichText(ComparisonWord.whatChanged)),
          ], rows: rows))
    ]
  }

  // MARK: A unit

  /// What a unit is called, with what became of it.
  func title(of unit: UnitComparison) -> LocalizedText { LocalizedText(unit.name) }

  /// The anchor of a unit on a page.
  func anchor(of unit: UnitComparison) -> String? {
    guard unit.pair.before != nil, unit.pair.after != nil,
      let index = comparison.units.firstIndex(where: { $0.pair == unit.pair })
    else { return nil }
    return "unit-\(index + 1)"
  }

  /// What became of a unit.
  func remarks(of unit: UnitComparison) -> [RichText] {
    let old = unit.pair.before?.name ?? ""
    switch unit.pair.relation {
    case .same: return []
    case .renamed: return [RichText(ComparisonWord.renamedFrom.with(["unit": old]))]
    case .split: return [RichText(ComparisonWord.splitOf.with(["unit": old]))]
    case .merged: return [RichText(ComparisonWord.mergedInto.with(["unit": old]))]
    case .added: return [RichText(ComparisonWord.addedUnit)]
    case .removed: return [RichText(ComparisonWord.removedUnit)]
    }
  }

  /// The whole of a unit and its groups; in brief only the outermost.
  func groups(of unit: UnitComparison) -> [DocumentBlock] {
    let rows = unit.rows.filter { row in
      row.level != .indicator && (detail == .full || !row.id.contains("/"))
    }
    let remarks = remarks(of: unit)
    let titled = rows.map { row in (title: title(of: row), row: row, anchor: String?.none) }
    return (remarks.isEmpty ? [] : [.paragraph(remarks[0])]) + [table(titled, caption: nil, first: .groups)]
  }

  /// The indicators that changed, those that moved most first.
  func movements(of unit: UnitComparison) -> [DocumentBlock] {
    let moved = unit.rows.filter { $0.level == .indicator && $0.kind != .unchanged }.enumerated().sorted {
      let (first, second) = ($0.element.size, $1.element.size)
      return first != second ? first > second : $0.offset < $1.offset
    }.map(\.element)
    guard !moved.isEmpty else { return [.paragraph(RichText(ComparisonWord.noMovements))] }
    let shown = detail == .full ? moved : Array(moved.prefix(Self.mostBrief))
    let intro =
      detail == .full
      ? ComparisonWord.movementsText.with(["count": String(moved.count)])
      : ComparisonWord.movementsBrief.with(["count": String(moved.count), "shown": String(shown.count)])
    return [
      .paragraph(RichText(intro)),
      table(shown.map { (title: title(of: $0), row: $0, anchor: String?.none) }, caption: nil, first: .indicator),
    ]
  }

  /// What a row is about, with what is to be said of it.
  private func title(of row: ComparisonRow) -> [RichText] {
    var lines = [RichText(row.title)]
    if row.level == .indicator, detail == .full { lines.append(RichText(code: row.id)) }
    if row.level == .dimension, let group = row.id.split(separator: "/").first, row.id.contains("/") {
      let outer = comparison.units.lazy.flatMap(\.rows).first { $0.id == group }?.title
      if let outer { lines = [RichText(outer) + RichText(LocalizedText(" · ")) + RichText(row.title)] }
    }
    if let previous = row.previousID {
      lines.append(RichText(ComparisonWord.renamedIndicator.with(["id": previous])))
    }
    switch row.kind {
    case .added: lines.append(RichText(ComparisonWord.addedIndicator))
    case .removed: lines.append(RichText(ComparisonWord.removedIndicator))
    case .notComparable:
      lines.append(RichText(ComparisonWord.notComparable.with(texts: ["reason": row.reason ?? LocalizedText("")])))
      if let bridge = row.bridge { lines.append(RichText(bridge)) }
    case .unchanged, .changed: break
    }
    if let reason = row.split?.reason, detail == .full {
      let text = LocalizedText(english: reason.text(in: .english), chinese: reason.text(in: .chinese))
      lines.append(RichText(ComparisonWord.undivided.with(texts: ["reason": text])))
    }
    return lines
  }

  // MARK: Tables

  private func table(
    _ rows: [(title: [RichText], row: ComparisonRow, anchor: String?)], caption: RichText?, first: ComparisonWord
  ) -> DocumentBlock {
    // A part that is nothing in all rows needs no column.
    let figures = rows.map { $0.row.units(places: Self.places) }
    let shown = ChangePart.allCases.indices.filter { part in figures.contains { ($0?.parts[part] ?? 0) != 0 } }
    let columns =
      [
        DocumentTable.Column(RichText(first)),
        DocumentTable.Column(RichText(ComparisonWord.before), isNumeric: true),
        DocumentTable.Column(RichText(ComparisonWord.after), isNumeric: true),
        DocumentTable.Column(RichText(ComparisonWord.change), isNumeric: true),
      ] + shown.map { DocumentTable.Column(RichText(ChangePart.allCases[$0].title), isNumeric: true) }
    let cells = zip(rows, figures).map { entry, figures -> [DocumentTable.Cell] in
      [
        DocumentTable.Cell(entry.title + Self.mark(of: entry.row), isHeader: true, anchor: entry.anchor),
        score(entry.row.before),
        score(entry.row.after), Self.signed(figures?.change),
      ] + shown.map { Self.signed(figures?.parts[$0]) }
    }
    return .table(DocumentTable(caption: caption, columns: columns, rows: cells))
  }

  /// What is said of a row whose change lies within the intervals of both scores.
  private static func mark(of row: ComparisonRow) -> [RichText] {
    row.uncertainty == .within ? [RichText(ComparisonWord.withinInterval)] : []
  }

  private func score(_ year: ComparisonRow.Year?) -> DocumentTable.Cell {
    guard let year else { return DocumentTable.Cell(RichText(ComparisonWord.noScore)) }
    guard let score = year.score else { return DocumentTable.Cell(RichText(year.state.title)) }
    return DocumentTable.Cell(RichText(LocalizedText(score.rounded(places: Self.places))))
  }

  private static func signed(_ units: Int?) -> DocumentTable.Cell {
    let text = units.map { $0 == 0 ? "0" : RoundedParts.signed($0, places: places) }
    return DocumentTable.Cell(text.map { RichText(LocalizedText($0)) } ?? RichText(ComparisonWord.noScore))
  }

  private static func text(_ message: Message) -> RichText {
    RichText(LocalizedText(english: message.text(in: .english), chinese: message.text(in: .chinese)))
  }
}

extension Comparison.Year {
  /// The year in words.
  var words: LocalizedText {
    let values = [
      "from": period.from, "to": period.to, "rubric": rubric, "edition": edition,
    ].mapValues { LocalizedText($0) }
    return ComparisonWord.yearText.with(
      texts: values.merging(["title": title ?? LocalizedText(id)]) { first, _ in first })
  }
}

extension ComparisonRow {
  /// How much a row moved: the size of its change, or 100 where there is none to be told.
  fileprivate var size: Rational {
    guard let change else { return .hundred }
    return change.isNegative ? .zero - change : change
  }

  /// The scores between the years in words; `nil` where there is none.
  fileprivate var bridge: LocalizedText? {
    guard earlierUnderLater != nil || laterUnderEarlier != nil else { return nil }
    func figure(_ score: Rational?) -> String { score?.rounded(places: ComparisonDocument.places) ?? "—" }
    return ComparisonWord.bridge.with([
      "earlier": figure(earlierUnderLater), "later": figure(laterUnderEarlier),
    ])
  }
}

extension IndicatorPair {
  /// What changed in an indicator, in words.
  fileprivate var remarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    switch relation {
    case .same: break
    case .renamed: remarks.append(ComparisonWord.renamedIndicator.with(["id": before ?? ""]))
    case .added: remarks.append(ComparisonWord.addedIndicator.text)
    case .removed: remarks.append(ComparisonWord.removedIndicator.text)
    case .notComparable:
      remarks.append(ComparisonWord.notComparable.with(texts: ["reason": reason ?? LocalizedText("")]))
    }
    if !changedKeys.isEmpty {
      remarks.append(ComparisonWord.changedKeys.with(["keys": changedKeys.joined(separator: ", ")]))
    }
    return remarks
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in order.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
