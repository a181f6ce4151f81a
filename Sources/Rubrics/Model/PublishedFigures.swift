package import Quantities

/// How the scores of groups and units are rounded for publication, beside the six places of every result.
package struct PublishedFigures: Sendable, Hashable {
  /// The digits behind the point, 0…30.
  package var places: Int
  /// Which decimal stands for a number between two.
  package var rounding: RoundingRule

  /// Makes a way of rounding.
  package init(places: Int, rounding: RoundingRule = .halfEven) {
    self.places = places
    self.rounding = rounding
  }

  /// A score as it is published, rounded once, from the exact one.
  package func text(of score: Rational) -> String { score.rounded(places: places, by: rounding) }
}
