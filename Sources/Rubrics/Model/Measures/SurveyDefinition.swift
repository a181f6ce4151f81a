package import Quantities

/// What answers to a survey say: their mean, or the share of good ones.
package struct SurveyDefinition: Sendable {
  /// The number column that holds the answers.
  package var field: String
  /// The least answer that is a good one; `nil` for the mean of all.
  package var atLeast: ExactDecimal?
  /// Whether each group's value counts by its share of the residents.
  package var isWeighted: Bool
  /// The events looked at.
  package var events: EventSelection

  /// Makes a definition.
  package init(
    field: String = "rating", atLeast: ExactDecimal? = nil, isWeighted: Bool = false, events: EventSelection
  ) {
    self.field = field
    self.atLeast = atLeast
    self.isWeighted = isWeighted
    self.events = events
  }
}
