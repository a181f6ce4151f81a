/// Why a text is no format of times, and where.
package struct TimeFormatFailure: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Reason: Sendable, Hashable {
    /// There is nothing in it.
    case empty
    /// These letters stand for no part of a time; letters that mean themselves stand between single quotes.
    case unknownLetters(String)
    /// A year of two digits, of which nobody can say the century.
    case shortYear
    /// So many of this letter have no meaning.
    case wrongWidth(String)
    /// This part of a time stands twice.
    case twice(String)
    /// This part is missing that another one, named second, needs.
    case missing(String, for: String)
    /// Digits follow directly on a part of one or two digits, named here, so that nobody can say where it ends.
    case noEnd(of: String)
    /// `a` stands beside `H`, which counts to 23 already.
    case needlessHalf
    /// A quote is never closed.
    case openQuote
  }

  /// What is wrong.
  package let reason: Reason
  /// The piece that is wrong, in UTF-8 offsets of the format; all of it where something is missing.
  package let range: Range<Int>

  /// Makes a failure.
  package init(_ reason: Reason, at range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
