internal import Diagnostics
internal import Quantities

/// `reconcile`: the share of accounts whose running balance never falls below 0 and equals each balance that was logged.
///
/// An account is the events of one unit with the same value of a field; it is looked at where one of them lies in the
/// period, and then all of them before the cutoff count. Of two tied events what comes in goes before what goes out, so
/// an account is given the benefit of a coarse time: it takes in as early, and gives out as late, as its records allow.
/// A logged balance is compared with all that is not strictly after it. An account with an event that does not say how
/// much is open.
struct ReconcileMeasure: CaseMeasure {
  /// A change of the balance, or a balance that was logged.
  private struct Entry {
    /// When it takes effect.
    let moment: Instant
    /// Of the entries of one moment, those of a lower rank come first, and those of one rank at once.
    let rank: Int
    /// What is added to the balance, or the balance that was logged.
    let amount: ExactDecimal
    /// Whether the amount is taken away instead.
    let isTaken: Bool
    /// Whether the amount is a balance.
    let isBalance: Bool
  }

  let scope: CaseScope
  /// The codes of the activities that add to the balance.
  let gains: [UInt32]
  /// The codes of the activities that take from it.
  let spends: [UInt32]
  /// The code of the activity that logs a balance, if any does.
  let balance: UInt32?
  /// The column of the amount, by its index among the grouping's number columns.
  let amount: Int
  /// The balances before the first event; `nil` where all are 0.
  let opening: OpeningBalances?

  var whyFixed: Message? { Message(.everyAccount) }

  func anchor(of view: CaseView, in period: Period) -> LogTime? {
    view.range.lazy.map { view.events.times[$0] }.first { period.contains($0) }
  }

  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome {
    var (running, logged): ([Entry], [Entry]) = ([], [])
    for event in view.range {
      guard let amount = view.number(amount, of: event) else { return .open }
      let time = view.events.times[event]
      let activity = view.events.activities[event]
      if activity == balance {
        logged.append(
          Entry(moment: Self.lastMoment(of: time), rank: 1, amount: amount, isTaken: false, isBalance: true))
        continue
      }
      let isTaken = !gains.contains(activity)
      logged.append(Entry(moment: time.start, rank: 0, amount: amount, isTaken: isTaken, isBalance: false))
      running.append(
        Entry(
          moment: isTaken ? Self.lastMoment(of: time) : time.start, rank: isTaken ? 1 : 0, amount: amount,
          isTaken: isTaken, isBalance: false))
    }
    return addsUp(running, in: view) && addsUp(logged, in: view, mayFallBelowZero: true) ? .satisfied : .unsatisfied
  }

  func fact(of totals: CaseTotals, records: RecordTally) -> Fact {
    let (satisfied, decided) = (Rational(totals.satisfied), Rational(totals.decided))
    let outcome: Fact.Outcome
    if let opening, opening.isMissing {
      outcome = .noEvidence(Message(.openingMissing, ["file": opening.file]))
    } else if let value = satisfied.divided(by: decided) {
      outcome = .value(value)
    } else if totals.activated == 0 {
      outcome = .noEvidence(Message(.noAccounts))
    } else {
      outcome = .noEvidence(Message(.noDecidedAccounts, ["activated": String(totals.activated)]))
    }
    return Fact(
      outcome, numerator: satisfied, denominator: decided, unit: .share, evidence: totals.decided,
      details: totals.details, records: records)
  }

  /// Whether an account's balance, followed from its opening on, is what its entries allow.
  private func addsUp(_ entries: [Entry], in view: CaseView, mayFallBelowZero: Bool = false) -> Bool {
    var sum = ExactSum()
    if let opening { sum.add(opening.balance(of: view.name, unit: view.unit)) }
    let inOrder = entries.sorted { $0.moment != $1.moment ? $0.moment < $1.moment : $0.rank < $1.rank }
    for (index, entry) in inOrder.enumerated() {
      if entry.isBalance {
        if sum.value != Rational(entry.amount) { return false }
        continue
      }
      if entry.isTaken { sum.subtract(entry.amount) } else { sum.add(entry.amount) }
      let next = inOrder.indices.contains(index + 1) ? inOrder[index + 1] : nil
      let isLastOfMoment = next.map { $0.moment != entry.moment || $0.rank != entry.rank } ?? true
      if isLastOfMoment, !mayFallBelowZero, sum.isNegative { return false }
    }
    return true
  }

  /// The last moment of a time: what takes effect then comes after all that is not strictly after the time.
  private static func lastMoment(of time: LogTime) -> Instant {
    time.precision == .instant ? time.start : time.end.adding(nanoseconds: -1) ?? time.start
  }
}
