/// Reads the times in the cells of a log.
package struct TimeCellReader: Sendable, Hashable {
  /// How times are written: the first format that fits a whole cell decides.
  package let formats: [TimeFormat]
  /// Which instant is meant by what the clocks showed.
  package let resolution: TimeResolution

  /// Makes a reader.
  package init(formats: [TimeFormat], resolution: TimeResolution) {
    self.formats = formats
    self.resolution = resolution
  }

  /// Reads a cell's UTF-8 bytes; blanks around it do not matter.
  /// - Throws: `TimeReading.Failure` with the reason. That of the first format that fits counts, later ones are not
  ///   tried.
  package func read(_ bytes: ArraySlice<UInt8>) throws(TimeReading.Failure) -> TimeReading {
    for (place, format) in formats.enumerated() {
      if let stated = format.stated(in: bytes) {
        let (time, adjustment) = try resolve(stated)
        return TimeReading(time: time, adjustment: adjustment, format: place)
      }
    }
    throw .noFormatFits
  }

  /// Reads a cell's text.
  /// - Throws: `TimeReading.Failure` with the reason.
  package func read(_ text: String) throws(TimeReading.Failure) -> TimeReading { try read(Array(text.utf8)[...]) }

  private typealias Resolved = (time: LogTime, adjustment: TimeReading.Adjustment?)

  private func resolve(_ stated: StatedTime) throws(TimeReading.Failure) -> Resolved {
    switch stated {
    case .noSuchDay: throw .noSuchDay
    case .instant(let nanoseconds):
      guard let instant = Int64(exactly: nanoseconds).map(Instant.init(nanoseconds:)) else { throw .outOfRange }
      return (try checked(instant), nil)
    case .clock(let clock, let offset):
      guard CivilDate.years.contains(clock.year) else { throw .outOfRange }
      guard let month = clock.month else { return try coarse(LogTime(year: clock.year, zone: resolution.zone)) }
      guard let day = clock.day else {
        return try coarse(LogTime(year: clock.year, month: month, zone: resolution.zone))
      }
      guard let date = CivilDate(year: clock.year, month: month, day: day) else { throw .noSuchDay }
      guard let secondOfDay = clock.secondOfDay else { return try resolve(date) }
      let wallSecond = date.dayNumber * TimeZoneRules.secondsPerDay + secondOfDay
      if let offset { return (try instant(wallSecond - offset, clock.nanosecond), nil) }
      return try resolve(wallSecond, clock.nanosecond)
    }
  }

  /// A month or year, which is always there: only single days have ever been skipped.
  private func coarse(_ time: LogTime?) throws(TimeReading.Failure) -> Resolved {
    guard let time else { throw .outOfRange }
    return (time, nil)
  }

  private func resolve(_ date: CivilDate) throws(TimeReading.Failure) -> Resolved {
    if let day = LogTime(date, zone: resolution.zone) { return (day, nil) }
    guard resolution.missing == .shiftForward else { throw .skipped }
    guard let day = date.adding(days: 1).flatMap({ LogTime($0, zone: resolution.zone) }) else { throw .skipped }
    return (day, .shifted)
  }

  private func resolve(_ wallSecond: Int, _ nanosecond: Int) throws(TimeReading.Failure) -> Resolved {
    let zone = resolution.zone
    let seconds = zone.seconds(atWallSecond: wallSecond)
    guard let first = seconds.first, let last = seconds.last else {
      guard resolution.missing == .shiftForward, let second = zone.secondPastGap(atWallSecond: wallSecond) else {
        throw .skipped
      }
      return (try instant(second, nanosecond), .shifted)
    }
    guard seconds.count > 1 else { return (try instant(first, nanosecond), nil) }
    switch resolution.ambiguous {
    case .error: throw .ambiguous
    case .earlier: return (try instant(first, nanosecond), .ambiguous)
    case .later: return (try instant(last, nanosecond), .ambiguous)
    }
  }

  private func instant(_ second: Int, _ nanosecond: Int) throws(TimeReading.Failure) -> LogTime {
    guard let instant = Instant(second: second, nanosecond: nanosecond) else { throw .outOfRange }
    return try checked(instant)
  }

  private func checked(_ instant: Instant) throws(TimeReading.Failure) -> LogTime {
    guard resolution.zone.civilDate(of: instant) != nil else { throw .outOfRange }
    return LogTime(instant)
  }
}
