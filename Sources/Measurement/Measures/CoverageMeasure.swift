internal import Quantities

/// `coverage`: the number of distinct values of a field over a fact of the unit, not clamped: 32 of 40 buildings.
struct CoverageMeasure: EventMeasure {
  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<DistinctSummary>]
  /// The field whose values are counted.
  let field: FieldReference
  /// The name of the fact that they are compared with.
  let whole: String

  func add(_ row: Int, of batch: BatchView, to summary: inout DistinctSummary) -> EvidenceVerdict {
    summary.add(row, of: batch, field: field)
    return .countedFor
  }

  func fact(of summary: DistinctSummary, records: RecordTally, in context: UnitContext) -> Fact {
    let covered = Rational(summary.count)
    var whole: Rational?
    let outcome: Fact.Outcome
    switch UnitFact(named: self.whole, of: context.unit) {
    case .missing(let reason): outcome = .noEvidence(reason)
    case .unreadable(let reason): outcome = .failed(reason)
    case .number(let number):
      whole = Rational(number)
      if number < .zero {
        outcome = .failed(UnitFact.message(.negativeFact, named: self.whole, of: context.unit))
      } else if let value = covered.divided(by: Rational(number)) {
        outcome = .value(value)
      } else {
        outcome = .notApplicable(UnitFact.message(.zeroFact, named: self.whole, of: context.unit))
      }
    }
    return Fact(
      outcome, numerator: covered, denominator: whole, unit: .share, evidence: summary.count, records: records)
  }
}
