internal import Columns
internal import Diagnostics

/// Rows of texts whose columns become known while the rows come.
package struct TextRows {
  /// The greatest number of columns of a file.
  package static let columnLimit = 16_384
  /// The greatest number of rows of a batch.
  package static let rowLimit = 4096
  /// The greatest number of cells of a batch of more than one row.
  private static let cellLimit = 1 << 22

  /// What has become of a name.
  package enum Place: Sendable, Hashable {
    /// The column has this index.
    case column(Int)
    /// Nobody asked for it.
    case unwanted
    /// There is a column whose name looks the same and is made of other characters.
    case looksLikeAnother
    /// There are as many columns as there may be.
    case tooMany
  }

  private struct TextCells {
    let name: String
    let dictionary: TextDictionary
    /// The codes of the rows so far, those after the last that has a text left out.
    var codes: [UInt32] = []
  }

  private let dictionaries: ColumnDictionaries
  /// The names that were asked for, as bytes; `nil` for all.
  private let wanted: Set<[UInt8]>?
  private var cells: [TextCells] = []
  private var indices: [[UInt8]: Int] = [:]
  /// The names by canonical equivalence, by which a batch knows its columns.
  private var names: Set<String> = []
  /// The names that a record had, whether or not they were asked for.
  private var seen: Set<[UInt8]> = []

  /// Where each row's record stands.
  package private(set) var places: [RecordPlace] = []

  /// Begins without rows.
  /// - Parameter columns: the columns that are in every batch, and the only ones; `nil` for all that come.
  package init(columns: Set<String>?, dictionaries: ColumnDictionaries) {
    self.dictionaries = dictionaries
    self.wanted = columns.map { Set($0.map { Array($0.utf8) }) }
    for name in (columns ?? []).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      _ = add(Array(name.utf8), name)
    }
  }

  /// The number of rows.
  package var count: Int { places.count }

  /// Whether there are as many rows as a batch should have.
  package var isFull: Bool { count >= Self.rowLimit || count * cells.count >= Self.cellLimit }

  /// Whether a record had a column of that name.
  package func hasColumn(_ name: String) -> Bool { seen.contains(Array(name.utf8)) }

  // MARK: Filling

  /// Finds the column of a name that a record has.
  package mutating func column(named name: [UInt8]) -> Place {
    if let index = indices[name] {
      seen.insert(name)
      return .column(index)
    }
    guard seen.contains(name) || seen.count < Self.columnLimit else { return .tooMany }
    seen.insert(name)
    guard wanted == nil else { return .unwanted }
    let text = String(decoding: name, as: UTF8.self)
    return names.contains(text) ? .looksLikeAnother : .column(add(name, text))
  }

  private mutating func add(_ name: [UInt8], _ text: String) -> Int {
    names.insert(text)
    indices[name] = cells.count
    cells.append(TextCells(name: text, dictionary: dictionaries.dictionary(of: text)))
    return cells.count - 1
  }

  /// The name of a column.
  package func name(of column: Int) -> String { cells[column].name }

  /// Begins a row.
  package mutating func beginRow(at place: RecordPlace) { places.append(place) }

  /// Takes the last row away.
  package mutating func removeLastRow() {
    guard !places.isEmpty else { return }
    places.removeLast()
    for index in cells.indices where cells[index].codes.count > places.count { cells[index].codes.removeLast() }
  }

  /// The code of a text in a column; the empty text is missing.
  package func code(of text: ArraySlice<UInt8>, column: Int) -> UInt32 {
    cells[column].dictionary.code(of: text.span)
  }

  /// Gives the last row a text.
  /// - Returns: `false` where the row has one in that column already.
  package mutating func set(_ code: UInt32, column: Int) -> Bool {
    guard code != TextDictionary.missing else { return true }
    let missing = places.count - 1 - cells[column].codes.count
    guard missing >= 0 else { return false }
    if missing > 0 { cells[column].codes.append(contentsOf: repeatElement(TextDictionary.missing, count: missing)) }
    cells[column].codes.append(code)
    return true
  }

  // MARK: Giving out

  /// Makes a batch of the rows, and begins anew with the columns that are known.
  package mutating func takeBatch(faults: [RecordFault], notes: [RecordFault] = []) -> RecordBatch {
    var columns: [String: Column] = [:]
    for index in cells.indices {
      let missing = places.count - cells[index].codes.count
      cells[index].codes.append(contentsOf: repeatElement(TextDictionary.missing, count: missing))
      columns[cells[index].name] = .text(TextColumn(codes: cells[index].codes, dictionary: cells[index].dictionary))
      cells[index].codes = []
    }
    let batch = RecordBatch(
      columns: ColumnBatch(rowCount: places.count, columns: columns), places: places, faults: faults, notes: notes)
    places = []
    return batch
  }
}
