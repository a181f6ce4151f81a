import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("居委会", 6), ("：（）", 6), ("é", 1), ("e\u{301}", 1), ("😀", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("한", 2),
    ("“引”", 4), ("ｶ", 1), ("Ａ", 2), ("𠮷", 2),
  ])
  func countsColumns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected)
  }
}
