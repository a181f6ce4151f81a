package import Diagnostics
package import Quantities

/// A question that assessors answer with a rating.
package struct JudgementDefinition: Sendable, Hashable {
  /// What is asked; with the meaning of each rating where there are no anchors.
  package var question: LocalizedText
  /// The lowest rating allowed.
  package var lowest: ExactDecimal
  /// The highest rating allowed, greater than `lowest`.
  package var highest: ExactDecimal
  /// The only ratings allowed, ascending from `lowest` to `highest`; empty where any rating between the two is.
  package var anchors: [RatingAnchor]
  /// What the differences between ratings mean, when the agreement of assessors is measured.
  package var level: MeasurementLevel
  /// The number of ratings that are needed, at least 1.
  package var raters: Int

  /// Makes a definition without anchors.
  package init(
    question: LocalizedText, lowest: ExactDecimal, highest: ExactDecimal, level: MeasurementLevel = .interval,
    raters: Int = 1
  ) {
    self.question = question
    self.lowest = lowest
    self.highest = highest
    self.anchors = []
    self.level = level
    self.raters = raters
  }

  /// Makes a definition whose ratings are anchored, or `nil` where there are fewer than two anchors or they do not
  /// ascend.
  package init?(
    question: LocalizedText, anchors: [RatingAnchor], level: MeasurementLevel = .ordinal, raters: Int = 1
  ) {
    guard let first = anchors.first, let last = anchors.last, anchors.count > 1,
      zip(anchors, anchors.dropFirst()).allSatisfy({ $0.rating < $1.rating })
    else { return nil }
    self.init(question: question, lowest: first.rating, highest: last.rating, level: level, raters: raters)
    self.anchors = anchors
  }

  /// Whether a rating may be given.
  package func allows(_ rating: ExactDecimal) -> Bool {
    anchors.isEmpty ? lowest <= rating && rating <= highest : anchors.contains { $0.rating == rating }
  }
}
