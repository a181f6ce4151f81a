import Quantities
import Testing

@Suite struct TimeZoneRulesTests {
  @Test(arguments: [("+08:00", 28_800), ("-03:30", -12_600), ("+23:59", 86_340), ("-00:30", -1_800)])
  func makesZonesOfOneOffset(text: String, offset: Int) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: text))
    #expect(zone.identifier == text)
    #expect(zone.origin == .fixedOffset)
    for instant in [Int64.min, -1, 0, .max].map(Instant.init) { #expect(zone.offset(at: instant) == offset) }
  }

  @Test(arguments: ["UTC", "Z", "+00:00", "-00:00"])
  func hasOneUTC(text: String) {
    #expect(TimeZoneRules(fixedOffset: text) == .utc)
    #expect(TimeZoneRules.utc.identifier == "UTC")
  }

  @Test(arguments: [
    "", "utc", "z", "+8:00", "+08", "+0800", "08:00", "+24:00", "+08:60", "+08:00 ", "＋08:00", "+０8:00", "北京时间",
  ])
  func refusesWhatIsNoOffset(text: String) { #expect(TimeZoneRules(fixedOffset: text) == nil) }

  @Test(
    .enabled(if: ZoneFiles.arePresent),
    arguments: [
      ("1986-05-03T00:00:00Z", 28_800), ("1986-07-01T00:00:00Z", 32_400), ("1986-12-01T00:00:00Z", 28_800),
      ("1991-07-01T00:00:00Z", 32_400), ("1991-12-01T00:00:00Z", 28_800), ("1992-07-01T00:00:00Z", 28_800),
      ("2024-07-01T00:00:00Z", 28_800), ("2150-07-01T00:00:00Z", 28_800), ("1900-01-01T00:00:00Z", 29_143),
      ("1700-01-02T00:00:00Z", 29_143),
    ])
  func knowsTheSummerTimesOfShanghai(text: String, offset: Int) throws {
    #expect(try ZoneFiles.rules("Asia/Shanghai").offset(at: .of(text)) == offset)
  }

  @Test(
    .enabled(if: ZoneFiles.arePresent),
    arguments: [
      ("2024-03-31T00:59:59.999999999Z", 3_600), ("2024-03-31T01:00:00Z", 7_200), ("2024-10-27T00:59:59Z", 7_200),
      ("2024-10-27T01:00:00Z", 3_600), ("2100-03-28T00:59:59.999999999Z", 3_600), ("2100-03-28T01:00:00Z", 7_200),
      ("2100-10-31T00:59:59Z", 7_200), ("2100-10-31T01:00:00Z", 3_600), ("2200-12-31T00:00:00Z", 3_600),
    ])
  func followsTheFooterOfAmsterdam(text: String, offset: Int) throws {
    #expect(try ZoneFiles.rules("Europe/Amsterdam").offset(at: .of(text)) == offset)
  }

  @Test(.enabled(if: ZoneFiles.arePresent))
  func saysWhichRulesItUses() throws {
    let zone = try ZoneFiles.rules("Asia/Shanghai")
    guard case .file(let version, let footer) = zone.origin else {
      Issue.record("\(zone.origin)")
      return
    }
    #expect((2...4).contains(version))
    #expect(footer == "CST-8")
    #expect(zone.identifier == "Asia/Shanghai")
    #expect(zone == (try ZoneFiles.rules("Asia/Shanghai")))
  }
}
