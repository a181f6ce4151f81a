package import Quantities

/// The share of those of the first part of the period who are there in the second part as well.
package struct RetentionDefinition: Sendable {
  /// The text column that tells persons apart.
  package var field: String
  /// The civil day with which the second part begins; `nil` for half: day from + ⌈D/2⌉ of the period's D days.
  package var split: CivilDate?
  /// The events looked at.
  package var events: EventSelection

  /// Makes a definition.
  package init(field: String = "person", split: CivilDate? = nil, events: EventSelection) {
    self.field = field
    self.split = split
    self.events = events
  }
}
