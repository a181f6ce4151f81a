package import Diagnostics
package import Quantities

/// A group of dimensions.
package struct Area: Sendable, Hashable {
  /// Its name in the rubric.
  package var id: String
  /// What people call it.
  package var title: LocalizedText
  /// Its weight among the areas, greater than 0.
  package var weight: ExactDecimal
  /// How its children become its score; `nil` for as all areas.
  package var aggregation: Aggregation?

  /// Makes an area.
  package init(id: String, title: LocalizedText, weight: ExactDecimal, aggregation: Aggregation? = nil) {
    self.id = id
    self.title = title
    self.weight = weight
    self.aggregation = aggregation
  }
}
