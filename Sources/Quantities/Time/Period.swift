/// The stretch of time an assessment is about: `from ≤ t < to` in its zone, and how late a case is still followed.
package struct Period: Sendable, Hashable {
  /// The first instant of the period.
  package let from: Instant
  /// The first instant after the period; later than `from`.
  package let to: Instant
  /// The first instant that case measures do not see; later than `from`.
  package let cutoff: Instant
  /// The zone of the civil calendar.
  package let zone: TimeZoneRules
  /// The earliest date the clocks show in the period.
  private let firstDate: CivilDate
  /// The latest date the clocks show in the period.
  private let lastDate: CivilDate

  /// Makes a period, or `nil` where it is empty, leaves the years of `CivilDate`, or has no cutoff after its beginning.
  /// - Parameter cutoff: `to` where none is given.
  package init?(from: Instant, to: Instant, cutoff: Instant? = nil, zone: TimeZoneRules) {
    let cutoff = cutoff ?? to
    guard from < to, from < cutoff, let last = to.adding(nanoseconds: -1) else { return nil }
    let days = zone.dayNumbers(from: from, through: last)
    guard let firstDate = CivilDate(dayNumber: days.lowerBound), let lastDate = CivilDate(dayNumber: days.upperBound)
    else { return nil }
    self.from = from
    self.to = to
    self.cutoff = cutoff
    self.zone = zone
    self.firstDate = firstDate
    self.lastDate = lastDate
  }

  /// Makes a period of civil days; each bound is the first instant of its day.
  ///
  /// - Returns: `nil` where the period is empty or the cutoff not after its beginning.
  package init?(from: CivilDate, to: CivilDate, cutoff: CivilDate? = nil, zone: TimeZoneRules) {
    guard let first = zone.midnight(of: from), let next = zone.midnight(of: to) else { return nil }
    guard let cutoff else {
      self.init(from: first, to: next, zone: zone)
      return
    }
    guard let cutoff = zone.midnight(of: cutoff) else { return nil }
    self.init(from: first, to: next, cutoff: cutoff, zone: zone)
  }

  /// Whether the whole of a time lies in the period.
  package func contains(_ time: LogTime) -> Bool { time.start >= from && time.lies(before: to) }

  /// Whether the whole of a time lies before the cutoff, be it before the period.
  package func isSeenByCases(_ time: LogTime) -> Bool { time.lies(before: cutoff) }

  /// The numbers of the slots of the civil calendar that touch the period, as `CalendarSlot.number(of:)` gives them.
  package func slots(_ slot: CalendarSlot) -> ClosedRange<Int> {
    slot.number(of: firstDate)...slot.number(of: lastDate)
  }

  /// The months that touch the period, earliest first.
  package func months() -> [(year: Int, month: Int)] {
    slots(.month).map { number in
      (year: number.flooredQuotient(by: 12), month: number - number.flooredQuotient(by: 12) * 12 + 1)
    }
  }
}

extension TimeZoneRules {
  /// The day numbers of the earliest and the latest date the clocks show from one instant through another.
  fileprivate func dayNumbers(from first: Instant, through last: Instant) -> ClosedRange<Int> {
    var earliest = min(dayNumber(of: first), dayNumber(of: last))
    var latest = max(dayNumber(of: first), dayNumber(of: last))
    // Where the clocks go back across midnight, the date before is shown again.
    let passed = transitionCount(through: first.second)
    for (index, transition) in transitions.enumerated().dropFirst(passed).prefix(while: { $1.second <= last.second }) {
      let before = transition.second - 1 + offset(afterTransitions: index)
      latest = max(latest, before.flooredQuotient(by: Self.secondsPerDay))
      earliest = min(earliest, (transition.second + transition.offset).flooredQuotient(by: Self.secondsPerDay))
    }
    return earliest...latest
  }
}
