import Testing

@testable import RecordReaders

/// How times that workbooks count in days are written.
struct SerialTimeTests {
  private func text(
    _ number: String, _ format: CellFormat = .time([.date, .clock]), from1904: Bool = false
  ) -> String? {
    let bytes = Array(number.utf8)
    guard let time = SerialTime(bytes.span, countsFrom1904: from1904) else { return nil }
    var result: [UInt8] = []
    return time.write(format, to: &result) ? String(decoding: result, as: UTF8.self) : nil
  }

  @Test func countsDaysWithTheFalseLeapDayOf1900() {
    #expect(text("1", .time(.date)) == "1900-01-01")
    #expect(text("59", .time(.date)) == "1900-02-28")
    #expect(text("60", .time(.date)) == nil)
    #expect(text("61", .time(.date)) == "1900-03-01")
    #expect(text("36526", .time(.date)) == "2000-01-01")
    #expect(text("45351", .time(.date)) == "2024-02-29")
    #expect(text("2958465", .time(.date)) == "9999-12-31")
    #expect(text("2958466", .time(.date)) == nil)
    #expect(text("0", .time(.date)) == nil)
    #expect(text("59.999999", .time(.date)) == nil)
    #expect(text("0", .time(.date), from1904: true) == "1904-01-01")
    #expect(text("1462", .time(.date), from1904: true) == "1908-01-02")
  }

  @Test func roundsToTheSecond() {
    #expect(text("45356.9999999") == "2024-03-06T00:00:00")
    #expect(text("45356.0000057") == "2024-03-05T00:00:00")
    #expect(text("45356.0000058") == "2024-03-05T00:00:01")
    #expect(text("45356.58819444444") == "2024-03-05T14:07:00")
    #expect(text("45356.588194444446708") == "2024-03-05T14:07:00")
    #expect(text("4.5356588194444441E4") == "2024-03-05T14:07:00")
    #expect(text("1.1574074074074073E-5", .time(.clock)) == "00:00:01")
    #expect(text("1E-300", .time(.clock)) == "00:00:00")
    #expect(text("0.99999999", .time(.clock)) == "1900-01-01T00:00:00")
  }

  @Test func writesWhatTheValueHasThoughTheFormatHidesIt() {
    #expect(text("45356.5", .time(.date)) == "2024-03-05T12:00:00")
    #expect(text("45356.5", .time(.clock)) == "2024-03-05T12:00:00")
    #expect(text("0.5", .time(.date)) == "12:00:00")
    #expect(text("45356", .time([])) == "2024-03-05")
    #expect(text("0.25", .time([])) == "06:00:00")
    #expect(text("5.5", .elapsed) == "132:00:00")
  }

  @Test(arguments: ["", "-1", "x", "1x", "1e", "1e5000", "1E20", ".", "1.2.3", " 1", "NaN", "９"])
  func refusesWhatIsNoNumberOrBeyondAllDays(number: String) { #expect(text(number) == nil) }

  @Test func agreesWithCountingDayByDay() throws {
    var (year, month, day) = (1900, 3, 1)
    for number in 61...73_050 {
      let expected = [year, month, day].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
      try #require(text(String(number), .time(.date)) == expected)
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      day += 1
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }
}
