import Foundation
import TestSupport
import Testing

@testable import Quantities

/// Which instants a clock's face stands for.
@Suite struct TimeZoneRulesWallClockTests {
  /// The seconds of a wall clock's face such as `2024-03-10T02:30:00`.
  private func wall(_ text: String) throws -> Int { try Instant.of(text + "Z").second }

  private func seconds(_ texts: [String]) throws -> [Int] { try texts.map { try Instant.of($0).second } }

  @Test(
    .enabled(if: ZoneFiles.arePresent),
    arguments: [
      ("America/New_York", "2024-07-01T12:00:00", ["2024-07-01T16:00:00Z"]),
      ("America/New_York", "2024-03-10T01:59:59", ["2024-03-10T06:59:59Z"]),
      ("America/New_York", "2024-03-10T02:00:00", []),
      ("America/New_York", "2024-03-10T02:59:59", []),
      ("America/New_York", "2024-03-10T03:00:00", ["2024-03-10T07:00:00Z"]),
      ("America/New_York", "2024-11-03T00:59:59", ["2024-11-03T04:59:59Z"]),
      ("America/New_York", "2024-11-03T01:00:00", ["2024-11-03T05:00:00Z", "2024-11-03T06:00:00Z"]),
      ("America/New_York", "2024-11-03T01:59:59", ["2024-11-03T05:59:59Z", "2024-11-03T06:59:59Z"]),
      ("America/New_York", "2024-11-03T02:00:00", ["2024-11-03T07:00:00Z"]),
      ("Asia/Shanghai", "2024-05-01T09:00:00", ["2024-05-01T01:00:00Z"]),
      ("Asia/Shanghai", "1986-05-04T02:30:00", []), ("Asia/Shanghai", "1986-05-04T03:00:00", ["1986-05-03T18:00:00Z"]),
      ("Asia/Shanghai", "1986-09-14T01:30:00", ["1986-09-13T16:30:00Z", "1986-09-13T17:30:00Z"]),
      ("Asia/Shanghai", "1991-09-15T01:30:00", ["1991-09-14T16:30:00Z", "1991-09-14T17:30:00Z"]),
      ("Asia/Shanghai", "1990-07-01T00:00:00", ["1990-06-30T15:00:00Z"]),
      ("Pacific/Apia", "2011-12-30T12:00:00", []), ("Pacific/Apia", "2011-12-31T00:00:00", ["2011-12-30T10:00:00Z"]),
      ("Australia/Lord_Howe", "2024-04-07T01:45:00", ["2024-04-06T14:45:00Z", "2024-04-06T15:15:00Z"]),
    ] as [(String, String, [String])])
  func isFound(identifier: String, face: String, expected: [String]) throws {
    let zone = try ZoneFiles.rules(identifier)
    #expect(zone.seconds(atWallSecond: try wall(face)) == (try seconds(expected)))
  }

  @Test(
    .enabled(if: ZoneFiles.arePresent),
    arguments: [
      ("America/New_York", "2024-03-10T02:30:00", "2024-03-10T07:30:00Z"),
      ("Asia/Shanghai", "1986-05-04T02:00:00", "1986-05-03T18:00:00Z"),
      ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00Z"), ("Asia/Shanghai", "2024-05-01T09:00:00", nil),
      ("America/New_York", "2024-11-03T01:30:00", nil),
    ] as [(String, String, String?)])
  func goesOnAsIfNobodyHadPutTheClockForward(identifier: String, face: String, expected: String?) throws {
    let zone = try ZoneFiles.rules(identifier)
    #expect(zone.secondPastGap(atWallSecond: try wall(face)) == (try expected.map { try Instant.of($0).second }))
  }

  /// Every offset that the zone ever had is tried.
  @Test(
    .enabled(if: ZoneFiles.arePresent),
    arguments: [
      "America/New_York", "Asia/Shanghai", "Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe",
      "Pacific/Apia",
      "Africa/Casablanca", "Africa/Monrovia", "America/Sao_Paulo", "Asia/Kathmandu",
    ])
  func agreesWithTryingEveryOffset(identifier: String) throws {
    let zone = try ZoneFiles.rules(identifier)
    let offsets = Set(zone.transitions.map(\.offset) + [zone.firstOffset])
    let seed: UInt64 = 2_026
    var random = SeededGenerator(seed: seed)
    var (gaps, overlaps) = (0, 0)
    for round in 0..<6_000 {
      var face = random.integer(in: -8_000_000_000...7_000_000_000)
      if random.chance(percent: 70), !zone.transitions.isEmpty {
        // Near a change of the clocks.
        let transition = zone.transitions[random.integer(in: 0...(zone.transitions.count - 1))]
        face = transition.second + transition.offset + random.integer(in: -8_000...8_000)
      }
      let naive = offsets.compactMap { offset in
        zone.offset(atSecond: face - offset) == offset ? face - offset : nil
      }.sorted()
      let found = zone.seconds(atWallSecond: face)
      #expect(found == naive, "seed \(seed), round \(round): \(identifier) \(face)")
      #expect((zone.secondPastGap(atWallSecond: face) != nil) == naive.isEmpty, "seed \(seed), round \(round): \(face)")
      if naive.isEmpty { gaps += 1 }
      if naive.count > 1 { overlaps += 1 }
    }
    #expect(gaps > 20 && overlaps > 20 || zone.transitions.count < 10, "\(gaps) \(overlaps)")
  }

  @Test func hasOneAnswerWithoutChanges() throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    #expect(zone.seconds(atWallSecond: 28_800) == [0])
    #expect(zone.secondPastGap(atWallSecond: 28_800) == nil)
  }
}
