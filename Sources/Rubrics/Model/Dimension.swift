package import Diagnostics
package import Quantities

/// A group of indicators by subject.
package struct Dimension: Sendable, Hashable {
  /// Its name in the rubric.
  package var id: String
  /// What people call it.
  package var title: LocalizedText
  /// Its weight among the dimensions of an actor, greater than 0.
  package var weight: ExactDecimal

  /// Makes a dimension.
  package init(id: String, title: LocalizedText, weight: ExactDecimal) {
    self.id = id
    self.title = title
    self.weight = weight
  }
}
