import Diagnostics
import Reports
import Scoring
import Testing

@Suite("The glossary")
struct GlossaryTests {
  @Test("explains every word once, in both languages, and every state")
  func isComplete() {
    let terms = Glossary.entries.map(\.term)
    #expect(Set(terms.map(\.chinese)).count == terms.count)
    #expect(Set(terms.map(\.english)).count == terms.count)
    for entry in Glossary.entries {
      #expect(entry.meaning.chinese.hasSuffix("。") && entry.meaning.english.hasSuffix("."), "\(entry.term.english)")
    }
    for state in IndicatorState.allCases { #expect(terms.contains(state.title)) }
  }
}
