/// Where what a rating rests on can be looked up.
package struct JudgementEvidence: Sendable, Hashable {
  /// The document, as people call it.
  package var document: String?
  /// The place in it, such as a section or an item.
  package var place: String?
  /// The page or pages.
  package var page: String?

  /// Makes a reference.
  package init(document: String? = nil, place: String? = nil, page: String? = nil) {
    self.document = document
    self.place = place
    self.page = page
  }
}
