internal import Diagnostics
internal import RecordReaders

/// The reading of `communities.csv`.
struct UnitTableReading {
  /// What is known of a unit so far.
  private struct Draft {
    var unit: Unit
    /// Where the unit is first named.
    var named: SourcePlace
    /// Where the unit's own row stands.
    var row: SourcePlace?
    /// Where its parent is first named.
    var parentNamed: SourcePlace?
  }

  private let table: CSVTable
  /// The column of each level's ids, where there is one.
  private let levelColumns: [(level: UnitLevel, column: Int)]
  private let nameColumn: Int?
  private let factColumns: [Int]
  // Texts are keys by canonical equivalence here, so that ids which only look alike meet.
  private var drafts: [UnitLevel: [String: Draft]] = [:]
  /// The names of the facts.
  private(set) var factNames: FactNames

  /// Reads the header.
  init(_ table: CSVTable, vocabulary: Vocabulary, diagnostics: inout [Diagnostic]) {
    self.table = table
    _ = table.requireColumns([UnitLevel.community.rawValue], diagnostics: &diagnostics)
    levelColumns = UnitLevel.allCases.compactMap { level in table.column(level.rawValue).map { (level, $0) } }
    nameColumn = table.column("name")
    var names = FactNames(vocabulary: vocabulary)
    let taken = levelColumns.map(\.column) + (nameColumn.map { [$0] } ?? [])
    factColumns = table.header.indices.filter { column in
      !taken.contains(column) && names.accept(table.header[column], diagnostics: &diagnostics)
    }
    factNames = names
  }

  /// Whether any row is about a community.
  var hasCommunity: Bool { drafts[.community]?.isEmpty == false }

  /// The units, in no particular order.
  var units: [Unit] { drafts.values.flatMap { $0.values.map(\.unit) } }

  /// Reads all rows.
  mutating func readRows(_ diagnostics: inout [Diagnostic]) {
    for row in table.rows {
      let named = levelColumns.filter { !row.cells[$0.column].text.isEmpty }
      guard let own = named.first else {
        diagnostics.append(Diagnostic(.unitsEmptyRow, at: row.place))
        continue
      }
      for (index, (level, column)) in named.enumerated() {
        let parent = index + 1 < named.count ? named[index + 1] : nil
        name(
          row.cells[column], level: level, parent: parent.map { ($0.level, row.cells[$0.column]) },
          diagnostics: &diagnostics)
      }
      describe(row.cells[own.column], level: own.level, by: row, diagnostics: &diagnostics)
    }
  }

  /// Takes down that a unit is named, and under which parent.
  private mutating func name(
    _ cell: CSVTable.Cell, level: UnitLevel, parent: (level: UnitLevel, cell: CSVTable.Cell)?,
    diagnostics: inout [Diagnostic]
  ) {
    var draft =
      drafts[level]?[cell.text]
      ?? Draft(
        unit: Unit(id: cell.text, name: cell.text, level: level, parent: nil, facts: [:]), named: cell.place)
    guard draft.unit.id.utf8.elementsEqual(cell.text.utf8) else {
      diagnostics.append(
        Diagnostic(.unitsLookAlike, ["name": cell.text], at: cell.place, notes: firstHere(draft.named)))
      return
    }
    if let parent {
      if let other = draft.unit.parent {
        let isSame = other.utf8.elementsEqual(parent.cell.text.utf8) && draft.unit.parentLevel == parent.level
        if !isSame {
          let arguments = ["unit": cell.text, "parent": parent.cell.text, "other": other]
          diagnostics.append(
            Diagnostic(
              .unitsTwoParents, arguments, at: parent.cell.place, notes: draft.parentNamed.map(firstHere) ?? []))
        }
      } else {
        draft.unit.parent = parent.cell.text
        draft.unit.parentLevel = parent.level
        draft.parentNamed = parent.cell.place
      }
    }
    drafts[level, default: [:]][cell.text] = draft
  }

  /// Takes down a unit's name and facts from its own row.
  private mutating func describe(
    _ cell: CSVTable.Cell, level: UnitLevel, by row: CSVTable.Row, diagnostics: inout [Diagnostic]
  ) {
    guard var draft = drafts[level]?[cell.text], draft.unit.id.utf8.elementsEqual(cell.text.utf8) else { return }
    if let earlier = draft.row {
      diagnostics.append(
        Diagnostic(
          .unitsTwice, ["level": level.rawValue, "unit": cell.text], at: cell.place, notes: firstHere(earlier)))
      return
    }
    draft.row = cell.place
    if let nameColumn, !row.cells[nameColumn].text.isEmpty { draft.unit.name = row.cells[nameColumn].text }
    for column in factColumns where !row.cells[column].text.isEmpty {
      let fact = table.header[column].text
      guard factNames.accepts(row.cells[column], for: fact, diagnostics: &diagnostics) else { continue }
      draft.unit.facts[fact] = row.cells[column].text
    }
    drafts[level, default: [:]][cell.text] = draft
  }

  private func firstHere(_ place: SourcePlace) -> [Diagnostic.Note] {
    [Diagnostic.Note(Message(.firstHere), at: place)]
  }
}
