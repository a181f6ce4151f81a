/// A zone whose clocks always differ from UTC by the same time.
struct NaiveZone {
  /// Its name, such as `+08:00`.
  let name: String
  /// Nanoseconds that its clocks are ahead of UTC.
  let ahead: Int

  /// The nanoseconds of a second.
  static let second = 1_000_000_000
  /// The nanoseconds of a day.
  static let day = 86_400 * second

  /// Makes a zone from its name: `UTC`, `Z`, or `+08:00`.
  init(_ name: String) {
    self.name = name
    guard let sign = name.first, sign == "+" || sign == "-" else {
      self.ahead = 0
      return
    }
    let parts = name.dropFirst().split(separator: ":").compactMap { Int($0) }
    let seconds = parts[0] * 3600 + parts[1] * 60
    self.ahead = (sign == "-" ? -seconds : seconds) * Self.second
  }

  /// The midnight with which a date begins.
  func midnight(of date: NaiveDate) -> Int { date.number * Self.day - ahead }

  /// The date that the clocks show.
  func date(of instant: Int) -> NaiveDate {
    let local = instant + ahead
    var day = local / Self.day
    if day * Self.day > local { day -= 1 }
    return NaiveDate(number: day)
  }
}
