/// A pattern by which lines of a text are told from others, in the syntax that conditions use.
package struct LinePattern: Sendable, Hashable {
  private let pattern: Pattern

  /// Reads a pattern; `nil` where it is none.
  package init?(_ text: String) {
    guard let pattern = try? Pattern(text) else { return nil }
    self.pattern = pattern
  }

  /// Whether the pattern stands somewhere in a line.
  /// - Complexity: O(n) in the line's length.
  package func isFound(in line: ArraySlice<UInt8>) -> Bool { pattern.isFound(in: line) }
}
