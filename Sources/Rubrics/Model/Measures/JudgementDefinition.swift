package import Diagnostics
package import Quantities

/// A question that assessors answer with a rating.
package struct JudgementDefinition: Sendable, Hashable {
  /// What is asked, with the meaning of each rating.
  package var question: LocalizedText
  /// The lowest rating allowed.
  package var lowest: ExactDecimal
  /// The highest rating allowed, greater than `lowest`.
  package var highest: ExactDecimal
  /// The number of ratings that are needed, at least 1.
  package var raters: Int

  /// Makes a definition.
  package init(question: LocalizedText, lowest: ExactDecimal, highest: ExactDecimal, raters: Int = 1) {
    self.question = question
    self.lowest = lowest
    self.highest = highest
    self.raters = raters
  }
}
