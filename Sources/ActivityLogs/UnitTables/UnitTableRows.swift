internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// The reading of a table whose rows name a unit and something of it, each once, and perhaps give a number for it.
struct UnitTableRows {
  /// A column of numbers.
  struct Number {
    /// Its name.
    let column: String
    /// Whether numbers below 0 mean something.
    let mayBeNegative: Bool
  }

  private let table: CSVTable
  private let units: UnitTree
  private let unitColumn: String
  private let keyColumn: String
  private let number: Number?
  // Texts are keys by canonical equivalence here, so that those which only look alike meet.
  private var rows: [Int: [String: ExactDecimal]] = [:]
  /// Where each text stands.
  private var places: [Int: [String: CSVTable.Cell]] = [:]

  /// Begins to read a table.
  /// - Parameters:
  ///   - unitColumn: the column of the unit's id; one called `community` means a community where there is one of the id.
  ///   - keyColumn: the column of what a unit has only once.
  ///   - number: the column of the number, or `nil` where there is none.
  init(_ table: CSVTable, units: UnitTree, unitColumn: String, keyColumn: String, number: Number?) {
    self.table = table
    self.units = units
    self.unitColumn = unitColumn
    self.keyColumn = keyColumn
    self.number = number
  }

  /// Reads all rows.
  /// - Returns: by the unit's index and the text, the number, 1 where the table has none; `nil` where there are errors.
  mutating func read(_ diagnostics: inout [Diagnostic]) -> [Int: [String: ExactDecimal]]? {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    let required = [unitColumn, keyColumn] + [number?.column].compactMap(\.self)
    table.refuseColumns(notAmong: required + ["level"], diagnostics: &found)
    guard table.requireColumns(required, diagnostics: &found) else { return nil }
    for row in table.rows { read(row, &found) }
    return found.hasErrors ? nil : rows
  }

  private mutating func read(_ row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) {
    let unit = units.unit(
      namedIn: unitColumn, of: row, table: table, preferring: UnitLevel(rawValue: unitColumn),
      diagnostics: &diagnostics)
    let key = key(of: row, &diagnostics)
    let value = number == nil ? ExactDecimal.one : value(of: row, &diagnostics)
    guard let unit, let key else { return }
    guard let earlier = places[unit]?[key.text] else {
      places[unit, default: [:]][key.text] = key
      rows[unit, default: [:]][key.text] = value
      return
    }
    let firstHere = [Diagnostic.Note(Message(.firstHere), at: earlier.place)]
    guard earlier.text.utf8.elementsEqual(key.text.utf8) else {
      let name = ShownText.of(key.text)
      diagnostics.append(Diagnostic(.unitsLookAlike, ["name": name], at: key.place, notes: firstHere))
      return
    }
    let arguments = ["unit": units.units[unit].id, "key": ShownText.of(key.text)]
    diagnostics.append(Diagnostic(.tableRowTwice, arguments, at: key.place, notes: firstHere))
  }

  private func key(of row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) -> CSVTable.Cell? {
    guard let cell = cell(keyColumn, of: row) else { return nil }
    if cell.text.isEmpty { diagnostics.append(Diagnostic(.cellEmpty, ["column": keyColumn], at: cell.place)) }
    return cell.text.isEmpty ? nil : cell
  }

  private func value(of row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    guard let number, let cell = cell(number.column, of: row) else { return nil }
    guard !cell.text.isEmpty else {
      diagnostics.append(Diagnostic(.cellEmpty, ["column": number.column], at: cell.place))
      return nil
    }
    let problem: MessageTemplate
    do {
      let value = try ExactDecimal(cell.text)
      if number.mayBeNegative || value >= .zero { return value }
      problem = .tableNumberNegative
    } catch {
      problem =
        switch error {
        case .malformed: .numberMalformed
        case .tooLarge: .numberTooLarge
        case .tooPrecise: .numberTooPrecise
        }
    }
    let arguments = ["value": ShownText.of(cell.text), "column": number.column]
    diagnostics.append(Diagnostic(problem, arguments, at: cell.place))
    return nil
  }

  private func cell(_ name: String, of row: CSVTable.Row) -> CSVTable.Cell? { table.column(name).map { row.cells[$0] } }
}
