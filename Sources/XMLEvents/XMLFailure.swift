package import Columns

/// Why a document is not XML that is read here.
package struct XMLFailure: Error, Sendable, Hashable {
  /// The kinds of faults.
  package enum Kind: Sendable, Hashable {
    /// It is not well-formed, with the reason in the words of the XML library.
    case malformed(reason: String)
    /// It has a document type declaration, which could define entities.
    case documentType
    /// Elements stand more than `limit` deep in each other.
    case tooDeep(limit: Int)
    /// A tag, an attribute's value, a text or a comment has more than `limit` bytes.
    case tooLong(limit: Int)
    /// It is written in an encoding that the XML library does not know.
    case unknownEncoding(name: String)
    /// Its bytes cannot be read.
    case file(FileFailure)
  }

  /// What is wrong.
  package var kind: Kind
  /// The line from 1 on.
  package var line: Int
  /// The column from 1 on, in bytes.
  package var column: Int
  /// The offset of the byte.
  package var offset: Int

  /// Makes a failure.
  package init(_ kind: Kind, line: Int, column: Int, offset: Int) {
    self.kind = kind
    self.line = line
    self.column = column
    self.offset = offset
  }
}
