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
  /// The area it belongs to, by its id in the rubric; `nil` where the rubric has none.
  package var area: String?
  /// How its children become its score; `nil` for as all dimensions.
  package var aggregation: Aggregation?

  /// Makes a dimension.
  package init(
    id: String, title: LocalizedText, weight: ExactDecimal, area: String? = nil, aggregation: Aggregation? = nil
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.area = area
    self.aggregation = aggregation
  }
}
