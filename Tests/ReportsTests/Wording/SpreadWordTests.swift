import Diagnostics
import Reports
import Testing

@Suite("The wording of measures of spread")
struct SpreadWordTests {
  @Test("is there in both languages, with the same places to fill", arguments: SpreadWord.allCases)
  func isComplete(word: SpreadWord) {
    #expect(!word.text.english.isEmpty && !word.text.chinese.isEmpty)
    #expect(places(word.text.english) == places(word.text.chinese))
    #expect(!(word.text.english + word.text.chinese).contains { "<>&\"".contains($0) })
  }

  private func places(_ text: String) -> Set<String> {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(pieces.compactMap { $0.split(separator: "}").first.map(String.init) })
  }
}
