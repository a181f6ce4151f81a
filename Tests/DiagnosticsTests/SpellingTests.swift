import Diagnostics
import Testing

@Suite struct SpellingTests {
  private static let keys = ["weight", "at-least", "dimension", "居委会", "街道办", "社会组织", "to", "by"]

  @Test(arguments: [
    ("wieght", "weight"), ("weights", "weight"), ("at_least", "at-least"), ("Dimension", "dimension"),
    ("居委員会", "居委会"), ("居委", "居委会"), ("街办道", "街道办"), ("社会組织", "社会组织"), ("TO", "to"),
  ])
  func findsTheLikelyWord(word: String, expected: String) {
    #expect(Spelling.nearest(to: word, among: Self.keys) == expected)
    #expect(Spelling.nearest(to: word, among: Self.keys.reversed()) == expected)
  }

  @Test(arguments: ["", "title", "居民", "x", "wght-is-far"])
  func findsNothingWhereNothingIsNear(word: String) {
    #expect(Spelling.nearest(to: word, among: Self.keys) == nil)
  }

  @Test func choosesTheSameWordWhateverTheOrder() {
    let words = ["机制乙", "机制甲", "机制丙"]
    let expected = words.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Spelling.nearest(to: "机制丁", among: words) == expected)
    #expect(Spelling.nearest(to: "机制丁", among: words.reversed()) == expected)
  }

  @Test func doesNotSuggestTheWordItself() {
    #expect(Spelling.nearest(to: "by", among: ["by"]) == nil)
  }

  @Test func answersQuicklyToAHugeWord() {
    #expect(Spelling.nearest(to: String(repeating: "居", count: 1_000_000), among: Self.keys) == nil)
  }
}
