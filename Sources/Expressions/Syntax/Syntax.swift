internal import Quantities

/// A part of an expression as it was written, before anybody asked what its names mean.
struct Syntax: Sendable {
  /// What a part is made of.
  indirect enum Form: Sendable, Equatable {
    case text(String)
    /// A number; whole where it was written without point and exponent. Signs directly before a literal are part of it.
    case number(ExactDecimal, isWhole: Bool)
    case truth(Bool)
    case null
    /// A bare name.
    case name(String)
    /// `$name`: a column of a record, or a variable of a mapping, by its name.
    case column(String)
    /// `value.name`.
    case member(Syntax, String)
    /// `value[key]`.
    case index(Syntax, Syntax)
    /// `name(…)` or `value.name(…)`.
    case call(Syntax?, String, [Syntax])
    case list([Syntax])
    /// `{key: value, …}`.
    case map([Entry])
    case not(Syntax)
    case negation(Syntax)
    case binary(BinaryOperator, Syntax, Syntax)
    /// `a && b && …`, at least two.
    case all([Syntax])
    /// `a || b || …`, at least two.
    case any([Syntax])
    /// `condition ? yes : no`.
    case conditional(Syntax, Syntax, Syntax)
    /// Something that has been complained about.
    case invalid
  }

  /// A key of a map with its value.
  struct Entry: Sendable, Equatable {
    /// The key.
    let key: Syntax
    /// The value.
    let value: Syntax
  }

  /// What it is made of.
  let form: Form
  /// Where it stands, brackets around it not included, in UTF-8 offsets of the expression.
  let range: Range<Int>
  /// Where the name of the function stands in a call.
  let nameRange: Range<Int>?
  /// The number of parts on the longest way down, itself included.
  let height: Int

  /// Makes a part.
  init(_ form: Form, at range: Range<Int>, name: Range<Int>? = nil) {
    self.form = form
    self.range = range
    self.nameRange = name
    self.height = 1 + (Self.children(of: form).map(\.height).max() ?? 0)
  }

  private static func children(of form: Form) -> [Syntax] {
    switch form {
    case .text, .number, .truth, .null, .name, .column, .invalid: []
    case .member(let value, _), .not(let value), .negation(let value): [value]
    case .index(let value, let key): [value, key]
    case .call(let target, _, let arguments): (target.map { [$0] } ?? []) + arguments
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .list(let parts), .all(let parts), .any(let parts): parts
    case .binary(_, let left, let right): [left, right]
    case .conditional(let condition, let yes, let no): [condition, yes, no]
    }
  }
}

/// Equal where they are made of the same, wherever they stand.
extension Syntax: Equatable {
  static func == (left: Syntax, right: Syntax) -> Bool { left.form == right.form }
}
