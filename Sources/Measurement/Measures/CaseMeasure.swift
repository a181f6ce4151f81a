internal import Quantities

/// A measure that looks at cases as wholes.
///
/// A measure says what becomes of one activated case and what fact comes of all; finding the cases, their anchors and
/// conditions is the same for all.
protocol CaseMeasure: Sendable {
  /// Which cases are looked at.
  var scope: CaseScope { get }

  /// What an activated case says.
  /// - Parameter anchor: the time of the case's anchor.
  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome

  /// The fact that comes of the cases of a unit's whole subtree.
  func fact(of totals: CaseTotals, records: RecordTally) -> Fact
}

extension CaseMeasure {
  /// The share of the decided cases for which the rule holds.
  func fact(of totals: CaseTotals, records: RecordTally) -> Fact {
    let (satisfied, decided) = (Rational(totals.satisfied), Rational(totals.decided))
    return Fact(
      satisfied.divided(by: decided).map { .value($0) } ?? .noEvidence(totals.reason), numerator: satisfied,
      denominator: decided, unit: .share, evidence: totals.decided, details: totals.details, records: records)
  }
}
