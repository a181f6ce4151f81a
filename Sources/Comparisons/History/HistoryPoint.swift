package import Quantities
package import Scoring

/// What a line of a history has in one year.
package struct HistoryPoint: Sendable, Hashable {
  /// The state; `nil` where the year does not have it.
  package var state: IndicatorState?
  /// The measured value, of an indicator alone.
  package var value: Rational?
  /// The score, 0…100; `nil` without one.
  package var score: Rational?
  /// The interval that the score is uncertain within; `nil` where the year's result gives none.
  package var interval: ClosedRange<Rational>?
  /// Whether the year before cannot be compared with this one: the line breaks between them.
  package var isBreak: Bool

  /// Makes a point.
  package init(
    state: IndicatorState? = nil, value: Rational? = nil, score: Rational? = nil,
    interval: ClosedRange<Rational>? = nil, isBreak: Bool = false
  ) {
    self.state = state
    self.value = value
    self.score = score
    self.interval = interval
    self.isBreak = isBreak
  }
}
