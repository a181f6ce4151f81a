package import Diagnostics

/// What is wrong with the form of a record.
package struct CSVProblem: Sendable, Hashable {
  /// The kinds of faults.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// A quote stands in a field that does not begin with one.
    case quoteInsideField
    /// Something other than a separator or a line end follows the quote that ends a field.
    case textAfterQuote
    /// The file ends before the quote is closed that `position` names; nothing can be read after it.
    case unterminatedQuote
    /// A carriage return outside quotes that no line feed follows; the record is taken to end there.
    case loneCarriageReturn
    /// A NUL byte.
    case nul
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// The record has more fields than `CSVTokenizer.fieldLimit`.
    case tooManyFields
    /// The record is longer than `CSVTokenizer.recordLimit`; nothing is read after it.
    case tooLong
  }

  /// What is wrong.
  package var kind: Kind
  /// Where it is wrong, in the file.
  package var position: SourcePosition
  /// The byte that stands there, 0 where the file is at its end.
  package var byte: UInt8

  /// Makes a problem.
  package init(_ kind: Kind, at position: SourcePosition, byte: UInt8) {
    self.kind = kind
    self.position = position
    self.byte = byte
  }

  /// Whether the rest of the file cannot be read.
  package var endsFile: Bool {
    switch kind {
    case .unterminatedQuote, .tooLong: true
    case .quoteInsideField, .textAfterQuote, .loneCarriageReturn, .nul, .invalidUTF8, .tooManyFields: false
    }
  }
}
