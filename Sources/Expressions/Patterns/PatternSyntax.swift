/// A part of a pattern.
indirect enum PatternSyntax: Sendable, Hashable {
  /// Something that is true between two characters.
  enum Assertion: Sendable, Hashable {
    case start
    case end
    case wordBoundary
    case noWordBoundary
  }

  /// One character of a set.
  case characters(PatternCharacters)
  case assertion(Assertion)
  /// One after the other; none for the empty text.
  case sequence([PatternSyntax])
  /// One of them, an earlier one rather than a later one.
  case alternatives([PatternSyntax])
  /// So often at least, and at most; `nil` for any number of times. As often as possible, or, if lazy, as seldom.
  case repetition(PatternSyntax, atLeast: Int, atMost: Int?, isLazy: Bool)
  /// A part with a name, `(?P<name>…)`.
  case group(PatternSyntax, name: String)

  /// Whether it can pass no character at all.
  var isNullable: Bool {
    switch self {
    case .characters: false
    case .assertion: true
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .alternatives(let parts): parts.contains(where: \.isNullable)
    case .repetition(let part, let atLeast, _, _): atLeast == 0 || part.isNullable
    case .group(let part, _): part.isNullable
    }
  }
}
