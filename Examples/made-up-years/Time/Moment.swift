/// A second of the made-up year, told by a clock eight hours ahead of UTC.
struct Moment: Comparable {
  /// Seconds since the first midnight of 2024; negative before it.
  let seconds: Int

  /// The moment that many seconds after the first midnight of 2024.
  init(seconds: Int) { self.seconds = seconds }

  /// A time of day; `day` 0 is 1 January 2024.
  init(day: Int, hour: Int, minute: Int = 0, second: Int = 0) {
    seconds = ((day * 24 + hour) * 60 + minute) * 60 + second
  }

  /// Days since 1 January 2024, rounded down.
  var day: Int { (seconds - secondOfDay) / 86_400 }

  /// Seconds since midnight.
  var secondOfDay: Int { ((seconds % 86_400) + 86_400) % 86_400 }

  /// The same clock, `hours` later.
  func later(hours: Int) -> Moment { Moment(seconds: seconds + hours * 3600) }

  /// The same clock, `minutes` later.
  func later(minutes: Int) -> Moment { Moment(seconds: seconds + minutes * 60) }

  /// This moment when people are about, else some time in the next morning.
  func whenPeopleAreAbout(_ random: inout RandomStream) -> Moment {
    let minute = secondOfDay / 60
    if minute >= 8 * 60, minute < 21 * 60 { return self }
    let morning = minute < 8 * 60 ? day : day + 1
    return Moment(day: morning, hour: random.within(8...11), minute: random.below(60), second: random.below(60))
  }

  /// RFC 3339 with the offset of China.
  var text: String {
    let second = secondOfDay
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }.joined(separator: ":")
    return "\(CivilDate(dayNumber: day).text)T\(clock)+08:00"
  }

  static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
