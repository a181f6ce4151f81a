/// How evenly events spread over categories: (1 − Σp²) / (1 − 1/K).
package struct EvennessDefinition: Sendable {
  /// The column whose values are the categories.
  package var field: String
  /// The categories there are, K of them, none twice; `nil` for those observed.
  package var over: [String]?
  /// The events looked at.
  package var events: EventSelection

  /// Makes a definition.
  package init(field: String, over: [String]? = nil, events: EventSelection) {
    self.field = field
    self.over = over
    self.events = events
  }
}
