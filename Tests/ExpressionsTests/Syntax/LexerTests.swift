import Diagnostics
import Quantities
import Testing

@testable import Expressions

/// How the characters of an expression become values; the conformance tests go through the escapes.
struct LexerTests {
  private func value(_ text: String) -> Syntax.Form? {
    let (syntax, findings) = Parser.parse(text)
    return findings.isEmpty ? syntax?.form : nil
  }

  @Test(arguments: [
    ("0", "0"), ("007", "7"), ("42", "42"), ("0x1F", "31"), ("0XfF", "255"),
    ("999999999999999999", "999999999999999999"),
    ("0xDE0B6B3A763FFFF", "999999999999999999"),
  ])
  func readsWholeNumbers(text: String, number: String) throws {
    #expect(value(text) == .number(try ExactDecimal(number), isWhole: true))
  }

  @Test(arguments: [
    ("0.5", "0.5"), (".5", "0.5"), ("5.0", "5"), ("1e3", "1000"), ("1.5E+2", "150"), ("25e-1", "2.5"),
    ("0e999999999999", "0"),
    ("0.000000000000000001", "0.000000000000000001"), ("1e-18", "0.000000000000000001"),
    ("10e-19", "0.000000000000000001"),
    ("1e17", "100000000000000000"), ("0.00000000000000000100000", "0.000000000000000001"),
    ("123456789012345678.123456789012345678", "123456789012345678.123456789012345678"),
  ])
  func readsDecimalsExactly(text: String, number: String) throws {
    #expect(value(text) == .number(try ExactDecimal(number), isWhole: false))
  }

  @Test(arguments: [
    ("1000000000000000000", "number-too-large"), ("1e18", "number-too-large"),
    ("0xDE0B6B3A7640000", "number-too-large"),
    ("1e99999999999999999999", "number-too-large"), ("1e-19", "number-too-precise"), ("1.1e-18", "number-too-precise"),
    ("1e-99999999999999999999", "number-too-precise"), ("0x", "malformed-number"), ("0xg", "malformed-number"),
    ("12abc", "malformed-number"), ("1e", "malformed-number"), ("1_000", "malformed-number"),
    ("12u", "unsupported-literal"),
    ("5年", "malformed-number"),
  ])
  func refusesOtherNumbers(text: String, code: String) {
    #expect(Parser.parse(text).findings.map(\.template.code) == ["expression." + code])
  }

  @Test(arguments: [
    ("'a\"b'", "a\"b"), ("\"a'b\"", "a'b"), ("'''a'b''c\nd'''", "a'b''c\nd"), ("\"\"\"\"a\"\"\"", "\"a"),
    ("r'\\n'", "\\n"),
    ("R\"\"\"\\\"\"\"", "\\"), ("''", ""), ("''''''", ""), ("'居委会\\u8857\\U0001F3D8'", "居委会街🏘"), ("'“”'", "“”"),
    ("'//'", "//"),
  ])
  func readsTexts(text: String, content: String) {
    #expect(value(text) == .text(content))
  }

  @Test(arguments: [
    ("'a", "unterminated-text"), ("'a\nb'", "unterminated-text"), ("'''a'", "unterminated-text"),
    ("'\\", "unterminated-text"),
    ("'\\q'", "unknown-escape"), ("'\\x4'", "unknown-escape"), ("'\\u12'", "unknown-escape"),
    ("'\\ud800'", "unknown-escape"),
    ("'\\U00110000'", "unknown-escape"), ("'\\400'", "unknown-escape"), ("'\\08'", "unknown-escape"),
    ("b'a'", "unsupported-literal"),
    ("br'a'", "unsupported-literal"),
  ])
  func refusesOtherTexts(text: String, code: String) {
    #expect(Parser.parse(text).findings.first?.template.code == "expression." + code)
  }

  @Test(arguments: [
    "“微信”", "”微信“", "„微信“", "「微信」", "『微信』", "‘微信’", "＂微信＂", "＇微信＇", "\"微信”", "'微信’", "“微信\"", "«微信»",
  ])
  func understandsOtherQuotationMarks(text: String) {
    let (syntax, findings) = Parser.parse(text)
    #expect(findings.map(\.template.code) == ["expression.curly-quotes"])
    #expect(findings.first?.fix?.replacement == "\"微信\"")
    #expect(syntax?.form == .text("微信"))
  }

  @Test(arguments: [
    ("a ＝＝ b", "a == b"), ("a ＆＆ b ｜｜ ！c", "a && b || !c"), ("（a）", "(a)"), ("a　==　b", "a == b"), ("ａ == b", "a == b"),
    ("a ＝ b", "a == b"), ("a = b", "a == b"), ("a === b", "a == b"), ("a <> b", "a != b"), ("a ≠ b", "a != b"),
    ("a => b", "a >= b"), ("a =< b", "a <= b"), ("a & b", "a && b"), ("a | b", "a || b"), ("a × b", "a * b"),
    ("a ÷ b", "a / b"), ("a − b", "a - b"), ("a and b or not c", "a && b || !c"), ("a AND b", "a && b"),
    ("a 并且 b", "a && b"),
    ("a 或者 b", "a || b"), ("非 a", "!a"), ("a ∈ ［b、c］", "a in [b, c]"),
  ])
  func understandsWhatOthersWriteButComplains(text: String, meant: String) {
    let (syntax, findings) = Parser.parse(text)
    #expect(!findings.isEmpty)
    #expect(syntax != nil)
    #expect(syntax == Parser.parse(meant).syntax)
    // All fixes together give what was meant.
    var bytes = Array(text.utf8)
    for fix in findings.compactMap(\.fix).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
    }
    let fixed = Parser.parse(String(decoding: bytes, as: UTF8.self))
    #expect(fixed.findings.isEmpty)
    #expect(fixed.syntax == syntax)
  }
}
