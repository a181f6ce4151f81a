extension PatternSyntax.Assertion {
  /// Whether it is true before the scalar of a text at a position, or at its end.
  func holds(at position: Int, in text: [Unicode.Scalar]) -> Bool {
    switch self {
    case .start: position == 0
    case .end: position == text.count
    case .wordBoundary: Self.isWordBoundary(position, in: text)
    case .noWordBoundary: !Self.isWordBoundary(position, in: text)
    }
  }

  private static func isWordBoundary(_ position: Int, in text: [Unicode.Scalar]) -> Bool {
    let before = position > 0 && PatternCharacters.wordCharacters.contains(text[position - 1])
    let after = position < text.count && PatternCharacters.wordCharacters.contains(text[position])
    return before != after
  }
}
