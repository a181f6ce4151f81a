package import Quantities
package import Scoring

/// What a result says of one indicator at one unit.
package struct RecordedIndicator: Sendable, Hashable {
  /// The indicator's id in the rubric of the result.
  package var id: String
  /// The ids of the groups around it, from the outside in.
  package var path: [String]
  /// Its state.
  package var state: IndicatorState
  /// The code of the reason that is given for the state; `nil` where none is.
  package var reason: String?
  /// The kind of measure, as the rubric language calls it; `nil` where nothing was measured.
  package var kind: String?
  /// The measured value, in the measure's unit: exact where the result gives it as a quotient or the evaluation is at
  /// hand, else to the six places of the result. `nil` without a value.
  package var value: Rational?
  /// The part above the line, where the value is a quotient.
  package var numerator: Rational?
  /// The part below the line, where the value is a quotient.
  package var denominator: Rational?
  /// What the rubric's evidence minimum counts; `nil` where it is not applied.
  package var evidence: Int?
  /// The score, 0…100; `nil` without one.
  package var score: Rational?
  /// The interval that the score is uncertain within; `nil` where the result gives none.
  package var interval: ClosedRange<Rational>?

  /// Makes a record.
  package init(
    id: String, path: [String] = [], state: IndicatorState, reason: String? = nil, kind: String? = nil,
    value: Rational? = nil,
    numerator: Rational? = nil, denominator: Rational? = nil, evidence: Int? = nil, score: Rational? = nil,
    interval: ClosedRange<Rational>? = nil
  ) {
    self.id = id
    self.path = path
    self.state = state
    self.reason = reason
    self.kind = kind
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.evidence = evidence
    self.score = score
    self.interval = interval
  }
}
