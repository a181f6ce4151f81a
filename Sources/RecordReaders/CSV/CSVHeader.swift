package import Diagnostics

/// The checks of a table's header row.
package enum CSVHeader {
  /// A note on the column that a missing one was probably meant by; none where there is no near name.
  /// - Parameter known: names that are in their right place.
  package static func nearColumn(
    to name: String, among cells: [CSVTable.Cell], besides known: [String]
  ) -> [Diagnostic.Note] {
    let strangers = cells.filter { !known.contains($0.text) }
    guard let near = Spelling.nearest(to: name, among: strangers.map(\.text)),
      let cell = strangers.first(where: { $0.text == near })
    else { return [] }
    return [Diagnostic.Note(Message(.columnPerhapsThis, ["name": ShownText.of(near)]), at: cell.place)]
  }

  /// Tells what is wrong with the names of columns: one is empty, one is there twice, two look alike.
  /// - Parameter cells: the names in the order of the file, with their places.
  package static func check(_ cells: [CSVTable.Cell], diagnostics: inout [Diagnostic]) {
    // Texts are keys by canonical equivalence here, so that names which only look alike meet.
    var first: [String: CSVTable.Cell] = [:]
    for (index, cell) in cells.enumerated() {
      guard !cell.text.isEmpty else {
        diagnostics.append(Diagnostic(.columnWithoutName, ["number": String(index + 1)], at: cell.place))
        continue
      }
      guard let earlier = first[cell.text] else {
        first[cell.text] = cell
        continue
      }
      let isSame = earlier.text.utf8.elementsEqual(cell.text.utf8)
      diagnostics.append(
        Diagnostic(
          isSame ? .columnTwice : .columnsLookAlike, ["name": ShownText.of(cell.text)], at: cell.place,
          notes: [Diagnostic.Note(Message(.firstHere), at: earlier.place)]))
    }
  }
}
