package import Quantities

/// How unequally a number, or taking part, is spread over persons: the Gini coefficient, or the share of the top.
package struct ConcentrationDefinition: Sendable {
  /// The number column that is added up by person; `nil` for the number of events.
  package var field: String?
  /// The text column that tells persons apart.
  package var person: String
  /// The share of persons, above 0 and at most 1, whose part of the whole is the value; `nil` for the Gini coefficient.
  package var top: ExactDecimal?
  /// The events looked at.
  package var events: EventSelection

  /// Makes a definition.
  package init(field: String? = nil, person: String = "person", top: ExactDecimal? = nil, events: EventSelection) {
    self.field = field
    self.person = person
    self.top = top
    self.events = events
  }
}
