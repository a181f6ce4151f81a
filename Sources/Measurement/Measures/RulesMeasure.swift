internal import Quantities
internal import Rubrics

/// `rules`: the share of cases that keep every one of some rules.
///
/// A broken rule decides a case, whatever the others say; then one that cannot be worked out, then one that cannot be
/// told yet. Where all rules ask nothing of a case, the case is vacuous.
struct RulesMeasure: CaseMeasure {
  let scope: CaseScope
  /// The rules.
  let rules: [CaseRule]
  /// The column of the person, by its index among the grouping's text columns; `nil` where no rule asks who it was.
  let person: Int?
  /// How the time to a response is counted.
  let clock: CaseClock

  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome {
    let answers = rules.flatMap { self.answers(to: $0, in: view) }
    if answers.isEmpty { return .vacuous }
    if answers.contains(.unsatisfied) { return .unsatisfied }
    let failures = answers.compactMap { if case .failed(let failure) = $0 { failure } else { nil } }
    if let failure = failures.min() { return .failed(failure) }
    return answers.contains(.open) ? .open : .satisfied
  }

  /// What a rule finds at each place where it asks something of a case; nothing where it is vacuous.
  private func answers(to rule: CaseRule, in view: CaseView) -> [CaseOutcome] {
    switch rule {
    case .precedence(let first, let second): precedence(first, second, in: view)
    case .response(let first, let second, let limit): response(first, second, within: limit, in: view)
    case .absence(let activity): [view.first(activity) == nil ? .satisfied : .unsatisfied]
    case .existence(let activity, let least): [view.count(of: activity) >= least ? .satisfied : .unsatisfied]
    case .notCoexistence(let first, let second):
      switch (view.first(first), view.first(second)) {
      case (.some, .some): [.unsatisfied]
      case (nil, nil): []
      case (.some, nil), (nil, .some): [.satisfied]
      }
    case .fourEyes(let first, let second): fourEyes(first, second, in: view)
    }
  }

  private func precedence(_ first: UInt32, _ second: UInt32, in view: CaseView) -> [CaseOutcome] {
    // Whether a time is strictly before another hangs on where the other begins, and the first occurrence begins first.
    let earliest = view.firstTime(of: first)
    return view.occurrences(of: second).map { event in
      let isPreceded = earliest.map { !view.events.times[event].isStrictlyBefore($0) } ?? false
      return isPreceded ? .satisfied : .unsatisfied
    }
  }

  private func response(
    _ first: UInt32, _ second: UInt32, within limit: TimeLimit?, in view: CaseView
  ) -> [CaseOutcome] {
    var answers = view.occurrences(of: second).makeIterator()
    var next = answers.next()
    return view.occurrences(of: first).map { event in
      let asked = view.events.times[event]
      // Of the answers not strictly before the question the first is within the limit if any is. One that is strictly
      // before a question is strictly before all that follow it, so that none is looked at twice.
      while let answer = next, view.events.times[answer].isStrictlyBefore(asked) { next = answers.next() }
      let answered = next.map { view.events.times[$0] }
      guard let limit else { return answered == nil ? .unsatisfied : .satisfied }
      do throws(CaseFailure) {
        if let answered { return try clock.isKept(limit, from: asked, to: answered) ? .satisfied : .unsatisfied }
        return try clock.hasRunOut(limit, after: asked) ? .unsatisfied : .open
      } catch {
        return .failed(error)
      }
    }
  }

  private func fourEyes(_ first: UInt32, _ second: UInt32, in view: CaseView) -> [CaseOutcome] {
    let (doers, checkers) = (persons(of: first, in: view), persons(of: second, in: view))
    if doers.isEmpty || checkers.isEmpty { return [] }
    if doers.contains(TextPool.missing) || checkers.contains(TextPool.missing) { return [.open] }
    return [doers.isDisjoint(with: checkers) ? .satisfied : .unsatisfied]
  }

  /// The codes of the persons of all occurrences of an activity, `missing` where one is unknown.
  private func persons(of activity: UInt32, in view: CaseView) -> Set<UInt32> {
    guard let person else { return [] }
    return Set(view.occurrences(of: activity).map { view.text(person, of: $0) })
  }
}
