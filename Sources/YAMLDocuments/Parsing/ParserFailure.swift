/// Why libyaml could not go on.
struct ParserFailure: Error, Sendable, Hashable {
  /// libyaml's own words, English.
  var problem: String
  /// Where.
  var mark: ParserMark
  /// What libyaml was doing, in its own words, if it says so.
  var context: String?
  /// Where that began.
  var contextMark: ParserMark
}
