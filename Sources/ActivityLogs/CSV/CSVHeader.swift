internal import Diagnostics

/// The checks of a table's header row.
enum CSVHeader {
  /// Tells what is wrong with the names of columns: one is empty, one is there twice, two look alike.
  /// - Parameters:
  ///   - names: the names in the order of the file.
  ///   - places: where each of them stands.
  static func check(_ names: [String], places: [SourcePlace], diagnostics: inout [Diagnostic]) {
    // Texts are keys by canonical equivalence here, so that names which only look alike meet.
    var first: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      guard !name.isEmpty else {
        diagnostics.append(Diagnostic(.columnWithoutName, ["number": String(index + 1)], at: places[index]))
        continue
      }
      guard let earlier = first[name] else {
        first[name] = index
        continue
      }
      let isSame = names[earlier].utf8.elementsEqual(name.utf8)
      diagnostics.append(
        Diagnostic(
          isSame ? .columnTwice : .columnsLookAlike, ["name": name], at: places[index],
          notes: [Diagnostic.Note(Message(.firstHere), at: places[earlier])]))
    }
  }
}
