import Foundation
import TestSupport
import Testing

@testable import Expressions

/// Patterns and where they are found.
struct PatternTests {
  private func isFound(_ pattern: String, in text: String) throws -> Bool {
    try Pattern(pattern).isFound(in: Array(text.utf8)[...])
  }

  @Test(arguments: [
    ("", "", true), ("", "街", true), ("a.c", "xabcx", true), ("a.c", "a\nc", false), ("^a", "ba", false),
    ("a$", "ab", false),
    ("^$", "", true), ("^$", "a", false), ("街道|社区", "晋宁社区", true), ("^(街道|社区)$", "晋宁社区", false),
    ("[0-9]+号楼", "第12号楼", true), ("[^0-9]号楼", "12号楼", false), ("[一-龥]{2,3}", "议事", true),
    ("^[一-龥]{2,3}$", "议事会堂", false), ("^a{2}$", "aa", true), ("^a{2}$", "aaa", false), ("^a{2,}$", "aaaa", true),
    ("^a{0}$", "a", false), ("a{,2}", "a{,2}", true), ("a{x", "a{x", true), ("^(ab)*$", "ababab", true),
    ("^(a*)*$", "aaaa", true), ("^(a|b|)+$", "abba", true), ("^(a*)*$", "aab", false), ("colou?r", "color", true),
    ("^a+?$", "aaa", true), ("\\d{4}", "2024", true), ("^\\D+$", "二〇二四", true), ("\\bab\\b", "x ab y", true),
    ("\\bab\\b", "xaby", false), ("\\Bb", "ab", true), ("\\s", "a b", true), ("^\\S+$", "a b", false),
    ("^\\w+$", "a_1", true),
    ("\\W", "a街", true), ("\\.", "a.b", true), ("\\.", "ab", false), ("\\x41\\x{8857}", "A街", true),
    ("[\\]\\-]", "-", true),
    ("[]a]", "]", true), ("[^]a]", "]", false), ("[a-]", "-", true), ("[\\d.]+$", "3.14", true), ("[^\\d]", "3", false),
    ("\\Aab\\z", "ab", true), ("a|", "b", true), ("(?:a|b)c", "bc", true), ("é", "e\u{301}", false), (".", "🏘", true),
    ("^..$", "🏘", false), ("\\t\\n\\r\\f\\v\\a", "\t\n\r\u{c}\u{b}\u{7}", true), ("^a^b$", "ab", false),
    ("$^", "", true),
  ])
  func areFoundAsInRE2(pattern: String, text: String, expected: Bool) throws {
    #expect(try isFound(pattern, in: text) == expected)
  }

  @Test(arguments: [
    ("(", PatternFailure.Reason.malformed("(")), ("a)", .malformed(")")), ("*a", .malformed("*")),
    ("a**", .malformed("*")),
    ("a|+", .malformed("+")), ("a{2}{3}", .malformed("{3}")), ("a{3,2}", .malformed("{3,2}")),
    ("a{1001}", .malformed("{1001}")),
    ("[a", .malformed("[")), ("[z-a]", .malformed("z-a")), ("[a-\\d]", .malformed("a-\\d")), ("\\", .malformed("\\")),
    ("\\y", .malformed("\\y")), ("\\1", .malformed("\\1")), ("\\街", .malformed("\\街")), ("\\x4", .malformed("\\x4")),
    ("\\x{110000}", .malformed("\\x{110000}")), ("[]", .malformed("[")), ("(?i)a", .unsupported("(?i")),
    ("(?Pa)", .unsupported("(?P")), ("(?<=a)", .unsupported("(?<")), ("(?P<a", .malformed("(?P<a")),
    ("(?P<>b)", .malformed("(?P<>")), ("(?P<a>b)|(?<a>c)", .groupTwice("a")), ("(?=a)", .unsupported("(?=")),
    ("\\pL", .unsupported("\\p")),
    ("[[:alpha:]]", .unsupported("[:")), ("(a{1000}){3}", .tooLarge), ("((((){1000}){1000}){1000}){1000}", .tooLarge),
    (String(repeating: "(", count: 40) + String(repeating: ")", count: 40), .tooLarge),
    (String(repeating: "(", count: 100_000), .tooLarge),
  ])
  func otherTextsAreRefused(pattern: String, reason: PatternFailure.Reason) throws {
    let failure = try #require(throws: PatternFailure.self) { try Pattern(pattern) }
    #expect(failure.reason == reason)
    // The place of a failure is that of the piece that it names.
    let piece = Array(pattern.utf8)[failure.range]
    switch reason {
    case .malformed(let text), .unsupported(let text): #expect(String(decoding: piece, as: UTF8.self) == text)
    case .groupTwice, .tooLarge: #expect(failure.range.upperBound <= pattern.utf8.count)
    }
  }

  @Test func patternsThatMakeOthersTryForeverTakeNoTime() throws {
    let text = String(repeating: "a", count: 3_000)
    #expect(try !isFound("^(a+)+$", in: text + "b"))
    #expect(try !isFound("^(a|a)*$", in: text + "b"))
    #expect(try isFound("(a?){30}a{30}", in: text))
  }

  @Test func agreesWithFoundationOnRandomPatterns() throws {
    var generator = SeededGenerator(seed: 61)
    for round in 0..<1_500 {
      let pattern = Self.randomPattern(&generator, depth: 3)
      let text = (0..<generator.integer(in: 0...8)).map { _ in ["a", "b", "街"][generator.integer(in: 0...2)] }.joined()
      let expression = try NSRegularExpression(pattern: pattern)
      let range = NSRange(text.startIndex..., in: text)
      let expected = expression.firstMatch(in: text, range: range) != nil
      #expect(try isFound(pattern, in: text) == expected, "round \(round): \(pattern) in \(text)")
    }
  }

  private static func randomPattern(_ generator: inout SeededGenerator, depth: Int) -> String {
    guard depth > 0 else { return ["a", "b", "街", ".", "[ab]", "[^a]", "^", "$"][generator.integer(in: 0...7)] }
    let (one, other) = (
      randomPattern(&generator, depth: depth - 1), randomPattern(&generator, depth: depth - 1)
    )
    switch generator.integer(in: 0...6) {
    case 0: return "(\(one)|\(other))"
    case 1: return "(\(one))*"
    case 2: return "(\(one))+"
    case 3: return "(\(one))?"
    case 4: return "(?:\(one)){1,2}"
    default: return one + other
    }
  }
}
