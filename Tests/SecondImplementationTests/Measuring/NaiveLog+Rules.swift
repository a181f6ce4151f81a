internal import Quantities

/// Rules, repeats, returns and remedies.
extension NaiveLog {
  /// What rules say of a case.
  func verdict(_ rules: [NaiveCaseRule], in found: NaiveCase) -> NaiveVerdict {
    NaiveVerdict(all: rules.map { verdict($0, in: found) })
  }

  /// What a rule says of a case.
  private func verdict(_ rule: NaiveCaseRule, in found: NaiveCase) -> NaiveVerdict {
    switch rule {
    case .precedence(let first, let second):
      let (firsts, seconds) = (found.events(of: first), found.events(of: second))
      if seconds.isEmpty { return .vacuous }
      return NaiveVerdict(
        seconds.allSatisfy { later in firsts.contains { !later.time.isStrictlyBefore($0.time) } })
    case .response(let first, let second, let limit):
      return NaiveVerdict(
        all: found.events(of: first).map { response(to: $0.time, with: second, within: limit, in: found) })
    case .absence(let activity): return NaiveVerdict(found.events(of: activity).isEmpty)
    case .existence(let activity, let least): return NaiveVerdict(found.events(of: activity).count >= least)
    case .notCoexistence(let first, let second):
      let occurring = [first, second].filter { !found.events(of: $0).isEmpty }.count
      return [.vacuous, .satisfied, .unsatisfied][occurring]
    case .fourEyes(let first, let second):
      let (doers, checkers) = (found.events(of: first), found.events(of: second))
      if doers.isEmpty || checkers.isEmpty { return .vacuous }
      if (doers + checkers).contains(where: { $0.text("person") == nil }) { return .open }
      return NaiveVerdict(
        !doers.contains { doer in checkers.contains { $0.text("person") == doer.text("person") } })
    }
  }

  /// Whether an event was answered.
  private func response(
    to asked: NaiveTime, with activity: String, within limit: NaiveLimit?, in found: NaiveCase
  ) -> NaiveVerdict {
    let answers = found.events(of: activity).filter { !$0.time.isStrictlyBefore(asked) }
    guard let limit else { return NaiveVerdict(!answers.isEmpty) }
    if answers.isEmpty { return NaiveVerdict(unfinishedAndRunOut: hasRunOut(limit, after: asked)) }
    let kept = answers.map { allows(limit, from: asked, to: $0.time) }
    if kept.contains(true) { return .satisfied }
    return kept.contains(nil) ? .failed : .unsatisfied
  }

  /// Whether no other case of the same place had the same value not long before.
  func repeatVerdict(
    of found: NaiveCase, anchor: String?, column: String, within limit: NaiveLimit, among cases: [NaiveCase]
  ) -> NaiveVerdict {
    let event = { (found: NaiveCase) in anchor.map { found.events(of: $0).first } ?? found.earliest }
    guard let own = event(found), let value = own.value(column) else { return .open }
    var repeats: [Bool?] = []
    for other in cases where other.name != found.name && other.place == found.place {
      guard let theirs = event(other), theirs.value(column) == value, theirs.time.start <= own.time.start else {
        continue
      }
      repeats.append(allows(limit, from: theirs.time, to: own.time))
    }
    if repeats.contains(true) { return .unsatisfied }
    return repeats.contains(nil) ? .failed : .satisfied
  }

  /// Whether a case never came back to somebody.
  func returnVerdict(of found: NaiveCase, column: String) -> NaiveVerdict {
    var rest = found.events.filter { $0.text(column) != nil }
    var holders: [NaiveText?] = []
    while var next = rest.indices.first {
      for index in rest.indices {
        let (one, other) = (rest[index], rest[next])
        if one.time.comes(before: other.time) {
          next = index
        } else if !other.time.comes(before: one.time), let left = one.text(column), let right = other.text(column),
          left < right
        {
          next = index
        }
      }
      holders.append(rest.remove(at: next).text(column))
    }
    for first in holders.indices {
      for between in holders.indices where between > first && holders[between] != holders[first] {
        if holders[between...].contains(holders[first]) { return .unsatisfied }
      }
    }
    return .satisfied
  }

  /// What became of a finding.
  func verdict(_ remedy: NaiveRemedy, in found: NaiveCase) -> NaiveVerdict {
    guard let made = found.firstTime(of: remedy.made) else { return .open }
    var deadline: NaiveTime?
    if let promised = remedy.promised, let column = remedy.deadline {
      for promise in found.events(of: promised) where deadline == nil && !promise.time.isStrictlyBefore(made) {
        deadline = promise.times[column]
      }
    }
    guard let confirmed = found.events(of: remedy.confirmed).first(where: { !$0.time.isStrictlyBefore(made) }) else {
      return NaiveVerdict(
        unfinishedAndRunOut: deadline.map { $0.lies(before: period.cutoff) } ?? hasRunOut(remedy.limit, after: made))
    }
    if let recurred = remedy.recurred,
      found.events(of: recurred).contains(where: { !$0.time.isStrictlyBefore(confirmed.time) })
    {
      return .unsatisfied
    }
    if let deadline { return NaiveVerdict(confirmed.time.start <= deadline.lastInstant) }
    return NaiveVerdict(allows(remedy.limit, from: made, to: confirmed.time))
  }
}
