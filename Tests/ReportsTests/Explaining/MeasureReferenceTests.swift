import Diagnostics
import Reports
import Rubrics
import TestSupport
import Testing

@Suite("The reference of measures")
struct MeasureReferenceTests {
  @Test("is the committed one; make documents writes it anew", arguments: [(Language.english, ""), (.chinese, ".zh")])
  func isCommitted(language: Language, ending: String) {
    let text = MarkdownDocument.render(MeasureReference.document, in: language)
    expectCommitted(Array(text.utf8), at: "Documentation/Measures\(ending).md")
  }

  @Test("says of every form all that its specification says", arguments: MeasureCatalogue.all)
  func isComplete(form: MeasureSpecification) {
    for language in [Language.english, .chinese] {
      let text = TerminalDocument.render(
        MeasureReference.blocks(of: form, level: 2), in: language, width: 100_000, colour: false)
      #expect(text.hasPrefix(form.id + "\n"))
      for part in [form.summary, form.unit, form.definition] + [form.evidence].compactMap(\.self) {
        #expect(text.contains(part[language]), "\(form.id): \(part[language])")
      }
      for parameter in form.parameters { #expect(text.contains(parameter.summary[language]), "\(parameter.name)") }
      for line in (form.example + "\n" + form.workedExample.measure).split(separator: "\n") {
        #expect(text.contains(line))
      }
      #expect(text.contains(form.workedExample.explanation[language]))
    }
  }
}
