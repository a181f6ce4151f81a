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
  case alternatives([PatternSyntax])
  /// So often at least, and at most; `nil` for any number of times.
  case repetition(PatternSyntax, atLeast: Int, atMost: Int?)
}
