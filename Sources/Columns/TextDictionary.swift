/// The distinct texts of a column, each under a code.
///
/// A class, because the batches of one run share it while it grows; codes, once given, never change.
package final class TextDictionary {
  /// The code that stands for a missing text.
  package static let missing: UInt32 = 0

  /// The texts.
  package private(set) var table: TextTable

  /// Makes a dictionary of the texts of a table, by default of none.
  package init(_ table: TextTable = TextTable()) { self.table = table }

  /// The number of codes in use, the missing one included: codes run from 0 up to, not including, this number.
  package var count: Int { table.count }

  /// The code of a text, a new one where it has not been seen; the code of the empty text is `missing`.
  /// - Complexity: O(length), amortised.
  package func code(of text: Span<UInt8>) -> UInt32 { table.code(of: text) }

  /// The codes of the texts that stand in some stretches of a buffer, in their order; `missing` for a stretch that
  /// leaves the buffer.
  package func codes(of cells: [Range<Int>], in buffer: [UInt8]) -> [UInt32] {
    table.codes(of: cells, in: buffer)
  }

  /// The code of a text, a new one where it has not been seen.
  package func code(of text: String) -> UInt32 { code(of: Array(text.utf8).span) }

  /// The code of a text that has been seen, or `nil`.
  package func existingCode(of text: String) -> UInt32? { table.existingCode(of: Array(text.utf8).span) }

  /// The text of a code; the empty text for `missing` and for a code never given.
  package subscript(code: UInt32) -> String { String(decoding: utf8(of: code), as: UTF8.self) }

  /// The bytes of a code's text; none for `missing` and for a code never given.
  package func utf8(of code: UInt32) -> ArraySlice<UInt8> { table.utf8(of: code) }
}
