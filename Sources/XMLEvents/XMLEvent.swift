/// What a document says at one place.
package struct XMLEvent: Sendable, Hashable {
  /// The kinds of events.
  package enum Kind: UInt8, Sendable, Hashable {
    /// An element begins.
    case start
    /// An element ends.
    case end
    /// All text between two tags, references in it undone.
    case text
  }

  /// What it is.
  package var kind: Kind
  /// The number, in the vocabulary, of the element that begins, ends or has the text.
  package var name: Int
  /// A start: its attributes among those of the piece. A text: where it stands in the piece's bytes. An end: nothing.
  package var range: Range<Int>
  /// A start or text: the offset of its first byte in the document. An end: the offset after its last byte.
  package var offset: Int
  /// The line of that place, from 1 on; 0 where the vocabulary does not want lines.
  package var line: Int

  /// Makes an event.
  package init(_ kind: Kind, name: Int, range: Range<Int>, offset: Int, line: Int) {
    self.kind = kind
    self.name = name
    self.range = range
    self.offset = offset
    self.line = line
  }
}
