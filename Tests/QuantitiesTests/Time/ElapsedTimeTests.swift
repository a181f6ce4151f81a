import Quantities
import TestSupport
import Testing

/// Stretches of time as expressions write them.
struct ElapsedTimeTests {
  @Test(arguments: [
    ("0", Int64(0)), ("0s", 0), ("-0", 0), ("1ns", 1), ("-999999999ns", -999_999_999), ("1us", 1_000), ("1µs", 1_000),
    ("1\u{3bc}s", 1_000), ("1ms", 1_000_000), ("90s", 90_000_000_000), ("1h30m", 5_400_000_000_000),
    ("+24h", 86_400_000_000_000), ("1.5h", 5_400_000_000_000), (".5s", 500_000_000), ("1.s", 1_000_000_000),
    ("1m0.000000001s", 60_000_000_001), ("-1h1s", -3_601_000_000_000), ("9223372036854775807ns", .max),
    ("-9223372036854775808ns", .min), ("1s1s", 2_000_000_000), ("007s", 7_000_000_000),
  ])
  func readsLengths(text: String, nanoseconds: Int64) {
    #expect(ElapsedTime(text) == ElapsedTime(nanoseconds: nanoseconds))
  }

  @Test(arguments: [
    "", "-", "s", "1", "1 s", "1S", "1d", "15天", "--1s", "1s-1s", "1.2.3s", ".s", "1h30", "0.1ns", "0.0000000001s",
    "9223372036854775808ns", "-9223372036854775809ns", "320000000000s", "293y", "100000000000000000000000h", "1e3s",
    "１s",
  ])
  func refusesOtherTexts(text: String) {
    #expect(ElapsedTime(text) == nil)
  }

  @Test(arguments: [
    ("0s", "0s"), ("36h", "129600s"), ("1500ms", "1.5s"), ("-1ns", "-0.000000001s"), ("1000000s", "1000000s"),
    ("-9223372036854775808ns", "-9223372036.854775808s"),
  ])
  func isWrittenInSeconds(text: String, written: String) throws {
    #expect(try #require(ElapsedTime(text)).description == written)
  }

  @Test func readingWhatWasWrittenGivesTheSame() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<2_000 {
      let time = ElapsedTime(
        nanoseconds: Int64(truncatingIfNeeded: generator.next() >> UInt64(generator.integer(in: 0...60))))
      #expect(ElapsedTime(time.description) == time)
    }
  }

  @Test func sumsThatAreTooLongAreNone() throws {
    let day = try #require(ElapsedTime("24h"))
    #expect(day.adding(day) == ElapsedTime("48h"))
    #expect(day.subtracting(try #require(ElapsedTime("48h"))) == ElapsedTime("-24h"))
    #expect(ElapsedTime(nanoseconds: .max).adding(ElapsedTime(nanoseconds: 1)) == nil)
    #expect(ElapsedTime(nanoseconds: .min).subtracting(ElapsedTime(nanoseconds: 1)) == nil)
  }
}
