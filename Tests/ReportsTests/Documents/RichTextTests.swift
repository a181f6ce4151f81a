import Diagnostics
import Reports
import Testing

@Suite("A text with codes")
struct RichTextTests {
  @Test("takes what stands between backticks for codes, in each language by itself")
  func prose() {
    let text = RichText(prose: LocalizedText(english: "`by`: whose", chinese: "谁的，见 `by` 和 `any`"))
    #expect(text[.english].map { $0.code?.description ?? "" } == ["by", ""])
    #expect(text[.chinese].map { $0.words?.description ?? "" } == ["谁的，见 ", "", " 和 ", ""])
    #expect(text.plain(in: .chinese) == "谁的，见 `by` 和 `any`")
  }

  @Test("is one wording where both languages have the same")
  func same() {
    #expect(RichText(code: "a && b").pair == nil)
    #expect(RichText(code: "a && b").plain(in: .english) == "a && b")
    #expect(RichText(LocalizedText("DOI 1")).same?.count == 1)
    #expect(RichText(LocalizedText(english: "a", chinese: "甲")).same == nil)
  }

  @Test("joins with another, whatever the language")
  func joins() {
    let text = RichText(LocalizedText(english: "see ", chinese: "见")) + RichText(code: "x")
    #expect(text.plain(in: .english) == "see `x`")
    #expect(text.plain(in: .chinese) == "见`x`")
  }

  @Test("shows nothing that is not meant to be seen")
  func isVisible() {
    #expect(RichText(code: "a\u{202E}b\u{1B}").plain(in: .english) == "a\u{FFFD}b\u{FFFD}")
  }
}
