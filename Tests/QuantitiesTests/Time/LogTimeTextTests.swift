import Quantities
import TestSupport
import Testing

@Suite struct LogTimeTextTests {
  @Test(arguments: [
    ("2024-05-01T04:00:00.000Z", "2024-05-01T12:00:00+08:00"),
    ("2024-05-01 04:00:00.120Z", "2024-05-01T12:00:00.12+08:00"),
    ("2023-12-31T23:59:59.000000001Z", "2024-01-01T07:59:59.000000001+08:00"),
    ("1969-12-31T23:59:59.999999999Z", "1970-01-01T07:59:59.999999999+08:00"), ("2024-05-01", "2024-05-01"),
    ("2024-05", "2024-05"), ("2024", "2024"), ("1700", "1700"),
  ])
  func writesInTheZoneWithNoMoreDigitsThanNeeded(text: String, expected: String) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    #expect(try LogTime(parsing: text.utf8, zone: zone).text(in: zone) == expected)
  }

  @Test func writesUTCWithZ() throws {
    let time = try LogTime(parsing: "2024-05-01T12:00:00-03:30".utf8, zone: .utc)
    #expect(time.text(in: .utc) == "2024-05-01T15:30:00Z")
    let west = try #require(TimeZoneRules(fixedOffset: "-03:30"))
    #expect(time.text(in: west) == "2024-05-01T12:00:00-03:30")
  }

  @Test func writesOffsetsWithSecondsAsTheNearestMinute() throws {
    // Local mean time of Shanghai, before standard time.
    let zone = try TimeZoneRules(identifier: "本地", tzif: TZifSample(offsets: [29_143], footer: "").bytes)
    let time = try LogTime(parsing: "1900-01-01T00:00:00Z".utf8, zone: zone)
    #expect(time.text(in: zone) == "1900-01-01T08:06:00+08:06")
    #expect(try LogTime(parsing: time.text(in: zone).utf8, zone: zone) == time)
    #expect(try LogTime(parsing: "1900-01-01".utf8, zone: zone).text(in: zone) == "1900-01-01")
    let west = try TimeZoneRules(identifier: "西", tzif: TZifSample(offsets: [-29_143], footer: "").bytes)
    #expect(time.text(in: west) == "1899-12-31T15:54:00-08:06")
    let far = try TimeZoneRules(identifier: "远", tzif: TZifSample(offsets: [93_599], footer: "").bytes)
    #expect(time.text(in: far) == "1900-01-01T23:59:00+23:59")
  }

  @Test func writesEveryInstantThereIs() {
    #expect(LogTime(Instant(nanoseconds: .min)).text(in: .utc) == "1677-09-21T00:12:43.145224192Z")
    #expect(LogTime(Instant(nanoseconds: .max)).text(in: .utc) == "2262-04-11T23:47:16.854775807Z")
  }

  @Test(.enabled(if: ZoneFiles.arePresent), arguments: ["Asia/Shanghai", "Europe/Amsterdam", "America/St_Johns"])
  func readsBackWhatItWrites(identifier: String) throws {
    let zone = try ZoneFiles.rules(identifier)
    let seed: UInt64 = 3_339
    var random = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let second = random.integer(in: -98_600 * 86_400...84_300 * 86_400)
      let date = try #require(CivilDate(dayNumber: second / 86_400))
      let nanosecond = random.chance(percent: 50) ? random.integer(in: 0...999_999_999) : 0
      let times = [
        Instant(second: second, nanosecond: nanosecond).map(LogTime.init), LogTime(date, zone: zone),
        LogTime(year: date.year, month: date.month, zone: zone), LogTime(year: date.year, zone: zone),
      ]
      for time in times {
        let time = try #require(time)
        let text = time.text(in: zone)
        #expect(try LogTime(parsing: text.utf8, zone: zone) == time, "seed \(seed), round \(round): \(text)")
      }
    }
  }
}
