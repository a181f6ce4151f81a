internal import ActivityLogs
internal import Diagnostics
internal import Quantities

/// `rate`: the value of a measure times a number over a fact of the unit: hours per 1,000 residents.
struct RateMeasure: CompositeMeasure {
  let indicator: MeasuredIndicator
  /// The measure.
  let parts: [Int]
  /// How many of the fact one counts by, greater than 0.
  let per: ExactDecimal
  /// The name of the fact.
  let fact: String

  func fact(of parts: [Fact], records: RecordTally, at unit: Unit) -> Fact {
    let whole = UnitFact(named: fact, of: unit)
    var denominator: Rational?
    if case .number(let number) = whole { denominator = Rational(number) }
    return Fact(
      outcome(parts[0], over: whole, at: unit), numerator: parts[0].value, denominator: denominator, unit: .rate,
      evidence: parts[0].evidence, details: [Fact.Detail("per", Rational(per))], records: records)
  }

  func evidence(_ evidence: EvidenceCollector, ofPart part: Int) -> EvidenceCollector { evidence }

  private func outcome(_ part: Fact, over whole: UnitFact, at unit: Unit) -> Fact.Outcome {
    if case .number(let number) = whole, number == .zero {
      return .notApplicable(UnitFact.message(.zeroBase, named: fact, of: unit))
    }
    if let obstacle = Self.obstacle(in: [part]) { return obstacle }
    switch whole {
    case .unreadable(let reason): return .failed(reason)
    case .missing(let reason): return .noEvidence(reason)
    case .number(let number):
      if number < .zero { return .failed(UnitFact.message(.negativeBase, named: fact, of: unit)) }
      guard let value = part.value, let rate = (value * Rational(per)).divided(by: Rational(number)) else {
        return part.outcome
      }
      return .value(rate)
    }
  }
}
