/// An attribute of an element.
package struct XMLAttribute: Sendable, Hashable {
  /// The name's number in the vocabulary.
  package var name: Int
  /// Where the value stands in the piece's bytes, references in it undone.
  package var value: Range<Int>

  /// Makes an attribute.
  package init(name: Int, value: Range<Int>) {
    self.name = name
    self.value = value
  }
}
