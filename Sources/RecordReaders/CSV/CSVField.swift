/// One field of a record: what stands between two separators, without the quotes around it.
package struct CSVField: Sendable, Hashable {
  /// How a field is written.
  package enum Quotes: UInt8, Sendable, Hashable {
    /// Without quotes around it.
    case none
    /// In quotes, with no quote inside.
    case around
    /// In quotes, with quotes inside, each written twice.
    case doubledInside
  }

  /// Where the text begins, as an index into the tokenizer's window.
  package var start: Int
  /// Where the text ends.
  package var end: Int
  /// How it is written.
  package var quotes: Quotes

  /// Makes a field.
  package init(start: Int, end: Int, quotes: Quotes) {
    self.start = start
    self.end = end
    self.quotes = quotes
  }

  /// The stretch of the text, quotes left out.
  package var range: Range<Int> { start..<end }

  /// The stretch of the whole field, quotes taken in.
  package var outerRange: Range<Int> { quotes == .none ? start..<end : start - 1..<end + 1 }
}
