internal import RecordReaders

/// The first rows of a text, cut by a delimiter, whatever they hold.
struct SampleRows {
  /// The greatest number of rows.
  static let limit = 200

  /// The cells of each row; an empty line has one empty cell.
  private(set) var rows: [[String]] = []

  /// Cuts a text.
  /// - Parameter isWhole: whether nothing follows these bytes; else the last row is left out.
  init(_ text: ArraySlice<UInt8>, delimiter: UInt8, isWhole: Bool) {
    var tokenizer = CSVTokenizer(separator: delimiter)
    tokenizer.append(text)
    if isWhole { tokenizer.finish() }
    while rows.count < Self.limit, tokenizer.next() == .record {
      rows.append(tokenizer.fields.map { tokenizer.string(of: $0) })
    }
  }
}
