/// A chapter of a handbook.
package struct HandbookChapter: Sendable, Hashable {
  /// Its anchor on the page.
  package let anchor: String
  /// Its title.
  package let title: RichText
  /// What it says.
  package let blocks: [DocumentBlock]

  /// Makes a chapter.
  init(_ anchor: String, _ title: some Worded, _ blocks: [DocumentBlock]) {
    self.anchor = anchor
    self.title = RichText(title)
    self.blocks = blocks
  }
}
