package import Diagnostics
package import Quantities

/// A rating that may be given, and what has to be seen for it.
package struct RatingAnchor: Sendable, Hashable {
  /// The rating.
  package var rating: ExactDecimal
  /// What has to be seen for it.
  package var meaning: LocalizedText

  /// Makes an anchor.
  package init(rating: ExactDecimal, meaning: LocalizedText) {
    self.rating = rating
    self.meaning = meaning
  }
}
