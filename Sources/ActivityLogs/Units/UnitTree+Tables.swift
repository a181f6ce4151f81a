internal import Diagnostics
internal import RecordReaders

extension UnitTree {
  /// The unit that a row of a table names, with the help of a column `level` where there is one; `nil` where there is no
  /// such unit, or several, which is told.
  /// - Parameter preferred: the level that is meant where units of several have the id and the table does not say.
  func unit(
    namedIn column: String, of row: CSVTable.Row, table: CSVTable, preferring preferred: UnitLevel? = nil,
    diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let index = table.column(column) else { return nil }
    let cell = row.cells[index]
    guard !cell.text.isEmpty else {
      diagnostics.append(Diagnostic(.cellEmpty, ["column": column], at: cell.place))
      return nil
    }
    var levels = UnitLevel.allCases
    if let levelColumn = table.column("level"), !row.cells[levelColumn].text.isEmpty {
      let levelCell = row.cells[levelColumn]
      guard let level = UnitLevel(rawValue: levelCell.text) else {
        let names = UnitLevel.allCases.map(\.rawValue)
        diagnostics.append(
          Diagnostic(
            .tableLevelUnknown, ["value": ShownText.of(levelCell.text), "known": names.joined(separator: ", ")],
            at: levelCell.place, notes: .didYouMean(Spelling.nearest(to: levelCell.text, among: names))))
        return nil
      }
      levels = [level]
    } else if let preferred, let unit = self.index(of: cell.text, level: preferred) {
      return unit
    }
    let found = levels.compactMap { self.index(of: cell.text, level: $0) }
    guard let unit = found.first else {
      let ids = levels.flatMap { level in units.filter { $0.level == level }.map(\.id) }
      diagnostics.append(
        Diagnostic(
          .tableUnitUnknown, ["unit": ShownText.of(cell.text)], at: cell.place,
          notes: .didYouMean(Spelling.nearest(to: cell.text, among: ids))))
      return nil
    }
    guard found.count == 1 else {
      let names = found.map { units[$0].level.rawValue }
      diagnostics.append(
        Diagnostic(
          .tableUnitAmbiguous, ["unit": cell.text, "levels": names.joined(separator: ", ")], at: cell.place))
      return nil
    }
    return unit
  }

  /// The units whose parent is a given one, by index in ascending order.
  /// - Complexity: O(units).
  package func children(of index: Int) -> [Int] { parents.indices.filter { parents[$0] == index } }
}

extension CSVTable {
  /// Tells which columns have a name that means nothing.
  func refuseColumns(notAmong known: [String], diagnostics: inout [Diagnostic]) {
    for cell in header where !known.contains(cell.text) {
      diagnostics.append(
        Diagnostic(
          .columnUnknown, ["name": ShownText.of(cell.text), "known": known.joined(separator: ", ")], at: cell.place,
          notes: .didYouMean(Spelling.nearest(to: cell.text, among: known))))
    }
  }
}
