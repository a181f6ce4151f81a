package import Quantities
package import Rubrics
package import Scoring

/// What a result says of a unit as a whole, or of one of its groups.
package struct RecordedNode: Sendable, Hashable {
  /// The level of the group; `overall` for the unit as a whole.
  package var level: RollUpLevel
  /// The ids of the group and of those around it, from the outside in; empty for the unit as a whole.
  package var path: [String]
  /// The state: `scored`, `not-assessed` or `not-applicable`.
  package var state: IndicatorState
  /// The score, 0…100; `nil` without one.
  package var score: Rational?
  /// The id of the score's band; `nil` where there is none.
  package var band: String?
  /// The interval that the score is uncertain within; `nil` where the result gives none.
  package var interval: ClosedRange<Rational>?

  /// Makes a record.
  package init(
    level: RollUpLevel, path: [String], state: IndicatorState, score: Rational?, band: String? = nil,
    interval: ClosedRange<Rational>? = nil
  ) {
    self.level = level
    self.path = path
    self.state = state
    self.score = score
    self.band = band
    self.interval = interval
  }

  /// The path as tables write it: the ids joined by `/`.
  package var id: String { path.joined(separator: "/") }
}
