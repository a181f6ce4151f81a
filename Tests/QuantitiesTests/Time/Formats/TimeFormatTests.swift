import Testing

@testable import Quantities

/// Formats as they are written.
@Suite struct TimeFormatTests {
  @Test(arguments: [
    ("", TimeFormatFailure.Reason.empty, ""), ("MM/dd", .missing("yyyy", for: ""), "MM/dd"),
    ("yy/MM/dd", .shortYear, "yy"),
    ("y-M-d", .wrongWidth("y"), "y"), ("yyyyy", .wrongWidth("yyyyy"), "yyyyy"),
    ("yyyy-MMM-d", .wrongWidth("MMM"), "MMM"),
    ("yyyy-M-d'T", .openQuote, "'T"), ("yyyy-M-dTH:m", .unknownLetters("T"), "T"),
    ("yyyy年M月d日 hh:mm", .missing("a", for: "h"), "hh"),
    ("yyyy-M-d H:m a", .needlessHalf, "a"), ("yyyy-M-d a", .missing("h", for: "a"), "a"),
    ("yyyy-M-d h:m a a", .twice("a"), "a"), ("yyyy-M-d yyyy", .twice("y"), "yyyy"), ("yyyyMd", .noEnd(of: "M"), "d"),
    ("yyyy-d", .missing("M", for: "d"), "d"), ("yyyy-M H:m", .missing("d", for: "H"), "H"),
    ("yyyy-M-d m", .missing("H", for: "m"), "m"), ("yyyy-M-d H:s", .missing("m", for: "s"), "s"),
    ("yyyy-M-d H:m.S", .missing("s", for: "S"), "S"),
    ("yyyy-M-d H:m:s.SSSSSSSSSS", .wrongWidth("SSSSSSSSSS"), "SSSSSSSSSS"),
    ("YYYY-MM-DD", .unknownLetters("YYYY"), "YYYY"), ("yyyy-M-d H h a", .twice("h"), "h"),
    ("ISO8601", .unknownLetters("I"), "I"),
    ("yyyy-M-d aa h", .wrongWidth("aa"), "aa"), ("街yyyy-MM-DD", .unknownLetters("DD"), "DD"),
  ])
  func areRefusedWithTheirPlace(text: String, reason: TimeFormatFailure.Reason, piece: String) throws {
    let failure = try #require(throws: TimeFormatFailure.self) { try TimeFormat(text) }
    #expect(failure.reason == reason)
    #expect(String(decoding: Array(text.utf8)[failure.range], as: UTF8.self) == piece)
  }

  @Test(arguments: TimeFormat.known)
  func haveNames(name: String) throws {
    let format = try TimeFormat(name)
    #expect(format.text == name)
    if case .pattern = format.form { Issue.record("\(name) is read as a pattern") }
  }
}
