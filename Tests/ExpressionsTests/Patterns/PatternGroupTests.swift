import Foundation
import TestSupport
import Testing

@testable import Expressions

/// What the groups of patterns hold.
struct PatternGroupTests {
  private func text(_ pattern: String, _ group: String, in text: String) throws -> String? {
    let group = try #require(try PatternGroup(group, of: pattern))
    return group.text(in: Array(text.utf8)[...])
  }

  @Test(
    arguments: [
      ("by (?P<role>[A-Z]+)", "role", "opened by SUPERVISOR at 9", "SUPERVISOR"),
      ("(?<年>\\d{4})年", "年", "于2024年", "2024"),
      ("(?P<a>x)|y", "a", "y", nil), ("(?P<a>x)|y", "a", "z", nil), ("(?P<a>a|ab)(?P<b>c|bcd)?", "a", "abcd", "a"),
      ("(?P<a>a|ab)(?P<b>c|bcd)", "b", "abcd", "bcd"), ("(?P<a>a+)a", "a", "aaa", "aa"),
      ("(?P<a>a+?)a", "a", "aaa", "a"),
      ("(?P<a>a*?)$", "a", "aaa", "aaa"), ("(?P<a>a{1,2}?)", "a", "aaa", "a"), ("(?P<a>a{2,})", "a", "aaaa", "aaaa"),
      ("(?P<a>a??)a", "a", "a", ""), ("(?:(?P<a>[ab])c?)*", "a", "acbc", "b"), ("(?:(?P<a>a)|b)*", "a", "ab", "a"),
      ("(?P<a>|a)*", "a", "aa", ""), ("(?P<a>|a)+", "a", "aa", ""),
      ("(?P<a>a|)+", "a", "aa", "aa".last.map(String.init)),
      ("^(?P<街>.+?)(?:街道|社区)", "街", "昆阳街道社区", "昆阳"), ("(?P<x>(?P<y>.)b)", "x", "aab", "ab"),
      ("(?P<x>é.)", "x", "aé🏘", "é🏘"),
      ("(?P<x>)", "x", "", ""), ("(?P<x>b*)", "x", "abb", ""), ("\\b(?P<x>\\w+)$", "x", "one two", "two"),
    ] as [(String, String, String, String?)])
  func areThoseOfTheWayThatComesFirst(pattern: String, group: String, text: String, expected: String?) throws {
    #expect(try self.text(pattern, group, in: text) == expected)
  }

  @Test func areNoneWithoutTheirName() throws {
    #expect(try PatternGroup("b", of: "(?P<a>.)(.)") == nil)
    #expect(throws: PatternFailure.self) { try PatternGroup("a", of: "(?P<a>.") }
  }

  @Test func takeNoTimeWhereOthersTryForEver() throws {
    let text = String(repeating: "a", count: 3_000)
    #expect(try self.text("^(?P<x>(a+)+)$", "x", in: text + "b") == nil)
    #expect(try self.text("(?P<x>(a|aa)+)$", "x", in: text) == text)
    #expect(try self.text("(?P<x>(a?){30}a{30})", "x", in: text) == String(repeating: "a", count: 60))
  }

  @Test(arguments: [UInt64(62), 20_261_124])
  func agreeWithTryingOneWayAfterTheOther(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var (found, givenUp) = (0, 0)
    for round in 0..<4_000 {
      var names = 0
      let pattern = Self.randomPattern(&generator, depth: generator.integer(in: 1...4), &names, loopsOfNothing: true)
      let text = Self.randomText(&generator)
      let (groups, isGivenUp) = try NaivePattern(pattern).groups(in: text)
      if isGivenUp {
        givenUp += 1
        continue
      }
      let isFound = try Pattern(pattern).isFound(in: Array(text.utf8)[...])
      #expect(isFound == (groups != nil), "seed \(seed), round \(round): \(pattern) in \(text)")
      for name in 0..<names {
        let ours = try self.text(pattern, "g\(name)", in: text)
        #expect(ours == groups?["g\(name)"], "seed \(seed), round \(round): g\(name) of \(pattern) in \(text)")
        if ours != nil { found += 1 }
      }
    }
    #expect(found > 1_000 && givenUp < 400, "\(found) \(givenUp)")
  }

  @Test func agreeWithFoundationWhereNoLoopPassesNothing() throws {
    var generator = SeededGenerator(seed: 63)
    var found = 0
    for round in 0..<1_500 {
      var names = 0
      let pattern = Self.randomPattern(&generator, depth: 3, &names, loopsOfNothing: false)
      let text = Self.randomText(&generator)
      let expression = try NSRegularExpression(pattern: pattern.replacingOccurrences(of: "(?P<", with: "(?<"))
      let match = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text))
      for name in 0..<names {
        let range = match.flatMap { Range($0.range(withName: "g\(name)"), in: text) }
        let ours = try self.text(pattern, "g\(name)", in: text)
        #expect(ours == range.map { String(text[$0]) }, "seed 63, round \(round): g\(name) of \(pattern) in \(text)")
        if ours != nil { found += 1 }
      }
    }
    #expect(found > 300)
  }

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    (0..<generator.integer(in: 0...7)).map { _ in ["a", "b", "街"][generator.integer(in: 0...2)] }.joined()
  }

  /// A pattern with groups `g0`, `g1` and so on.
  private static func randomPattern(
    _ generator: inout SeededGenerator, depth: Int, _ names: inout Int, loopsOfNothing: Bool
  ) -> String {
    guard depth > 0 else {
      let atoms = ["a", "b", "街", ".", "[ab]", "[^a]", "ab"] + (loopsOfNothing ? ["^", "$", "", "(?:)"] : [])
      return atoms[generator.integer(in: 0...(atoms.count - 1))]
    }
    let one = randomPattern(&generator, depth: depth - 1, &names, loopsOfNothing: loopsOfNothing)
    switch generator.integer(in: 0...6) {
    case 0:
      let other = randomPattern(&generator, depth: depth - 1, &names, loopsOfNothing: loopsOfNothing)
      return "(?:\(one)|\(other))"
    case 1, 2:
      names += 1
      return "(?P<g\(names - 1)>\(one))"
    case 3, 4:
      let counts = ["*", "+", "?", "{1,2}", "{2}", "{0,2}", "{1,}", "{2,}"]
      let count = counts[generator.integer(in: 0...(loopsOfNothing ? 7 : 4))]
      let lazy = generator.chance(percent: 30) ? "?" : ""
      // Without loops of nothing only single characters are repeated.
      guard !loopsOfNothing else { return "(?:\(one))\(count)\(lazy)" }
      return one + ["a", "b", "[ab]", "."][generator.integer(in: 0...3)] + count + lazy
    default:
      let other = randomPattern(&generator, depth: depth - 1, &names, loopsOfNothing: loopsOfNothing)
      return one + other
    }
  }
}
