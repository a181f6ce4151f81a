internal import RecordReaders

/// Which character stands between the cells of a text: the one that cuts the most rows into the same number of cells.
struct DelimiterGuess: Sendable, Hashable {
  /// The delimiter.
  let delimiter: UInt8
  /// The number of rows that it cuts into `width` cells.
  let agreeing: Int
  /// The number of rows that were looked at, empty ones left out.
  let rows: Int
  /// The number of cells that most rows have; 1 where nothing delimits.
  let width: Int

  /// The delimiters that are tried; of those that fit equally well the first counts.
  static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// How a mapping writes the delimiter.
  var written: String { delimiter == UInt8(ascii: "\t") ? "tab" : "\"\(Character(Unicode.Scalar(delimiter)))\"" }

  /// Guesses from the beginning of a text.
  /// - Parameter isWhole: whether nothing follows these bytes; else the last row is left out.
  init(_ text: ArraySlice<UInt8>, isWhole: Bool) {
    var best: DelimiterGuess?
    for delimiter in Self.candidates {
      let rows = SampleRows(text, delimiter: delimiter, isWhole: isWhole).rows.filter { $0 != [""] }
      let guess = DelimiterGuess(delimiter: delimiter, rows: rows)
      if guess.width > 1, best.map({ guess.isBetter(than: $0) }) ?? true { best = guess }
    }
    self =
      best
      ?? DelimiterGuess(
        delimiter: UInt8(ascii: ","), rows: SampleRows(text, delimiter: UInt8(ascii: ","), isWhole: isWhole).rows)
  }

  private init(delimiter: UInt8, rows: [[String]]) {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    self.delimiter = delimiter
    self.rows = rows.count
    width = most?.key ?? 1
    agreeing = most?.value ?? 0
  }

  private func isBetter(than other: DelimiterGuess) -> Bool {
    let (own, theirs) = (agreeing * other.rows, other.agreeing * rows)
    return own != theirs ? own > theirs : width > other.width
  }
}
