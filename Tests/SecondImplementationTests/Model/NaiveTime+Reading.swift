extension NaiveTime {
  /// Reads `2024`, `2024-05`, `2024-05-01` or an RFC 3339 instant; the generator writes nothing else.
  init(_ text: String, zone: NaiveZone) {
    let parts = text.split(separator: "T", maxSplits: 1)
    let numbers = parts[0].split(separator: "-").compactMap { Int($0) }
    if parts.count == 2 {
      let instant = Self.instant(NaiveDate(numbers[0], numbers[1], numbers[2]), clock: String(parts[1]))
      self.init(start: instant, end: instant, precision: .instant)
      return
    }
    switch numbers.count {
    case 1:
      self.init(
        start: zone.midnight(of: NaiveDate(numbers[0], 1, 1)), end: zone.midnight(of: NaiveDate(numbers[0] + 1, 1, 1)),
        precision: .year)
    case 2:
      let isDecember = numbers[1] == 12
      let next = NaiveDate(isDecember ? numbers[0] + 1 : numbers[0], isDecember ? 1 : numbers[1] + 1, 1)
      self.init(
        start: zone.midnight(of: NaiveDate(numbers[0], numbers[1], 1)), end: zone.midnight(of: next),
        precision: .month)
    default:
      let midnight = zone.midnight(of: NaiveDate(numbers[0], numbers[1], numbers[2]))
      self.init(start: midnight, end: midnight + NaiveZone.day, precision: .day)
    }
  }

  /// The instant of a date in UTC and a clock reading with an offset, such as `09:30:00.5+08:00`.
  private static func instant(_ date: NaiveDate, clock: String) -> Int {
    let reading = clock.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    let offset = NaiveZone(String(clock.dropFirst(reading.count)))
    let halves = reading.split(separator: ".")
    let fields = halves[0].split(separator: ":").compactMap { Int($0) }
    var nanoseconds = (fields[0] * 3600 + fields[1] * 60 + fields[2]) * NaiveZone.second
    if halves.count == 2 {
      var digits = String(halves[1])
      while digits.count < 9 { digits += "0" }
      nanoseconds += Int(digits) ?? 0
    }
    return date.number * NaiveZone.day + nanoseconds - offset.ahead
  }

  /// Writes an instant as the clocks of a zone show it, with as many fractional digits as it needs.
  static func text(ofInstant instant: Int, offset: NaiveZone) -> String {
    let date = offset.date(of: instant)
    var rest = instant + offset.ahead - date.number * NaiveZone.day
    var fraction = String(rest % NaiveZone.second)
    rest /= NaiveZone.second
    while fraction.count < 9 { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(NaiveDate.padded).joined(separator: ":")
    return date.text + "T" + clock + (fraction.isEmpty ? "" : "." + fraction) + offset.name
  }
}
