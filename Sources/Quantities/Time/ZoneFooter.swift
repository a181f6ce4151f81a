/// The rules of a zone for all time to come, as the POSIX TZ text of a TZif footer gives them.
struct ZoneFooter: Sendable, Hashable {
  /// Daylight-saving time.
  struct Daylight: Sendable, Hashable {
    /// Its offset, in seconds east of UTC.
    let offset: Int
    /// When it begins each year.
    let start: YearlyChange
    /// When it ends each year.
    let end: YearlyChange
  }

  /// The offset of standard time, in seconds east of UTC.
  let standardOffset: Int
  /// Daylight-saving time, where the zone has it.
  let daylight: Daylight?

  /// The changes of offset of some years, in strictly ascending order.
  ///
  /// Where daylight-saving time ends at the instant at which it begins anew, it goes on.
  func transitions(inYears years: ClosedRange<Int>) -> [ZoneTransition] {
    guard let daylight else { return [] }
    var changes: [(transition: ZoneTransition, isStart: Bool)] = []
    for year in years {
      let start = daylight.start.wallSecond(inYear: year) - standardOffset
      let end = daylight.end.wallSecond(inYear: year) - daylight.offset
      changes.append((ZoneTransition(second: start, offset: daylight.offset), true))
      changes.append((ZoneTransition(second: end, offset: standardOffset), false))
    }
    changes.sort { left, right in
      left.transition.second != right.transition.second
        ? left.transition.second < right.transition.second : !left.isStart && right.isStart
    }
    var transitions: [ZoneTransition] = []
    for change in changes {
      if transitions.last?.second == change.transition.second { transitions.removeLast() }
      transitions.append(change.transition)
    }
    return transitions
  }
}
