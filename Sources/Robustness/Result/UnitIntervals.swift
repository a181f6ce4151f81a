package import Diagnostics
package import Rubrics

/// How far chance could move the scores of one unit.
package struct UnitIntervals: Sendable, Hashable {
  /// The interval of a group's score, or of the unit's.
  package struct Node: Sendable, Hashable {
    /// The ids of the groups from the outside in, joined by `/`; empty for the unit as a whole.
    package var path: String
    /// The interval; `nil` for a node without a score.
    package var interval: ScoreInterval?
    /// How many of the indicators below have an interval of their own; the others keep their scores.
    package var drawn: Int
    /// How many indicators with a score are below.
    package var scored: Int
  }

  /// The interval of an indicator.
  package struct Indicator: Sendable, Hashable {
    /// Its id.
    package var id: IndicatorID
    /// The interval of its value.
    package var value: ScoreInterval?
    /// The interval of its score.
    package var score: ScoreInterval?
    /// On how many cases, persons or records its value rests.
    package var clusters: Int
    /// Why it has no interval; `nil` where it has.
    package var reason: Message?
  }

  /// The unit's id.
  package var unit: String
  /// The unit as a whole.
  package var overall: Node
  /// Its groups, from the outside in, in the order of the result.
  package var groups: [Node]
  /// Its indicators with a score, in the order of the rubric.
  package var indicators: [Indicator]
}
