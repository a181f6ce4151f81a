package import Diagnostics

/// Lists in cells, of several columns in parallel, that are taken apart: each part makes an item of its own.
package struct Explosion: Sendable, Hashable {
  /// The columns; of one record all have as many parts.
  package var columns: [String]
  /// What stands between two parts; not empty.
  package var separator: String
  /// Where it is written.
  package var place: SourcePlace

  /// Makes an explosion.
  package init(columns: [String], separator: String, place: SourcePlace) {
    self.columns = columns
    self.separator = separator
    self.place = place
  }
}
