/// Where a fact about a unit is from, as `facts.csv` says.
package struct FactSource: Sendable, Hashable {
  /// Who says so; `nil` where the file does not tell.
  package var source: String?
  /// Where it stands there.
  package var place: String?
  /// What else is to be known.
  package var note: String?

  /// Makes a source.
  package init(source: String? = nil, place: String? = nil, note: String? = nil) {
    self.source = source
    self.place = place
    self.note = note
  }
}
