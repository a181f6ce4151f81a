internal import Diagnostics
internal import RecordReaders

/// The reading of `sources.csv`.
struct SourceTableReading {
  private static let required = ["body", "source", "month", "status"]
  private static let optional = ["level"]

  private let table: CSVTable
  private let units: UnitTree
  private var rows: [Int: [String: SourceCoverage.Months]] = [:]
  /// Where each row stands.
  private var places: [Int: [String: [CalendarMonth: SourcePlace]]] = [:]

  /// Begins to read a table.
  init(_ table: CSVTable, units: UnitTree) {
    self.table = table
    self.units = units
  }

  /// Reads all rows; `nil` where there are errors.
  mutating func read(_ diagnostics: inout [Diagnostic]) -> SourceCoverage? {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    table.refuseColumns(notAmong: Self.required + Self.optional, diagnostics: &found)
    guard table.requireColumns(Self.required, diagnostics: &found) else { return nil }
    for row in table.rows { read(row, &found) }
    return found.hasErrors ? nil : SourceCoverage(rows: rows)
  }

  private mutating func read(_ row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) {
    let body = units.unit(namedIn: "body", of: row, table: table, diagnostics: &diagnostics)
    let source = self.source(of: row, &diagnostics)
    let month = self.month(of: row, &diagnostics)
    let status = self.status(of: row, &diagnostics)
    guard let body, let source, let month, let status else { return }
    if let earlier = places[body]?[source]?[month] {
      diagnostics.append(
        Diagnostic(
          .sourceTwice, ["source": source, "body": units.units[body].id, "month": month.description], at: row.place,
          notes: [Diagnostic.Note(Message(.firstHere), at: earlier)]))
      return
    }
    places[body, default: [:]][source, default: [:]][month] = row.place
    rows[body, default: [:]][source, default: [:]][month] = status
  }

  private func source(of row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let cell = cell("source", of: row) else { return nil }
    if cell.text.isEmpty { diagnostics.append(Diagnostic(.cellEmpty, ["column": "source"], at: cell.place)) }
    return cell.text.isEmpty ? nil : cell.text
  }

  private func month(of row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) -> CalendarMonth? {
    guard let cell = cell("month", of: row) else { return nil }
    let month = CalendarMonth(cell.text)
    if month == nil {
      diagnostics.append(Diagnostic(.sourceMonthInvalid, ["value": ShownText.of(cell.text)], at: cell.place))
    }
    return month
  }

  private func status(of row: CSVTable.Row, _ diagnostics: inout [Diagnostic]) -> SourceCoverage.Status? {
    guard let cell = cell("status", of: row) else { return nil }
    let status = SourceCoverage.Status(rawValue: cell.text)
    if status == nil {
      let known = SourceCoverage.Status.allCases.map(\.rawValue)
      diagnostics.append(
        Diagnostic(
          .sourceStatusUnknown, ["value": ShownText.of(cell.text), "known": known.joined(separator: ", ")],
          at: cell.place, notes: .didYouMean(Spelling.nearest(to: cell.text, among: known))))
    }
    return status
  }

  private func cell(_ name: String, of row: CSVTable.Row) -> CSVTable.Cell? { table.column(name).map { row.cells[$0] } }
}
