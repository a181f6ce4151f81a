/// Why bytes are not JSON as it is accepted here, and where.
package struct JSONParseFailure: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Reason: Sendable, Hashable, CaseIterable {
    /// The bytes end in the middle of a value.
    case unexpectedEnd
    /// A byte that cannot stand there; a byte order mark, a comment or a comma too many are such.
    case unexpectedByte
    /// The bytes are not UTF-8.
    case notUTF8
    /// A control character in a string, unescaped.
    case controlCharacter
    /// An escape that JSON does not know, or half a surrogate pair.
    case invalidEscape
    /// A number that is not whole: it has a fraction or an exponent.
    case notWhole
    /// A whole number beyond 2⁵³ − 1, which not every reader keeps exactly.
    case integerTooLarge
    /// An object with a name twice, also where the two are only written or composed differently.
    case duplicateName
    /// More than `JSONValue.maximumDepth` arrays and objects inside each other.
    case tooDeep
  }

  /// What is wrong.
  package let reason: Reason
  /// The number of bytes before the place, from 0.
  package let offset: Int

  /// Makes a failure.
  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
