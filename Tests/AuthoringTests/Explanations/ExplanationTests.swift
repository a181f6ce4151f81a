import Authoring
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is said about messages at more length.
@Suite struct ExplanationTests {
  @Test func everyMessageHasOneAndNothingElseDoes() {
    let codes = MessageCatalogue.codes
    let explained = ExplanationCatalogue.all.map(\.code)
    let missing = Set(codes).subtracting(explained).sorted()
    let stray = Set(explained).subtracting(codes).sorted()
    #expect(missing.isEmpty, "without an explanation: \(missing)")
    #expect(stray.isEmpty, "explained without a message: \(stray)")
    #expect(explained.count == Set(explained).count)
  }

  @Test(arguments: ExplanationCatalogue.all.map(\.code))
  func saysSomethingInBothLanguages(code: String) throws {
    let explanation = try #require(ExplanationCatalogue.explanation(of: code))
    for text in [explanation.meaning, explanation.reason].compactMap(\.self) {
      #expect(text.english.hasSuffix(".") && text.chinese.hasSuffix("。"))
      #expect(text.chinese.unicodeScalars.contains { $0.properties.isIdeographic })
      #expect(!text.english.unicodeScalars.contains { $0.value == 0x3002 })
    }
    #expect(explanation.right == nil || explanation.wrong != nil)
  }

  @Test(arguments: ExplanationCatalogue.all.filter { $0.place != nil }.map(\.code))
  func showsWhatLeadsToTheMessageAndWhatDoesNot(code: String) throws {
    let explanation = try #require(ExplanationCatalogue.explanation(of: code))
    let place = try #require(explanation.place)
    if let wrong = explanation.wrong {
      let found = try SnippetTrial.diagnostics(of: wrong, in: place)
      #expect(found.contains { $0.code == code }, "\(found.map(\.code))")
    }
    if let right = explanation.right {
      let found = try SnippetTrial.diagnostics(of: right, in: place)
      let errors = found.filter { $0.severity == .error }.map { "\($0.code): \($0.message.text(in: .english))" }
      #expect(errors.isEmpty && !found.contains { $0.code == code }, "\(errors) \(found.map(\.code))")
    }
  }

  @Test func showsSnippetsForMostOfWhatAuthorsCanDoWrong() {
    let chapters = MessageCatalogue.chapters.filter { ["YAMLDocuments", "Rubrics", "Expressions"].contains($0.module) }
    let faults = chapters.flatMap(\.templates).filter { $0.severity > .information }
    let tried = faults.filter { ExplanationCatalogue.explanation(of: $0.code)?.place != nil }
    #expect(faults.count > 150)
    #expect(tried.count * 100 >= faults.count * 80, "\(tried.count) of \(faults.count)")
  }

  @Test func readsWellOnATerminal() throws {
    let codes = ["rubric.malformed-limit", "expression.text-as-condition", "csv.field-count", "note.first-here"]
    for language in Language.allCases {
      let texts = try codes.map { Explanation.text(of: try #require(MessageCatalogue.template(of: $0)), in: language) }
      expectGolden(texts.joined(separator: "\n"), named: "explanations.\(language.rawValue).txt")
    }
  }

  @Test func isCommitted() {
    expectCommitted(Array(MessageReference.markdown.utf8), at: "Documentation/Messages.md")
  }
}
