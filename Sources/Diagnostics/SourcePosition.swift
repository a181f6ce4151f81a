/// A place between two bytes of a text file.
package struct SourcePosition: Sendable, Hashable, Codable, Comparable {
  /// The number of bytes before the place, from 0.
  package var offset: Int
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, counted in Unicode scalars.
  package var column: Int

  /// Makes a position. All three parts must describe the same place.
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The first place of any file.
  package static let start = SourcePosition(offset: 0, line: 1, column: 1)

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool { left.offset < right.offset }
}
