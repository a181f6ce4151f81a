/// A stretch of a text file, from `start` up to but not including `end`.
package struct SourceSpan: Sendable, Hashable, Codable {
  /// Where the stretch begins.
  package var start: SourcePosition
  /// The first place after the stretch; equal to `start` for an empty stretch.
  package var end: SourcePosition

  /// Makes a span of two positions of the same file, the first not after the second.
  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// Makes an empty span at one place.
  package init(at position: SourcePosition) {
    self.init(start: position, end: position)
  }
}
