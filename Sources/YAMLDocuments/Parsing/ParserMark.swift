/// A place as libyaml counts it: from 0, in characters, a byte order mark at the start of the file left out.
struct ParserMark: Sendable, Hashable {
  /// The number of characters before the place.
  var index: Int
  /// The number of line breaks before the place.
  var line: Int
  /// The number of characters before the place on its line.
  var column: Int
}
