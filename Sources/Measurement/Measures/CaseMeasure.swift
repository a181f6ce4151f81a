internal import Diagnostics
internal import Quantities

/// A measure that looks at cases as wholes.
///
/// A measure says what becomes of one activated case and what fact comes of all; finding the cases, their anchors and
/// conditions is the same for all.
protocol CaseMeasure: Sendable {
  /// Which cases are looked at.
  var scope: CaseScope { get }

  /// Looks at all cases of a unit before the outcomes of the activated ones are asked, where these hang on others.
  mutating func prepare(for cases: UnitCases)

  /// The time that places a case in the period, or `nil` where the case does not belong to it.
  func anchor(of view: CaseView, in period: Period) -> LogTime?

  /// What an activated case says.
  /// - Parameter anchor: the time that places it in the period.
  /// - Throws: `CaseFailure` where it cannot be worked out.
  func outcome(of view: CaseView, anchor: LogTime) throws(CaseFailure) -> CaseOutcome

  /// Why cases cannot be drawn one by one; `nil` where they can.
  var whyFixed: Message? { get }

  /// The fact that comes of the cases of a unit's whole subtree.
  func fact(of totals: CaseTotals, records: RecordTally) -> Fact
}

extension CaseMeasure {
  /// What most cases say hangs on no other.
  var whyFixed: Message? { nil }

  /// Most cases are looked at one by one.
  mutating func prepare(for cases: UnitCases) {}

  /// The first occurrence of the anchor's activity, or the earliest event.
  func anchor(of view: CaseView, in period: Period) -> LogTime? {
    guard let anchor = view.anchor(of: scope).map({ view.events.times[$0] }), period.contains(anchor) else {
      return nil
    }
    return anchor
  }

  /// The share of the decided cases for which the rule holds.
  func fact(of totals: CaseTotals, records: RecordTally) -> Fact {
    let (satisfied, decided) = (Rational(totals.satisfied), Rational(totals.decided))
    return Fact(
      totals.outcome(of: satisfied.divided(by: decided)), numerator: satisfied, denominator: decided, unit: .share,
      evidence: totals.decided, details: totals.details, records: records)
  }
}
