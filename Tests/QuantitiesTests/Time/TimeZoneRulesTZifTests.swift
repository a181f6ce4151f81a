import Quantities
import TestSupport
import Testing

@Suite struct TimeZoneRulesTZifTests {
  /// The offset that a zone file made by a test gives at some time.
  private func offset(_ sample: TZifSample, at text: String) throws -> Int {
    try TimeZoneRules(identifier: "测试", tzif: sample.bytes).offset(at: .of(text))
  }

  @Test(arguments: [UInt8(0), UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "4")])
  func readsAllVersions(version: UInt8) throws {
    let sample = TZifSample(version: version, transitions: [(0, 1), (86_400, 0)], offsets: [3_600, 7_200])
    #expect(try offset(sample, at: "1969-12-31T23:59:59.999999999Z") == 3_600)
    #expect(try offset(sample, at: "1970-01-01T00:00:00Z") == 7_200)
    #expect(try offset(sample, at: "1970-01-01T23:59:59Z") == 7_200)
    #expect(try offset(sample, at: "1970-01-02T00:00:00Z") == 3_600)
    #expect(try offset(sample, at: "2200-01-01T00:00:00Z") == 3_600)
    let zone = try TimeZoneRules(identifier: "测试", tzif: sample.bytes)
    #expect(zone.origin == .file(version: version == 0 ? 1 : Int(version - 48), footer: ""))
  }

  @Test func readsTransitionsBeforeAndAfterTheReachOf32Bits() throws {
    let sample = TZifSample(
      transitions: [(-1 << 59, 0), (-5_000_000_000, 1), (5_000_000_000, 0)], offsets: [-3_600, 0])
    #expect(try offset(sample, at: "1750-01-01T00:00:00Z") == -3_600)
    #expect(try offset(sample, at: "1850-01-01T00:00:00Z") == 0)
    #expect(try offset(sample, at: "2150-01-01T00:00:00Z") == -3_600)
  }

  @Test(arguments: [
    ("<+0330>-3:30", "2024-07-01T00:00:00Z", 12_600), ("LMT-8:05:43", "2024-07-01T00:00:00Z", 29_143),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "1750-07-01T00:00:00Z", 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2199-12-01T00:00:00Z", 3_600),
    // The south: summer lies across new year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2024-01-01T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2024-07-01T00:00:00Z", 36_000),
    // Winter time as the special one, an hour back.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-01-01T00:00:00Z", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-07-01T00:00:00Z", 3_600),
    // Hours before and after the day, as in Greenland and Israel.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T00:59:59Z", -7_200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T01:00:00Z", -3_600),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2024-03-28T23:59:59Z", 7_200),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2024-03-29T00:00:00Z", 10_800),
    // Days of the year, with and without the leap day.
    ("AAA0BBB,J60/0,J300/0", "2024-02-29T23:59:59Z", 0), ("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00Z", 3_600),
    ("AAA0BBB,59/0,300/0", "2024-02-29T00:00:00Z", 3_600), ("AAA0BBB,59/0,300/0", "2023-03-01T00:00:00Z", 3_600),
    ("AAA0BBB,59/0,300/0", "2023-02-28T23:59:59Z", 0),
    // Summer time all year round, by the form RFC 9636 gives.
    ("EST5EDT,0/0,J365/25", "2024-01-01T05:00:00Z", -14_400), ("EST5EDT,0/0,J365/25", "2024-01-01T04:59:59Z", -14_400),
    ("EST5EDT,0/0,J365/25", "2024-07-01T00:00:00Z", -14_400),
    // The fifth weekday is the last one, also where there are but four.
    ("AAA0BBB,M2.5.4/0,M2.5.5/0", "2024-02-29T12:00:00Z", 3_600),
    ("AAA0BBB,M2.5.4/0,M2.5.5/0", "2023-02-23T12:00:00Z", 3_600),
    ("AAA0BBB,M2.5.4/0,M2.5.5/0", "2023-02-24T12:00:00Z", 0),
  ])
  func worksOutFooters(footer: String, text: String, expected: Int) throws {
    #expect(try offset(TZifSample(version: UInt8(ascii: "3"), footer: footer), at: text) == expected)
  }

  @Test func goesOnFromTheLastTransitionWithTheFooter() throws {
    // Without summer time until 2000-01-01, then by the footer.
    let sample = TZifSample(transitions: [(946_684_800, 1)], offsets: [0, 3_600], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(try offset(sample, at: "1999-07-01T00:00:00Z") == 0)
    #expect(try offset(sample, at: "2000-01-01T00:00:00Z") == 3_600)
    #expect(try offset(sample, at: "2000-07-01T00:00:00Z") == 7_200)
    #expect(try offset(sample, at: "2001-01-01T00:00:00Z") == 3_600)
  }

  @Test(arguments: [
    "EST5EDT", "EST", "ES5", "5", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,M11.1.0,", "EST25", "EST5:60",
    "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J300", "EST5EDT,366,1",
    "EST5EDT,M3.2.0/168,M11.1.0", "<EST5", "EST5 ", "东八区-8", "EST99999999999999999999", ":Asia/Shanghai",
  ])
  func refusesFootersItCannotRead(footer: String) {
    expectFailure(TZifSample(footer: footer).bytes, .malformedFooter(footer))
  }

  @Test func refusesAFooterThatContradictsTheLastTransition() {
    expectFailure(
      TZifSample(transitions: [(0, 0)], offsets: [0], footer: "CST-8").bytes, .contradictoryFooter("CST-8"))
    // In July the footer has summer time, the transition has not.
    let footer = "CET-1CEST,M3.5.0,M10.5.0/3"
    expectFailure(
      TZifSample(transitions: [(1_720_000_000, 0)], offsets: [3_600], footer: footer).bytes,
      .contradictoryFooter(footer))
  }

  @Test func refusesWhatContradictsItself() {
    expectFailure([], .notTZif)
    expectFailure(Array("时区".utf8), .notTZif)
    expectFailure(TZifSample(version: UInt8(ascii: "5")).bytes, .unsupportedVersion(UInt8(ascii: "5")))
    expectFailure(TZifSample(offsets: []).bytes, .contradictoryHeader)
    expectFailure(TZifSample(transitions: [(0, 1)], offsets: [0]).bytes, .unknownLocalTimeType)
    expectFailure(TZifSample(transitions: [(5, 0), (5, 0)], offsets: [0]).bytes, .unorderedTransitions)
    expectFailure(TZifSample(offsets: [93_600]).bytes, .offsetOutOfRange)
    expectFailure(TZifSample(offsets: [-90_000]).bytes, .offsetOutOfRange)
    expectFailure(TZifSample(offsets: [Int(Int32.min)]).bytes, .offsetOutOfRange)
    expectFailure(TZifSample(leapSeconds: 27).bytes, .leapSeconds)
    expectFailure(TZifSample().bytes + [0], .trailingBytes)
    expectFailure(TZifSample(version: 0).bytes + [0], .trailingBytes)
  }

  @Test func refusesEveryFileThatIsCutShort() {
    let bytes = TZifSample(transitions: [(0, 1), (86_400, 0)], offsets: [3_600, 7_200], footer: "CET-1").bytes
    #expect(throws: Never.self) { try TimeZoneRules(identifier: "测试", tzif: bytes) }
    for length in 0..<bytes.count {
      #expect(throws: InvalidTZif.self) { try TimeZoneRules(identifier: "测试", tzif: Array(bytes.prefix(length))) }
    }
  }

  @Test func readsAnyBytesWithoutTrapping() {
    let seed: UInt64 = 9_636
    var random = SeededGenerator(seed: seed)
    let sample = TZifSample(
      transitions: [(-1 << 59, 0), (0, 1), (946_684_800, 0)], offsets: [3_600, 7_200],
      footer: "CET-1CEST,M3.5.0,M10.5.0/3"
    ).bytes
    for _ in 0..<20_000 {
      var bytes = sample
      for _ in 0...random.integer(in: 0...4) {
        bytes[random.integer(in: 0...bytes.count - 1)] = UInt8(random.integer(in: 0...255))
      }
      guard let zone = try? TimeZoneRules(identifier: "测试", tzif: bytes) else { continue }
      let dayNumber = random.integer(in: -98_000...84_000)
      let midnight = CivilDate(dayNumber: dayNumber).flatMap(zone.midnight(of:))
      #expect(midnight.map { zone.dayNumber(of: $0) >= dayNumber } == true, "seed \(seed)")
    }
  }

  private func expectFailure(
    _ bytes: [UInt8], _ failure: InvalidTZif, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: failure, sourceLocation: sourceLocation) { try TimeZoneRules(identifier: "测试", tzif: bytes) }
  }
}
