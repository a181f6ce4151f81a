import Diagnostics
import Reports
import Testing

@Suite("The wording of reports")
struct ReportWordTests {
  /// Every catalogue of words.
  private static let all: [any Worded] =
    ReportWord.allCases + RuleWord.allCases + MethodWord.allCases + MeasureWord.allCases + ConditionWord.allCases
    + ExplanationWord.allCases + HandbookWord.allCases + AuthoringWord.allCases + MeasureReferenceWord.allCases
    + InspectionWord.allCases + OverlayWord.allCases + JudgementWord.allCases + RobustnessWord.allCases
    + CustodyWord.allCases

  @Test("is there in both languages, with the same places to fill")
  func isComplete() {
    for word in Self.all {
      #expect(!word.text.english.isEmpty)
      #expect(!word.text.chinese.isEmpty)
      #expect(places(word.text.english) == places(word.text.chinese), "\(word)")
    }
  }

  @Test("holds nothing that HTML or a template would take for its own")
  func isPlain() {
    // Words with places to fill are escaped when they are filled; the others stand in the page as they are.
    for (name, text) in PageTemplates.words where !text.english.contains("{") {
      #expect(!(text.english + text.chinese).contains { "<>&".contains($0) }, "\(name)")
    }
  }

  @Test("has a name of its own")
  func hasItsOwnName() {
    let names = PageTemplates.words.map(\.name)
    #expect(names.count > 200)
    #expect(Set(names).count == names.count)
  }

  @Test("says nothing of blame or rank where it speaks of residents")
  func isFairToResidents() {
    let note = ReportWord.profileNote.text
    #expect(note.chinese.contains("权利") && note.chinese.contains("不排名"))
    for word in [ReportWord.participationProfile, .adviceForResidents] {
      #expect(!word.text.chinese.contains { "差劣错罚".contains($0) })
    }
  }

  @Test("is filled in each language with its own words")
  func isFilled() {
    let text = ReportWord.partOf.with(texts: ["parent": LocalizedText(english: "Danzao", chinese: "丹灶镇")])
    #expect(text == LocalizedText(english: "part of Danzao", chinese: "属 丹灶镇"))
  }

  private func places(_ text: String) -> Set<String> {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(pieces.compactMap { $0.split(separator: "}").first.map(String.init) })
  }
}
