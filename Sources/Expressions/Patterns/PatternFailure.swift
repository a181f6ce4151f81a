/// Why a text is no pattern, and where.
struct PatternFailure: Error, Sendable, Hashable {
  /// What is wrong.
  enum Reason: Sendable, Hashable {
    /// This piece of it cannot stand where it stands.
    case malformed(String)
    /// This piece of it belongs to RE2, but not to the part of it that is known here.
    case unsupported(String)
    /// It becomes more steps than are taken, or has groups in groups too deep.
    case tooLarge
    /// A second group has this name.
    case groupTwice(String)
  }

  /// What is wrong.
  let reason: Reason
  /// The piece that is wrong, in UTF-8 offsets of the pattern; all of it where no piece is to blame.
  let range: Range<Int>
}
