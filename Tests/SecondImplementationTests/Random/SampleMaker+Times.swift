internal import TestSupport

/// Times.
extension SampleMaker {
  /// Lengths of time that limits have, in nanoseconds.
  private static let lengths = [0, 1, 24, 36, 7 * 24, 15 * 24, 30 * 24].map { $0 * 3600 * NaiveZone.second }

  /// Some times in or near the period, exact and coarse: right at its ends and its middle, at the first midnight of a
  /// month or a year, or as long after each other or before the cutoff as limits are.
  /// - Parameter areMostlyInside: whether most of them are instants and days of the period, and more of them.
  static func times(
    around period: NaivePeriod, areMostlyInside: Bool, _ random: inout SeededGenerator
  ) -> [String] {
    let days = (period.to - period.from) / NaiveZone.day
    let focus = period.zone.date(of: period.from + random.integer(in: -5...days) * NaiveZone.day)
    let first = NaiveDate(focus.year, random.chance(percent: 30) ? 1 : focus.month, 1)
    var instants: [Int] = []
    var texts: [String] = []
    for _ in 1...random.integer(in: areMostlyInside ? 12...24 : 4...16) {
      let middle = period.from + (period.to - period.from) / 2
      var instant = random.one(of: [period.from, period.to, period.cutoff, middle])
      switch random.integer(in: 1...12) {
      case 1: break
      case 2: instant += random.integer(in: -1...1)
      case 3...4: instant = period.cutoff - random.one(of: lengths)
      case 5: instant = random.one(of: instants + [period.from]) + random.one(of: lengths) + random.integer(in: 0...1)
      case 6...8: instant = period.zone.midnight(of: first)
      default:
        instant = period.from + random.integer(in: -30...(days + 30)) * NaiveZone.day
        instant += random.one(of: [0, 0, 9 * 3600 * NaiveZone.second, random.integer(in: 0...NaiveZone.day)])
      }
      let isInside = areMostlyInside && random.chance(percent: 60)
      if isInside { instant = period.from + random.integer(in: 0...max(period.cutoff - period.from - 1, 0)) }
      if isInside, !instants.isEmpty, random.chance(percent: 40) {
        // A day and instants of it are tied, which days and instants drawn apart rarely are.
        let date = period.zone.date(of: random.one(of: instants))
        instant = period.zone.midnight(of: date) + random.integer(in: 0...(NaiveZone.day - 1))
      }
      instants.append(instant)
      texts.append(text(of: instant, in: period.zone, isExact: isInside, &random))
    }
    return texts
  }

  /// An instant, or the day, month or year in which it lies.
  /// - Parameter isExact: whether it is never a month or a year.
  private static func text(
    of instant: Int, in zone: NaiveZone, isExact: Bool, _ random: inout SeededGenerator
  ) -> String {
    let date = zone.date(of: instant)
    switch random.integer(in: isExact ? 4...12 : 1...12) {
    case 1: return "\(date.year)"
    case 2...3: return "\(date.year)-\(NaiveDate.padded(date.month))"
    case 4...6: return date.text
    default:
      let zones = [zone.name == "UTC" ? "Z" : zone.name, "Z", "+08:00", "-05:00"]
      return NaiveTime.text(ofInstant: instant, offset: NaiveZone(random.one(of: zones)))
    }
  }
}
