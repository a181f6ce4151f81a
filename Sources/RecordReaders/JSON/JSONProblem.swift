package import Columns
package import Diagnostics

/// What makes a text no JSON as it is accepted here (RFC 8259 and I-JSON, RFC 7493).
package struct JSONProblem: Sendable, Hashable {
  /// The kinds of faults.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// The text ends in the middle of a value.
    case unexpectedEnd
    /// A byte that cannot stand there: a comma too many, a comment, a number that begins with 0.
    case unexpectedByte
    /// A string with bytes that are not UTF-8.
    case notUTF8
    /// A control character in a string, unescaped.
    case controlCharacter
    /// An escape that JSON does not know, or half a surrogate pair.
    case invalidEscape
    /// An object with a name twice.
    case duplicateName
    /// More than `JSONTokenizer.depthLimit` arrays and objects inside each other.
    case tooDeep
    /// A record or a token longer than `JSONTokenizer.lengthLimit`, or with more values than `JSONTape.entryLimit`.
    case tooLong
  }

  /// What is wrong.
  package var kind: Kind
  /// Where, in the text.
  package var position: SourcePosition
  /// The byte that stands there, 0 at the end.
  package var byte: UInt8

  /// Makes a problem.
  package init(_ kind: Kind, at position: SourcePosition, byte: UInt8) {
    self.kind = kind
    self.position = position
    self.byte = byte
  }
}

/// Why the reading of JSON cannot go on.
package enum JSONFailure: Error, Sendable, Hashable {
  /// The text is not JSON.
  case malformed(JSONProblem)
  /// The file cannot be read.
  case unreadable(FileFailure)
}
