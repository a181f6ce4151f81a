internal import Quantities

/// Measures that are worked out of others.
extension NaiveLog {
  /// The fact of a ratio.
  func ratioFact(_ part: NaiveFact, over whole: NaiveFact) -> NaiveFact {
    var fact = NaiveFact(outcome: .noEvidence, evidence: whole.evidence, undecided: Self.sum(part, whole))
    if part.outcome == .notApplicable || whole.outcome == .notApplicable {
      fact.outcome = .notApplicable
    } else if part.outcome == .failed || whole.outcome == .failed {
      fact.outcome = .failed
    } else if let above = part.value, let below = whole.value, below != Rational(0) {
      fact.outcome = .value(NaiveNumber.quotient(above, below))
      (fact.numerator, fact.denominator) = (above, below)
    }
    return fact
  }

  /// The fact of a rate.
  func rateFact(_ inner: NaiveFact, per: Rational, over column: String, at unit: NaiveUnit) -> NaiveFact {
    var fact = NaiveFact(outcome: .noEvidence, evidence: inner.evidence, undecided: inner.undecided)
    let number = number(column, of: unit)
    if number == Rational(0) || inner.outcome == .notApplicable {
      fact.outcome = .notApplicable
    } else if inner.outcome == .failed {
      fact.outcome = .failed
    } else if let number, number < Rational(0) {
      fact.outcome = .failed
    } else if let number, let value = inner.value {
      fact.outcome = .value(NaiveNumber.quotient(value * per, number))
      (fact.numerator, fact.denominator) = (value, number)
    }
    return fact
  }

  /// The records that both left undecided, where it is said of which they are.
  private static func sum(_ one: NaiveFact, _ other: NaiveFact) -> Int? {
    guard let left = one.undecided, let right = other.undecided else { return nil }
    return left + right
  }
}
