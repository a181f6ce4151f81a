/// Where a cell stands in a sheet: `B7`.
struct CellReference: Sendable, Hashable {
  /// The number of rows that a sheet can have.
  static let rowLimit = 1_048_576
  /// The number of columns that a sheet can have.
  static let columnLimit = 16_384

  /// The column, from 0 on.
  var column: Int
  /// The row, from 1 on.
  var row: Int

  /// Makes a reference.
  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads a reference; `nil` where it is none or no sheet has such a cell.
  init?(_ text: Span<UInt8>) {
    var (column, row, index) = (0, 0, 0)
    while index < text.count, text[index] >= 0x41, text[index] <= 0x5A, index < 4 {
      column = column * 26 + Int(text[index] - 0x40)
      index += 1
    }
    guard index > 0, column <= Self.columnLimit, index < text.count, text.count - index <= 7, text[index] != 0x30 else {
      return nil
    }
    while index < text.count {
      let digit = text[index] &- 0x30
      guard digit <= 9 else { return nil }
      row = row * 10 + Int(digit)
      index += 1
    }
    guard row <= Self.rowLimit else { return nil }
    self.init(column: column - 1, row: row)
  }

  /// As a spreadsheet shows it.
  var text: String { Self.letters(of: column) + String(row) }

  /// The letters of a column, which is counted from 0.
  static func letters(of column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
