internal import Diagnostics
internal import Quantities

/// What has become of the activated cases of one unit.
struct CaseTotals: MergeableSummary {
  /// Cases that belong to the period and satisfy the measure's condition.
  private(set) var activated = 0
  /// Of these, cases for which the rule holds or, for delays, which are closed.
  private(set) var satisfied = 0
  /// Of the activated, cases of which the rule asks nothing.
  private(set) var vacuous = 0
  /// Of the activated, cases for which it cannot be told yet.
  private(set) var open = 0
  /// Of the activated, cases of which it cannot be worked out.
  private(set) var failed = 0
  /// Why, of the first of these in the order of reasons.
  private(set) var failure: CaseFailure?
  /// How long closed cases took, in the small unit of the delay, in any order.
  private(set) var delays: [Int128] = []

  /// Makes the totals of no cases.
  init() {}

  /// Enters a case.
  mutating func add(_ outcome: CaseOutcome) {
    activated += 1
    switch outcome {
    case .satisfied: satisfied += 1
    case .unsatisfied: break
    case .vacuous: vacuous += 1
    case .open: open += 1
    case .closed(let delay):
      satisfied += 1
      delays.append(delay)
    case .failed(let reason):
      failed += 1
      enter(reason)
    }
  }

  mutating func merge(_ other: CaseTotals) {
    activated += other.activated
    satisfied += other.satisfied
    vacuous += other.vacuous
    open += other.open
    failed += other.failed
    if let failure = other.failure { enter(failure) }
    delays += other.delays
  }

  private mutating func enter(_ reason: CaseFailure) { failure = failure.map { min($0, reason) } ?? reason }

  /// The cases of which the rule can be said to hold or not.
  var decided: Int { activated - vacuous - open - failed }

  /// The figures that every case measure reports.
  var details: [Fact.Detail] {
    [
      Fact.Detail("activated", Rational(activated)), Fact.Detail("satisfied", Rational(satisfied)),
      Fact.Detail("vacuous", Rational(vacuous)), Fact.Detail("open", Rational(open)),
    ]
  }

  /// The outcome of a value worked out of the decided cases, `nil` where there are none; one case of which it cannot be
  /// worked out is enough for a failure.
  func outcome(of value: Rational?) -> Fact.Outcome {
    if let failure { return .failed(failure.message) }
    return value.map { .value($0) } ?? .noEvidence(reason)
  }

  /// Why there is no decided case.
  private var reason: Message {
    activated == 0
      ? Message(.noCases)
      : Message(.noDecidedCases, ["activated": String(activated), "vacuous": String(vacuous), "open": String(open)])
  }
}
