internal import Quantities

/// The smallest piece of an expression that has a meaning.
struct Token {
  /// What a piece is.
  enum Kind {
    /// A text literal, with its escapes resolved.
    case text(String)
    /// A number literal, never negative; whole where it has neither point nor exponent.
    case number(ExactDecimal, isWhole: Bool)
    /// `true` or `false`.
    case truth(Bool)
    /// `null`.
    case null
    /// A name; CEL knows only ASCII ones, others are for the checker to explain.
    case name(String)
    /// A column of a record or a variable of a mapping: the name behind `$`, with its `../`.
    case column(String)
    /// A mark or an operator.
    case symbol(Symbol)
    /// A piece that has been complained about and stands where a value would.
    case invalid
    /// The end of the expression.
    case end
  }

  /// What it is.
  let kind: Kind
  /// Where it stands, in UTF-8 offsets of the expression.
  let range: Range<Int>
}
