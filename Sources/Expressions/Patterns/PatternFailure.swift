/// Why a text is no pattern.
enum PatternFailure: Error, Sendable, Hashable {
  /// This piece of it cannot stand where it stands.
  case malformed(String)
  /// This piece of it belongs to RE2, but not to the part of it that is known here.
  case unsupported(String)
  /// It becomes more steps than are taken, or has groups in groups too deep.
  case tooLarge
}
