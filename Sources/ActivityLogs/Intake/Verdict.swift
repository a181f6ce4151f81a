/// What becomes of a record.
enum Verdict: UInt8, Sendable, Hashable {
  /// It is an event.
  case accepted
  /// It is bad.
  case bad
  /// It is of a unit that is not listed, and the assessment ignores those.
  case ignored
}
