internal import Columns
internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// The names of facts seen so far, with the checks that go for facts in any table.
struct FactNames {
  /// Names that mean something else where facts are asked for.
  private static let reserved = ["level", "unit"]

  private let vocabulary: Vocabulary
  // Texts are keys by canonical equivalence here, so that names which only look alike meet.
  private var known: [String: CSVTable.Cell] = [:]

  /// Begins without any name but those the vocabulary declares.
  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Takes a name down.
  /// - Returns: whether it can be used.
  mutating func accept(_ cell: CSVTable.Cell, diagnostics: inout [Diagnostic]) -> Bool {
    if Self.reserved.contains(cell.text) {
      diagnostics.append(Diagnostic(.factNameReserved, ["name": cell.text], at: cell.place))
      return false
    }
    guard let earlier = known[cell.text] else {
      known[cell.text] = cell
      return true
    }
    guard earlier.text.utf8.elementsEqual(cell.text.utf8) else {
      diagnostics.append(
        Diagnostic(
          .unitsLookAlike, ["name": cell.text], at: cell.place,
          notes: [Diagnostic.Note(Message(.firstHere), at: earlier.place)]))
      return false
    }
    return true
  }

  /// Whether a value is of the type that the vocabulary declares; a fact that is not declared can be anything.
  func accepts(_ value: CSVTable.Cell, for name: String, diagnostics: inout [Diagnostic]) -> Bool {
    guard vocabulary.facts[name]?.type == .number, (try? ExactDecimal(value.text)) == nil else { return true }
    diagnostics.append(
      Diagnostic(.factNotANumber, ["value": ShownText.of(value.text), "fact": name], at: value.place))
    return false
  }

  /// Whether two values of a fact are the same: as numbers where the fact is declared as one, else byte by byte.
  func areEqual(_ value: String, _ other: String, for name: String) -> Bool {
    if value.utf8.elementsEqual(other.utf8) { return true }
    guard vocabulary.facts[name]?.type == .number, let left = try? ExactDecimal(value),
      let right = try? ExactDecimal(other)
    else { return false }
    return left == right
  }
}
