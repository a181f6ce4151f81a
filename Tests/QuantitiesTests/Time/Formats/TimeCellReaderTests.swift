import TestSupport
import Testing

@testable import Quantities

/// Times in the cells of logs.
@Suite struct TimeCellReaderTests {
  private func reader(
    _ formats: [String], zone: TimeZoneRules? = nil, missing: TimeResolution.Missing = .error,
    ambiguous: TimeResolution.Ambiguous = .error
  ) throws -> TimeCellReader {
    let zone = try zone ?? #require(TimeZoneRules(fixedOffset: "+08:00"))
    return TimeCellReader(
      formats: try formats.map { try TimeFormat($0) },
      resolution: TimeResolution(zone: zone, missing: missing, ambiguous: ambiguous))
  }

  private func text(_ cell: String, _ formats: [String]) throws -> String {
    let reader = try reader(formats)
    return try reader.read(cell).time.text(in: reader.resolution.zone)
  }

  @Test(arguments: [
    ("2024/3/5 14:07", "yyyy/M/d H:m", "2024-03-05T14:07:00+08:00"),
    ("2024/03/05 04:07", "yyyy/M/d H:m", "2024-03-05T04:07:00+08:00"),
    ("2024/3/5\u{3000} 14:07", "yyyy/M/d H:m", "2024-03-05T14:07:00+08:00"),
    ("\u{a0}2024/3/5 ", "yyyy/M/d", "2024-03-05"),
    ("2024年3月5日14时07分", "yyyy年M月d日H时mm分", "2024-03-05T14:07:00+08:00"), ("2024年3月", "yyyy年M月", "2024-03"),
    ("2024年", "yyyy年", "2024"),
    ("二〇二四: 2024", "二〇二四: yyyy", "2024"), ("05.03.2024", "dd.MM.yyyy", "2024-03-05"),
    ("03/05/2024 02:07:09 PM", "MM/dd/yyyy hh:mm:ss a", "2024-03-05T14:07:09+08:00"),
    ("03/05/2024 12:07:09 am", "MM/dd/yyyy hh:mm:ss a", "2024-03-05T00:07:09+08:00"),
    ("03/05/2024 12:07:09 pM", "MM/dd/yyyy hh:mm:ss a", "2024-03-05T12:07:09+08:00"),
    ("2024/3/5 下午2:07", "yyyy/M/d ah:mm", "2024-03-05T14:07:00+08:00"),
    ("2024/3/5 上午11:07", "yyyy/M/d ah:mm", "2024-03-05T11:07:00+08:00"),
    ("20240305140709", "yyyyMMddHHmmss", "2024-03-05T14:07:09+08:00"),
    ("2024-03-05T14:07:09.123Z", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "2024-03-05T14:07:09.123+08:00"),
    ("2024-03-05 14:07:09.5", "yyyy-MM-dd HH:mm:ss.S", "2024-03-05T14:07:09.5+08:00"),
    ("2024-03-05 14:07:09.000000001", "yyyy-MM-dd HH:mm:ss.S", "2024-03-05T14:07:09.000000001+08:00"),
    ("5 o'clock 2024-3-5", "H 'o''clock' yyyy-M-d", "2024-03-05T05:00:00+08:00"),
    ("2024-03-05T14:07:09Z", "iso8601", "2024-03-05T22:07:09+08:00"),
    ("2024-03-05 14:07:09", "iso8601", "2024-03-05T14:07:09+08:00"),
    ("2024-03-05T14:07", "iso8601", "2024-03-05T14:07:00+08:00"),
    ("2024-03-05t14:07:09,25-0330", "iso8601", "2024-03-06T01:37:09.25+08:00"),
    ("2024-03-05T14:07:09+09", "iso8601", "2024-03-05T13:07:09+08:00"), ("2024-03-05", "iso8601", "2024-03-05"),
    ("2024-03", "iso8601", "2024-03"), ("2024", "iso8601", "2024"), ("1", "excel-serial", "1900-01-01"),
    ("59", "excel-serial", "1900-02-28"), ("61", "excel-serial", "1900-03-01"), ("45356", "excel-serial", "2024-03-05"),
    ("45356.0", "excel-serial", "2024-03-05"), ("45356.588194444444", "excel-serial", "2024-03-05T14:07:00+08:00"),
    ("45356.58819444", "excel-serial", "2024-03-05T14:07:00+08:00"),
    ("45356.999999", "excel-serial", "2024-03-06T00:00:00+08:00"),
    ("45356.5", "excel-serial", "2024-03-05T12:00:00+08:00"),
    ("43894.5", "excel-serial-1904", "2024-03-05T12:00:00+08:00"),
    ("0", "excel-serial-1904", "1904-01-01"), ("1709618829", "unix-seconds", "2024-03-05T14:07:09+08:00"),
    ("1709618829.25", "unix-seconds", "2024-03-05T14:07:09.25+08:00"),
    ("-1", "unix-seconds", "1970-01-01T07:59:59+08:00"),
    ("1709618829001", "unix-milliseconds", "2024-03-05T14:07:09.001+08:00"),
    ("1709618829001.000001", "unix-milliseconds", "2024-03-05T14:07:09.001000001+08:00"),
  ])
  func areRead(cell: String, format: String, expected: String) throws { #expect(try text(cell, [format]) == expected) }

  @Test(arguments: [
    ("", "iso8601", TimeReading.Failure.noFormatFits), ("无", "yyyy-M-d", .noFormatFits),
    ("2024-3-5x", "yyyy-M-d", .noFormatFits),
    ("2024-3-", "yyyy-M-d", .noFormatFits), ("24-3-5", "yyyy-M-d", .noFormatFits),
    ("2024-13-5", "yyyy-M-d", .noFormatFits),
    ("2024-0-5", "yyyy-M-d", .noFormatFits), ("2024-3-5", "yyyy-MM-d", .noFormatFits),
    ("2024-3-5 24:00", "yyyy-M-d H:m", .noFormatFits),
    ("2024-3-5 23:60", "yyyy-M-d H:m", .noFormatFits), ("2024-3-5 0:05 AM", "yyyy-M-d h:m a", .noFormatFits),
    ("2024-3-5 1:05 XM", "yyyy-M-d h:m a", .noFormatFits), ("2024-3-514:07", "yyyy-M-d H:m", .noFormatFits),
    ("2024-02-30", "iso8601", .noSuchDay), ("2023-2-29", "yyyy-M-d", .noSuchDay),
    ("2023/2/29 10:00", "yyyy/M/d H:m", .noSuchDay),
    ("60", "excel-serial", .noSuchDay), ("60.25", "excel-serial", .noSuchDay), ("0.5", "excel-serial", .noFormatFits),
    ("-3", "excel-serial", .noFormatFits), ("45356,5", "excel-serial", .noFormatFits),
    ("999999999999", "excel-serial", .noFormatFits),
    ("1699-12-31", "iso8601", .outOfRange), ("2201-01-01T00:00:00Z", "iso8601", .outOfRange),
    ("0000", "iso8601", .outOfRange),
    ("2201", "yyyy", .outOfRange), ("400000", "excel-serial", .outOfRange),
    ("99999999999", "unix-seconds", .outOfRange),
    ("999999999999999999", "unix-seconds", .outOfRange), ("0.0000000001", "unix-seconds", .noFormatFits),
    ("2024-03-05T14:07:60Z", "iso8601", .noFormatFits), ("2024-03-05T14:07:09.1234567890Z", "iso8601", .noFormatFits),
    ("2024-03-05T14", "iso8601", .noFormatFits), ("2024-03-05T14:07:09+8", "iso8601", .noFormatFits),
  ])
  func areRefusedForAReason(cell: String, format: String, failure: TimeReading.Failure) throws {
    let reader = try reader([format])
    #expect(throws: failure) { try reader.read(cell) }
  }

  @Test func areDecidedByTheFirstFormatThatFits() throws {
    let reader = try reader(["iso8601", "yyyy/M/d H:m:s", "d/M/yyyy", "M/d/yyyy", "excel-serial"])
    for (cell, expected, format) in [
      ("2024/3/5 14:07:09", "2024-03-05T14:07:09+08:00", 1), ("5/3/2024", "2024-03-05", 2),
      ("3/25/2024", "2024-03-25", 3),
      ("45356.5", "2024-03-05T12:00:00+08:00", 4), ("2024", "2024", 0),
    ] {
      let reading = try reader.read(cell)
      #expect(reading.time.text(in: reader.resolution.zone) == expected)
      #expect(reading.format == format)
    }
    // What fits and is no day is not tried as anything else.
    #expect(throws: TimeReading.Failure.noSuchDay) { try reader.read("30/2/2024") }
  }

  @Test(.enabled(if: ZoneFiles.arePresent))
  func areMovedOrChosenWhereTheClocksChanged() throws {
    let zone = try ZoneFiles.rules("America/New_York")
    let format = ["yyyy/M/d H:m"]
    let strict = try reader(format, zone: zone)
    #expect(throws: TimeReading.Failure.skipped) { try strict.read("2024/3/10 2:30") }
    #expect(throws: TimeReading.Failure.ambiguous) { try strict.read("2024/11/3 1:30") }
    #expect(try strict.read("2024/11/3 3:30").adjustment == nil)
    let earlier = try reader(format, zone: zone, missing: .shiftForward, ambiguous: .earlier)
    let later = try reader(format, zone: zone, missing: .shiftForward, ambiguous: .later)
    let shifted = TimeReading(time: LogTime(try .of("2024-03-10T07:30:00Z")), adjustment: .shifted)
    #expect(try earlier.read("2024/3/10 2:30") == shifted)
    let (first, second) = (try Instant.of("2024-11-03T05:30:00Z"), try Instant.of("2024-11-03T06:30:00Z"))
    #expect(try earlier.read("2024/11/3 1:30") == TimeReading(time: LogTime(first), adjustment: .ambiguous))
    #expect(try later.read("2024/11/3 1:30") == TimeReading(time: LogTime(second), adjustment: .ambiguous))
    // A day is a day whatever its clocks did, and an offset says which of two is meant.
    #expect(try strict.read("2024/3/10 0:00").adjustment == nil)
    let iso = try reader(["iso8601"], zone: zone)
    #expect(try iso.read("2024-11-03T01:30:00-05:00") == TimeReading(time: LogTime(second)))
    #expect(try iso.read("2024-11-03").time.precision == .day)
  }

  @Test(.enabled(if: ZoneFiles.arePresent))
  func areMovedToTheNextDayWhereADayWasSkipped() throws {
    let zone = try ZoneFiles.rules("Pacific/Apia")
    #expect(throws: TimeReading.Failure.skipped) { try reader(["iso8601"], zone: zone).read("2011-12-30") }
    let reading = try reader(["iso8601"], zone: zone, missing: .shiftForward).read("2011-12-30")
    #expect(reading.time.text(in: zone) == "2011-12-31")
    #expect(reading.adjustment == .shifted)
  }

  @Test(.enabled(if: ZoneFiles.arePresent))
  func areReadInTheSummerTimeOfShanghai() throws {
    let zone = try ZoneFiles.rules("Asia/Shanghai")
    let reader = try reader(["yyyy年M月d日 H:m"], zone: zone, missing: .shiftForward, ambiguous: .later)
    #expect(try reader.read("1988年7月1日 8:00").time == LogTime(try .of("1988-06-30T23:00:00Z")))
    #expect(try reader.read("1992年7月1日 8:00").time == LogTime(try .of("1992-07-01T00:00:00Z")))
    #expect(try reader.read("1986年5月4日 2:30").adjustment == .shifted)
    #expect(try reader.read("1986年9月14日 1:30").adjustment == .ambiguous)
  }

  /// What is written by the fields of a time is read as that time.
  @Test(.enabled(if: ZoneFiles.arePresent), arguments: ["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"])
  func areReadAsTheyWereWritten(identifier: String) throws {
    let zone = try ZoneFiles.rules(identifier)
    let seed: UInt64 = 45_356
    var random = SeededGenerator(seed: seed)
    let earlier = try reader(["yyyy-MM-dd HH:mm:ss", "yyyy年M月d日H时m分s秒"], zone: zone, ambiguous: .earlier)
    let later = try reader(earlier.formats.map(\.text), zone: zone, ambiguous: .later)
    for round in 0..<3_000 {
      let second = random.integer(in: -2_000_000_000...4_000_000_000)
      let instant = try #require(Instant(second: second))
      let clock = WallClock(Timestamp(instant), offset: zone.offset(at: instant))
      let (hour, minute) = (clock.secondOfDay / 3600, clock.secondOfDay / 60 % 60)
      let padded = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
      let cells = [
        "\(clock.year)-\(padded(clock.month))-\(padded(clock.day)) \(padded(hour)):\(padded(minute)):"
          + padded(clock.secondOfDay % 60),
        "\(clock.year)年\(clock.month)月\(clock.day)日\(hour)时\(minute)分\(clock.secondOfDay % 60)秒",
      ]
      for cell in cells {
        let both = [try earlier.read(cell).time.start.second, try later.read(cell).time.start.second]
        #expect(both.contains(second), "seed \(seed), round \(round): \(cell)")
      }
    }
  }

  @Test(arguments: [UInt64(71), 20_261_125])
  func randomBytesNeverCrash(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let formats = ["iso8601", "yyyy年M月d日 ah:m:s.S", "excel-serial", "unix-milliseconds", "yyyyMMdd"]
    let reader = try reader(formats)
    let pieces = [
      "2024", "-", "3", "年", "月", "上午", " ", "12", ":", "\u{3000}", ".", "Z", "+08:00", "日", "99999999999999999999",
    ]
    for _ in 0..<5_000 {
      let bytes: [UInt8] =
        random.chance(percent: 50)
        ? (0..<random.integer(in: 0...20)).map { _ in UInt8(random.integer(in: 0...255)) }
        : (0..<random.integer(in: 0...9)).flatMap { _ in Array(pieces[random.integer(in: 0...14)].utf8) }
      _ = try? reader.read(bytes[...])
      _ = try? TimeFormat(String(decoding: bytes, as: UTF8.self))
    }
  }
}
