internal import Quantities

/// What is measured for one indicator at one unit.
struct NaiveFact: Hashable {
  /// What comes of measuring.
  var outcome: NaiveOutcome
  /// The part above the line, where there is a value and a quotient is named.
  var numerator: Rational?
  /// The part below the line.
  var denominator: Rational?
  /// What the evidence minimum counts, `nil` where it is not applied.
  var evidence: Int?
  /// Records left undecided; `nil` where SEMANTICS does not say of which.
  var undecided: Int?
  /// Activated, satisfied, vacuous and open cases, of a case measure.
  var cases: [String: Int]?

  /// The value, if there is one.
  var value: Rational? {
    guard case .value(let value) = outcome else { return nil }
    return value
  }
}
