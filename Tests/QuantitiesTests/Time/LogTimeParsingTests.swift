import Quantities
import TestSupport
import Testing

@Suite struct LogTimeParsingTests {
  private let shanghai = TimeZoneRules(fixedOffset: "+08:00") ?? .utc

  @Test(arguments: [
    ("2024-05-01T12:00:00+08:00", 1_714_536_000, 0), ("2024-05-01t04:00:00z", 1_714_536_000, 0),
    ("2024-05-01 04:00:00Z", 1_714_536_000, 0), ("2024-05-01T04:00:00-00:00", 1_714_536_000, 0),
    ("2024-04-30T23:30:00.5-04:30", 1_714_536_000, 500_000_000), ("1970-01-01T00:00:00.000000001Z", 0, 1),
    ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999), ("2024-02-29T23:59:59+23:59", 1_709_164_859, 0),
    ("1970-01-01T00:00:00.120Z", 0, 120_000_000),
  ])
  func readsInstants(text: String, second: Int, nanosecond: Int) throws {
    let time = try LogTime(parsing: text.utf8, zone: shanghai)
    #expect(time.precision == .instant)
    #expect(time.start == Instant(second: second, nanosecond: nanosecond))
    #expect(time.end == time.start)
  }

  @Test(arguments: [
    ("2024-05-01", TimePrecision.day, "2024-04-30T16:00:00Z", "2024-05-01T16:00:00Z"),
    ("2024-02", .month, "2024-01-31T16:00:00Z", "2024-02-29T16:00:00Z"),
    ("2024-12", .month, "2024-11-30T16:00:00Z", "2024-12-31T16:00:00Z"),
    ("2024", .year, "2023-12-31T16:00:00Z", "2024-12-31T16:00:00Z"),
    ("2200", .year, "2199-12-31T16:00:00Z", "2200-12-31T16:00:00Z"),
    ("2200-12-31", .day, "2200-12-30T16:00:00Z", "2200-12-31T16:00:00Z"),
  ])
  func readsCoarseTimesInTheZone(text: String, precision: TimePrecision, start: String, end: String) throws {
    let time = try LogTime(parsing: text.utf8, zone: shanghai)
    #expect(time.precision == precision)
    #expect(time.start == (try Instant.of(start)))
    #expect(time.end == (try Instant.of(end)))
  }

  @Test func readsTheWholeRangeOfYears() throws {
    let first = try LogTime(parsing: "1700".utf8, zone: .utc)
    let last = try LogTime(parsing: "2200-12-31T23:59:59.999999999Z".utf8, zone: .utc)
    #expect(first.start.second == -98_615 * 86_400)
    #expect(last.start.second == 84_371 * 86_400 - 1)
  }

  @Test(arguments: [
    "", " ", "2", "202", "20245", "2024-", "2024-5", "2024-05-", "2024-05-1", "2024-05-011", "2024-05-01T",
    "2024-05-01T12", "2024-05-01T12:00", "2024-05-01T12:00Z", "2024-05-01T24:00:00Z", "2024-05-01T25:00:00Z",
    "2024-05-01T12:60:00Z", "2024-05-01T12:00:61Z", "2024-05-01T12:00:00.Z", "2024-05-01T12:00:00,5Z",
    "2024-05-01T12:00:00+8", "2024-05-01T12:00:00+08", "2024-05-01T12:00:00+0800", "2024-05-01T12:00:00+24:00",
    "2024-05-01T12:00:00+08:60", "2024-05-01T12:00:00+08:00:00", "2024-05-01T12:00:00ZZ", "2024-05-01T12:00:00Z ",
    "2024-05-01  12:00:00Z", "2024-05-01_12:00:00Z", " 2024", "2024 ", "-2024", "+2024", "2024/05/01", "01.05.2024",
    "２０２４-０５-０１", "２０２４", "2024年5月1日", "二〇二四", "2024-05-01Ｔ12:00:00Z", "2024-05-01T12：00：00Z",
    "2024-05-01T12:00:00Ｚ", "2024-05-01T1２:00:00Z", "2024-05-01Z", "2024-W18-3", "now", "今天",
    "2024-05-01T12:00:00.1.2Z",
  ])
  func refusesWhatHasNotTheFormOfATime(text: String) { expectFailure(text, .malformed) }

  @Test(arguments: [
    "2023-02-29", "1900-02-29T00:00:00Z", "2024-04-31", "2024-13", "2024-00", "2024-01-00", "2024-01-32", "0000",
    "1699", "2201", "1699-12", "2201-01", "1699-12-31T23:59:59Z", "2201-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
    "2023-02-29T23:59:60.1234567890",
  ])
  func refusesDaysThatDoNotExistAndFarYears(text: String) { expectFailure(text, .outOfRange) }

  @Test func refusesInstantsWhoseDateInTheZoneLeavesTheYears() {
    // In the evening of the last day by UTC the zone already writes 2201.
    expectFailure("2200-12-31T16:00:00Z", .outOfRange)
    #expect(throws: Never.self) { try LogTime(parsing: "2200-12-31T15:59:59Z".utf8, zone: shanghai) }
    expectFailure("1700-01-01T00:00:00+23:59", .outOfRange)
  }

  @Test(arguments: ["2016-12-31T23:59:60Z", "2017-01-01T07:59:60+08:00", "2024-05-01T00:00:60.5"])
  func refusesLeapSeconds(text: String) { expectFailure(text, .leapSecond) }

  @Test(arguments: [
    "2024-05-01T12:00:00.1234567891Z", "2024-05-01T12:00:00.1000000000Z", "2024-05-01T12:00:00.0000000000",
    "2024-05-01T12:00:00.\(String(repeating: "9", count: 500))+08:00",
  ])
  func refusesMoreThanNineFractionDigits(text: String) { expectFailure(text, .tooPrecise) }

  @Test(arguments: ["2024-05-01T12:00:00", "2024-05-01 12:00:00", "2024-05-01T12:00:00.123456789"])
  func refusesTimesWithoutAnOffset(text: String) { expectFailure(text, .missingOffset) }

  @Test func readsAnyBytesWithoutTrapping() throws {
    let seed: UInt64 = 8_601
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789-:TZtz. +年\u{0}\u{ff}".utf8)
    let samples = ["2024-05-01T12:00:00.123456789+08:00", "2024-05-01", "2200-12-31T23:59:59-23:59"].map {
      Array($0.utf8)
    }
    for round in 0..<20_000 {
      var bytes = samples[round % samples.count]
      for _ in 0...random.integer(in: 0...3) {
        let position = random.integer(in: 0...bytes.count - 1)
        bytes[position] = alphabet[random.integer(in: 0...alphabet.count - 1)]
      }
      let byCollection = Result { () throws(LogTime.ParseFailure) in try LogTime(parsing: bytes, zone: shanghai) }
      let bySpan = Result { () throws(LogTime.ParseFailure) in try LogTime(parsing: bytes.span, zone: shanghai) }
      #expect(byCollection == bySpan, "seed \(seed), round \(round)")
      guard case .success(let time) = byCollection else { continue }
      let text = time.text(in: shanghai)
      let again = try LogTime(parsing: text.utf8, zone: shanghai)
      #expect(again == time, "seed \(seed), round \(round): \(text)")
    }
  }

  /// Expects both initialisers to refuse a text for a reason.
  private func expectFailure(
    _ text: String, _ failure: LogTime.ParseFailure, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: failure, "\(text)", sourceLocation: sourceLocation) {
      try LogTime(parsing: text.utf8, zone: shanghai)
    }
    #expect(throws: failure, "\(text)", sourceLocation: sourceLocation) {
      try LogTime(parsing: Array(text.utf8).span, zone: shanghai)
    }
  }
}
