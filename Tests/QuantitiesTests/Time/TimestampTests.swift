import Foundation
import Quantities
import TestSupport
import Testing

/// Instants of the years 1 to 9999.
struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"), ("2024-05-01T09:00:00+08:00", "2024-05-01T01:00:00Z"),
    ("0001-01-01T00:00:00.000000002Z", "0001-01-01T00:00:00.000000002Z"),
    ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
    ("0000-12-31T23:00:00-01:00", "0001-01-01T00:00:00Z"), ("2024-02-29t23:59:59.5z", "2024-02-29T23:59:59.5Z"),
    ("1677-01-01T00:00:00Z", "1677-01-01T00:00:00Z"),
  ])
  func isReadAndWritten(text: String, written: String) throws {
    #expect(try #require(Timestamp(text)).description == written)
  }

  @Test(arguments: [
    "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
    "2024-05-01", "2024-05-01T09:00:00", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2023-02-29T00:00:00Z",
    "2024-05-00T00:00:00Z", "2016-12-31T23:59:60Z", "2024-05-01T00:00:00.0000000001Z", "2024-05-01T24:00:00Z", "",
    "二〇二四年五月一日",
  ])
  func otherTextsAreNone(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func agreesWithInstants() throws {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<500 {
      let instant = Instant(nanoseconds: Int64(truncatingIfNeeded: generator.next()))
      let timestamp = Timestamp(instant)
      #expect(timestamp.instant == instant)
      #expect(timestamp.second == instant.second)
      #expect(timestamp.nanosecond == instant.nanosecond)
      #expect(timestamp.description == LogTime(instant).text(in: .utc))
      #expect(Timestamp(timestamp.description) == timestamp)
    }
    #expect(try #require(Timestamp("1600-01-01T00:00:00Z")).instant == nil)
  }

  @Test func endsWithTheYear9999() throws {
    let (first, last) = (
      try #require(Timestamp("0001-01-01T00:00:00Z")), try #require(Timestamp("9999-12-31T23:59:59.999999999Z"))
    )
    #expect(first.adding(ElapsedTime(nanoseconds: -1)) == nil)
    #expect(last.adding(ElapsedTime(nanoseconds: 1)) == nil)
    #expect(first.adding(ElapsedTime(nanoseconds: 2))?.description == "0001-01-01T00:00:00.000000002Z")
    #expect(last.elapsed(since: first) == nil)
    #expect(last.elapsed(since: last) == ElapsedTime(nanoseconds: 0))
    #expect(Timestamp(second: -62_135_596_801) == nil)
    #expect(Timestamp(second: -62_135_596_800) == first)
    #expect(Timestamp(second: 253_402_300_800) == nil)
    #expect(Timestamp(second: .max) == nil)
  }

  @Test func clocksAgreeWithFoundation() throws {
    var generator = SeededGenerator(seed: 33)
    for _ in 0..<500 {
      // Foundation's calendar is Julian before 1582, and its offsets end at 18 hours.
      let second = generator.integer(in: -12_000_000_000...253_402_300_799)
      let offset = generator.integer(in: -1_080...1_080) * 60
      let clock = WallClock(try #require(Timestamp(second: second)), offset: offset)
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = try #require(TimeZone(secondsFromGMT: offset))
      let date = Date(timeIntervalSince1970: TimeInterval(second))
      let parts = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute, .second], from: date)
      #expect(parts.year == clock.year)
      #expect(parts.month == clock.month)
      #expect(parts.day == clock.day)
      #expect(parts.weekday == clock.weekday % 7 + 1)
      #expect(calendar.ordinality(of: .day, in: .year, for: date) == clock.dayOfYear)
      let (hour, minute, rest) = try (#require(parts.hour), #require(parts.minute), #require(parts.second))
      #expect(hour * 3600 + minute * 60 + rest == clock.secondOfDay)
    }
  }
}
