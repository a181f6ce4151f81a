/// A file, as its user names it, and a stretch of it.
package struct SourcePlace: Sendable, Hashable, Codable {
  /// The file's name as it was given or found, for people; never part of a result.
  package var file: String
  /// The stretch meant, or `nil` for the file as a whole.
  package var span: SourceSpan?

  /// Makes a place.
  package init(file: String, span: SourceSpan? = nil) {
    self.file = file
    self.span = span
  }
}
