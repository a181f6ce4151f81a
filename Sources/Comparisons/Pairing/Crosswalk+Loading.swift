internal import ActivityLogs
package import Diagnostics
internal import Foundation
internal import RecordReaders

extension Crosswalk {
  private static let columns = ["before", "after"]
  private static let optionalColumns = ["level", "note"]

  /// Reads a crosswalk's file.
  /// - Throws: `DiagnosticsError` where it cannot be read, or is wrong.
  package static func read(
    _ path: String, before: RecordedResult, after: RecordedResult
  ) throws(DiagnosticsError) -> Crosswalk {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw DiagnosticsError(.bundleFileUnreadable, ["file": path], at: SourcePlace(file: path))
    }
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: path, bytes: [UInt8](bytes))
    guard let crosswalk = load(source, before: before.units, after: after.units, diagnostics: &diagnostics) else {
      throw DiagnosticsError(diagnostics.inReadingOrder())
    }
    return crosswalk
  }

  /// Reads a crosswalk: a CSV table `before,after`, optionally with `level` [community] and `note`, one link a row.
  ///
  /// An empty `before` says that the unit is new, an empty `after` that it is no more.
  /// - Parameters:
  ///   - source: the file.
  ///   - before: the units of the earlier year.
  ///   - after: the units of the later year.
  ///   - diagnostics: where problems are added.
  /// - Returns: `nil` where there are errors.
  package static func load(
    _ source: SourceFile, before: [RecordedUnit], after: [RecordedUnit], diagnostics: inout [Diagnostic]
  ) -> Crosswalk? {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    guard let table = CSVTable(source, diagnostics: &found), table.requireColumns(columns, diagnostics: &found) else {
      return nil
    }
    for cell in table.header where !(columns + optionalColumns).contains(cell.text) {
      let known = (columns + optionalColumns).joined(separator: ", ")
      found.append(Diagnostic(.crosswalkColumnUnknown, ["name": cell.text, "known": known], at: cell.place))
    }
    var crosswalk = Crosswalk()
    for row in table.rows {
      guard let link = link(row, of: table, before: before, after: after, &found) else { continue }
      if crosswalk.links.contains(link) {
        found.append(Diagnostic(.crosswalkRowTwice, at: row.place))
        continue
      }
      crosswalk.links.append(link)
      crosswalk.check(link, at: row.place, &found)
    }
    return found.hasErrors ? nil : crosswalk
  }

  private static func link(
    _ row: CSVTable.Row, of table: CSVTable, before: [RecordedUnit], after: [RecordedUnit],
    _ diagnostics: inout [Diagnostic]
  ) -> Link? {
    var level = UnitLevel.community
    if let index = table.column("level"), !row.cells[index].text.isEmpty {
      guard let stated = UnitLevel(rawValue: row.cells[index].text) else {
        let known = UnitLevel.allCases.map(\.rawValue).joined(separator: ", ")
        diagnostics.append(
          Diagnostic(
            .crosswalkLevelUnknown, ["value": row.cells[index].text, "known": known], at: row.cells[index].place))
        return nil
      }
      level = stated
    }
    let old = key("before", of: row, in: table, level, among: before, .crosswalkUnitNotBefore, &diagnostics)
    let new = key("after", of: row, in: table, level, among: after, .crosswalkUnitNotAfter, &diagnostics)
    guard case .some(let old) = old, case .some(let new) = new else { return nil }
    guard old != nil || new != nil else {
      diagnostics.append(Diagnostic(.crosswalkRowEmpty, at: row.place))
      return nil
    }
    return Link(before: old, after: new)
  }

  /// The unit that a cell names, `.some(nil)` where it is empty; `nil` where there is no such unit, which is told.
  private static func key(
    _ column: String, of row: CSVTable.Row, in table: CSVTable, _ level: UnitLevel, among units: [RecordedUnit],
    _ template: MessageTemplate, _ diagnostics: inout [Diagnostic]
  ) -> UnitKey?? {
    guard let index = table.column(column), !row.cells[index].text.isEmpty else { return .some(nil) }
    let cell = row.cells[index]
    let key = UnitKey(level: level, id: cell.text)
    if units.contains(where: { $0.key == key }) { return .some(key) }
    let near = Spelling.nearest(to: cell.text, among: units.filter { $0.level == level }.map(\.id))
    diagnostics.append(
      Diagnostic(
        template, ["unit": cell.text, "level": level.rawValue], at: cell.place,
        notes: near.map { [Diagnostic.Note.didYouMean($0)] } ?? []))
    return nil
  }

  /// Complains of a link that makes a unit both a part and a whole, or both gone and going on.
  private func check(_ link: Link, at place: SourcePlace, _ diagnostics: inout [Diagnostic]) {
    let fromSame = links.filter { $0.before != nil && $0.before == link.before }
    let toSame = links.filter { $0.after != nil && $0.after == link.after }
    if fromSame.count > 1, fromSame.contains(where: { $0.after == nil }) {
      diagnostics.append(Diagnostic(.crosswalkContradiction, ["unit": link.before?.id ?? ""], at: place))
    } else if toSame.count > 1, toSame.contains(where: { $0.before == nil }) {
      diagnostics.append(Diagnostic(.crosswalkContradiction, ["unit": link.after?.id ?? ""], at: place))
    } else if fromSame.contains(where: { other in links.filter { $0.after != nil && $0.after == other.after }.count > 1
    }),
      fromSame.count > 1 || toSame.contains(where: { other in links.filter { $0.before == other.before }.count > 1 })
    {
      diagnostics.append(Diagnostic(.crosswalkManyToMany, ["unit": (link.after ?? link.before)?.id ?? ""], at: place))
    }
  }
}
