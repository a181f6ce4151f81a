internal import Diagnostics

/// A rubric that extends another, by what it changes of it.
package struct RubricOverlay: Sendable, Hashable {
  /// The overlay's own id.
  package var id: String
  /// Its edition.
  package var edition: String
  /// The id of the rubric that it extends.
  package var base: String
  /// The edition of the rubric that it extends.
  package var baseEdition: String
  /// What it changes, in the order of its files.
  package var changes: [RubricChange]
}
