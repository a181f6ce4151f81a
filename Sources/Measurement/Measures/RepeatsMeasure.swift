internal import Diagnostics
internal import Quantities

/// `repeats`: the share of cases whose subject did not come up, not long before, in another case of the same unit.
///
/// Another case counts when its anchor is not later than this one's, each taken at its first midnight where it is
/// coarse, and no longer before it than the limit; two cases anchored at one time repeat each other. Whether the other
/// belongs to the period or satisfies the measure's condition plays no part.
struct RepeatsMeasure: CaseMeasure {
  /// What a case is about.
  private enum Subject: Hashable {
    case text(UInt32)
    case number(ExactDecimal)
    case time(LogTime)
  }

  let scope: CaseScope
  /// The column that says what a case is about, read at its anchor.
  let field: FieldReference
  /// How long before the anchor another case's anchor makes it a repeat.
  let within: TimeLimit
  /// How the time between is counted.
  let clock: CaseClock
  /// By subject, the anchors of the unit's cases, ascending by where they begin.
  private var anchors: [Subject: [LogTime]] = [:]

  var whyFixed: Message? { Message(.casesHangTogether) }

  /// Makes a measure that knows of no cases yet.
  init(scope: CaseScope, field: FieldReference, within: TimeLimit, clock: CaseClock) {
    self.scope = scope
    self.field = field
    self.within = within
    self.clock = clock
  }

  mutating func prepare(for cases: UnitCases) {
    var found: [Subject: [LogTime]] = [:]
    cases.forEach { view in
      guard let anchor = view.anchor(of: scope), let subject = subject(of: anchor, in: view) else { return }
      found[subject, default: []].append(view.events.times[anchor])
    }
    anchors = found.mapValues { $0.sorted() }
  }

  func outcome(of view: CaseView, anchor: LogTime) throws(CaseFailure) -> CaseOutcome {
    guard let event = view.anchor(of: scope), let subject = subject(of: event, in: view) else { return .open }
    let times = anchors[subject] ?? []
    // The case itself is the last of those that begin no later, or another is that begins at the same instant.
    let after = Self.firstIndex(in: times) { $0.start > anchor.start }
    guard after >= 2 else { return .satisfied }
    return try clock.isKept(within, from: times[after - 2], to: anchor) ? .unsatisfied : .satisfied
  }

  private func subject(of event: Int, in view: CaseView) -> Subject? {
    switch field {
    case .text(let column):
      let code = view.text(column, of: event)
      return code == TextPool.missing ? nil : .text(code)
    case .number(let column): return view.number(column, of: event).map { .number($0) }
    case .time(let column): return view.moment(column, of: event).map { .time($0) }
    }
  }

  /// The first index whose time satisfies a condition that holds of all later ones as well, or the count.
  private static func firstIndex(in times: [LogTime], where condition: (LogTime) -> Bool) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if condition(times[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
