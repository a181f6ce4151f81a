internal import Diagnostics
internal import RecordReaders

/// The reading of `facts.csv`.
struct FactTableReading {
  private static let required = ["unit", "fact", "value"]
  private static let optional = ["level", "source", "place", "note"]

  private let table: CSVTable
  private let tree: UnitTree
  private var units: [Unit]
  private var names: FactNames
  /// Where each unit's facts stand in this table, by the unit's index and the fact's name.
  private var places: [Int: [String: SourcePlace]] = [:]

  /// Begins with units and the facts they have already.
  init(_ table: CSVTable, units tree: UnitTree, names: FactNames, vocabulary: Vocabulary) {
    self.table = table
    self.tree = tree
    self.units = tree.units
    self.names = names
  }

  /// Reads all rows.
  /// - Returns: the units with their facts.
  mutating func readRows(_ diagnostics: inout [Diagnostic]) -> [Unit] {
    table.refuseColumns(notAmong: Self.required + Self.optional, diagnostics: &diagnostics)
    guard table.requireColumns(Self.required, diagnostics: &diagnostics) else { return units }
    for row in table.rows { read(row, &diagnostics) }
    return units
  }

  private mutating func read(_ row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) {
    guard let fact = cell("fact", of: row), let value = cell("value", of: row) else { return }
    let unit = tree.unit(namedIn: "unit", of: row, table: table, diagnostics: &diagnostics)
    guard !fact.text.isEmpty else {
      diagnostics.append(Diagnostic(.factUnnamed, at: row.place))
      return
    }
    guard names.accept(fact, diagnostics: &diagnostics), let unit else { return }
    let about = ["fact": fact.text, "unit": units[unit].id]
    if let earlier = places[unit]?[fact.text] {
      let note = Diagnostic.Note(Message(.firstHere), at: earlier)
      diagnostics.append(Diagnostic(.factTwice, about, at: fact.place, notes: [note]))
      return
    }
    places[unit, default: [:]][fact.text] = fact.place
    guard !value.text.isEmpty else {
      diagnostics.append(Diagnostic(.factWithoutValue, about, at: row.place))
      return
    }
    guard names.accepts(value, for: fact.text, diagnostics: &diagnostics) else { return }
    if let other = units[unit].facts[fact.text], !names.areEqual(value.text, other, for: fact.text) {
      let values = ["value": ShownText.of(value.text), "other": ShownText.of(other)]
      diagnostics.append(Diagnostic(.factConflict, about.merging(values) { $1 }, at: value.place))
      return
    }
    units[unit].facts[fact.text] = units[unit].facts[fact.text] ?? value.text
    let source = FactSource(
      source: text("source", of: row), place: text("place", of: row), note: text("note", of: row))
    if source != FactSource() { units[unit].factSources[fact.text] = source }
  }

  private func cell(_ name: String, of row: CSVTable.Row) -> CSVTable.Cell? { table.column(name).map { row.cells[$0] } }

  private func text(_ name: String, of row: CSVTable.Row) -> String? {
    cell(name, of: row).flatMap { $0.text.isEmpty ? nil : $0.text }
  }
}
