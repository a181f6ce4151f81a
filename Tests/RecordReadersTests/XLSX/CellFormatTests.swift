import Testing

@testable import RecordReaders

/// Which number formats make a day or a time of a number.
struct CellFormatTests {
  @Test(arguments: [
    ("yyyy-mm-dd", CellFormat.time(.date)), ("yyyy/m/d h:mm:ss", .time([.date, .clock])), ("mm:ss", .time(.clock)),
    ("h:mm AM/PM", .time(.clock)), ("mm/dd", .time(.date)), ("mmm", .time(.date)), ("[$-804]aaaa", .time(.date)),
    ("[h]:mm", .elapsed), ("[mm]:ss", .elapsed), ("上午/下午h\"时\"mm\"分\"", .time(.clock)),
    ("yyyy\"年\"m\"月\"d\"日\";@", .time(.date)), ("e/m/d", .time(.date)), ("General", .number), ("0.00E+00", .number),
    ("#,##0.00_);[Red]\\(#,##0.00\\)", .number), ("0\"天(d)\"", .number), ("0\\d", .number), ("[Red]0", .number),
    ("@", .number),
    ("_(* #,##0_)", .number), ("0;yyyy", .number),
  ])
  func isReadFromItsCode(code: String, format: CellFormat) { #expect(CellFormat(code: code) == format) }

  @Test func isKnownByTheNumbersOfAllWorkbooks() {
    let times = (0...100).filter { CellFormat(builtIn: $0) != .number }
    #expect(times == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
  }
}
