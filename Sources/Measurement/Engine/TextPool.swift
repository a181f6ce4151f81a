internal import Columns

/// The distinct texts that a summary speaks of, each under a code, compared byte by byte.
///
/// A value, unlike the dictionaries of batches, so that summaries can travel between threads. The texts that a plan
/// names are entered first and in the same order, so they have the same code in every summary of the plan.
struct TextPool: Sendable {
  /// The code that stands for a missing text.
  static let missing = TextDictionary.missing

  /// The texts.
  private(set) var table: TextTable

  /// Makes a pool of the texts of a table.
  init(_ table: TextTable = TextTable()) { self.table = table }

  /// The number of codes in use, the missing one included.
  var count: Int { table.count }

  /// The code of a text, a new one where it has not been seen; that of the empty text is `missing`.
  mutating func code(of text: String) -> UInt32 { table.code(of: Array(text.utf8).span) }

  /// The code of a text that has been seen, or `nil`; also `nil` for the empty text.
  func existingCode(of text: String) -> UInt32? { existingCode(of: Array(text.utf8)) }

  /// The code of a text that has been seen, or `nil`; also `nil` for the empty text.
  func existingCode(of text: [UInt8]) -> UInt32? { table.existingCode(of: text.span) }

  /// The bytes of a code's text; none for `missing` and for a code never given.
  func utf8(of code: UInt32) -> ArraySlice<UInt8> { table.utf8(of: code) }

  /// The text of the one of some codes whose text comes first by its bytes; `nil` where there are no codes.
  func first(of codes: some Sequence<UInt32>) -> String? {
    let text = codes.lazy.map { utf8(of: $0) }.min { $0.lexicographicallyPrecedes($1) }
    return text.map { String(decoding: $0, as: UTF8.self) }
  }

  /// By the pool's codes, those in a dictionary, where the texts are entered.
  func codes(in dictionary: TextDictionary) -> [UInt32] {
    (0..<UInt32(truncatingIfNeeded: count)).map { dictionary.code(of: utf8(of: $0).span) }
  }

  /// Enters the texts of another pool.
  /// - Returns: by the other pool's codes, the codes in this one.
  mutating func merge(_ other: TextPool) -> [UInt32] { table.merge(other.table) }
}
