package import ActivityLogs
package import Quantities

/// What a result says of one unit.
package struct RecordedUnit: Sendable, Hashable {
  /// A quantity that was measured for the rubric's rules.
  package struct Quantity: Sendable, Hashable {
    /// Its name in the rubric.
    package var name: String
    /// Its value; `nil` without one.
    package var value: Rational?

    /// Makes a quantity.
    package init(name: String, value: Rational?) {
      self.name = name
      self.value = value
    }
  }

  /// Its id.
  package var id: String
  /// What people call it.
  package var name: String
  /// Its level.
  package var level: UnitLevel
  /// The id of the unit above it; `nil` at the top.
  package var parent: String?
  /// What is known of it, by the fact's name; `nil` where the result does not say, as in a bundle.
  package var facts: [String: String]?
  /// The unit as a whole and its groups, each before what is below it.
  package var nodes: [RecordedNode]
  /// Its indicators, in the order of the result.
  package var indicators: [RecordedIndicator]
  /// The quantities that its rules ask about.
  package var quantities: [Quantity]

  /// Makes a record.
  package init(
    id: String, name: String, level: UnitLevel, parent: String?, facts: [String: String]? = nil,
    nodes: [RecordedNode], indicators: [RecordedIndicator], quantities: [Quantity] = []
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.parent = parent
    self.facts = facts
    self.nodes = nodes
    self.indicators = indicators
    self.quantities = quantities
  }

  /// What tells it from other units: ids can be the same on different levels.
  package var key: UnitKey { UnitKey(level: level, id: id) }

  /// The score of the unit as a whole; `nil` without one.
  package var score: Rational? { nodes.first?.score }
}
