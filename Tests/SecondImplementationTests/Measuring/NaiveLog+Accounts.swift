internal import Quantities

/// Accounts that add up.
extension NaiveLog {
  /// The fact of a measure of accounts.
  func accountFact(_ accounts: NaiveAccounts, at unit: NaiveUnit) -> NaiveFact {
    let activities = accounts.gains + accounts.spends + [accounts.balance].compactMap(\.self)
    let seen = events(of: unit).filter { event in
      event.time.lies(before: period.cutoff) && activities.contains(where: event.isActivity)
    }
    var keys: [[NaiveText?]] = []
    var groups: [[NaiveEvent]] = []
    for event in seen {
      guard let name = event.text(accounts.account) else { continue }
      let key = event.place + [name]
      if let index = keys.firstIndex(of: key) {
        groups[index].append(event)
      } else {
        keys.append(key)
        groups.append([event])
      }
    }
    let lookedAt = groups.filter { group in group.contains { period.contains($0.time) } }
    var fact = shareFact(lookedAt.map { verdict(of: $0, accounts) })
    fact.undecided = seen.filter { $0.text(accounts.account) == nil && period.contains($0.time) }.count
    if accounts.hasOpening, tables.opening == nil { fact.outcome = .noEvidence }
    return fact
  }

  /// What the events of an account come to.
  private func verdict(of events: [NaiveEvent], _ accounts: NaiveAccounts) -> NaiveVerdict {
    if events.contains(where: { $0.numbers[accounts.amount] == nil }) { return .open }
    let gains = events.filter { event in accounts.gains.contains(where: event.isActivity) }
    let spends = events.filter { event in accounts.spends.contains(where: event.isActivity) }
    let opening = accounts.hasOpening ? openingBalance(of: events[0], accounts) : Rational(0)
    let balance = { (gains: [NaiveEvent], spends: [NaiveEvent]) in
      opening + NaiveNumber.sum(gains.compactMap { $0.numbers[accounts.amount] })
        - NaiveNumber.sum(spends.compactMap { $0.numbers[accounts.amount] })
    }
    for gain in gains {
      // Of tied events what comes in goes first: only what goes out strictly before is gone already.
      let after = balance(
        gains.filter { $0.time.start <= gain.time.start }, spends.filter { $0.time.isStrictlyBefore(gain.time) })
      if after < Rational(0) { return .unsatisfied }
    }
    for spend in spends {
      let after = balance(
        gains.filter { !spend.time.isStrictlyBefore($0.time) },
        spends.filter { $0.time.lastInstant <= spend.time.lastInstant })
      if after < Rational(0) { return .unsatisfied }
    }
    for entry in events where accounts.balance.map(entry.isActivity) ?? false {
      let isCounted = { (event: NaiveEvent) in !entry.time.isStrictlyBefore(event.time) }
      if balance(gains.filter(isCounted), spends.filter(isCounted)) != entry.numbers[accounts.amount] {
        return .unsatisfied
      }
    }
    return .satisfied
  }

  /// What the file says of an event's account, 0 where it says nothing.
  private func openingBalance(of event: NaiveEvent, _ accounts: NaiveAccounts) -> Rational {
    let level = event.text("community") == nil ? "subdistrict" : "community"
    for line in tables.opening ?? [] where line.level == level && NaiveText(line.unit) == event.text(level) {
      if NaiveText(line.name) == event.text(accounts.account) { return NaiveNumber.value(of: line.number) }
    }
    return Rational(0)
  }
}
