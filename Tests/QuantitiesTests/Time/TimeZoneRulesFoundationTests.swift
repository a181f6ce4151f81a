import Foundation
import Quantities
import TestSupport
import Testing

/// The same questions put to another implementation. It has its own edition of the rules, so only times are asked about
/// on which editions agree.
@Suite(.enabled(if: ZoneFiles.arePresent)) struct TimeZoneRulesFoundationTests {
  private static let identifiers = [
    "Asia/Shanghai", "Europe/Amsterdam", "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Havana",
    "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Africa/Cairo", "Asia/Amman",
  ]

  @Test(arguments: identifiers)
  func givesTheOffsetsThatFoundationGives(identifier: String) throws {
    let zone = try ZoneFiles.rules(identifier)
    let other = try #require(TimeZone(identifier: identifier))
    let seed: UInt64 = 1_970
    var random = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let second = random.integer(in: 0...2_145_000_000)
      let expected = other.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second)))
      let instant = try #require(Instant(second: second))
      #expect(zone.offset(at: instant) == expected, "seed \(seed), round \(round): \(instant.second)")
    }
  }

  @Test(arguments: identifiers)
  func beginsDaysWhereFoundationDoes(identifier: String) throws {
    let zone = try ZoneFiles.rules(identifier)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: identifier))
    let seed: UInt64 = 24
    var random = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let instant = try #require(Instant(second: random.integer(in: 86_400...2_145_000_000)))
      let moment = Date(timeIntervalSince1970: TimeInterval(instant.second))
      let date = try #require(zone.civilDate(of: instant))
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: moment)
      #expect(
        [date.year, date.month, date.day, date.weekday % 7 + 1]
          == [parts.year, parts.month, parts.day, parts.weekday], "seed \(seed), round \(round): \(date)")
      let midnight = try #require(zone.midnight(of: date))
      let expected = Int(calendar.startOfDay(for: moment).timeIntervalSince1970)
      #expect(midnight.second == expected, "seed \(seed), round \(round): \(date)")
    }
  }
}
