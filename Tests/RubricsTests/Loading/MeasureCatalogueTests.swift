import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

/// The list of measure forms and their specifications.
@Suite struct MeasureCatalogueTests {
  @Test func hasEveryFormOfTheFolder() throws {
    let folder = Repository.path("Sources/Rubrics/Loading/Measures")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = files.map { $0.replacing("Reading.swift", with: "").lowercased() }
    #expect(names.sorted() == MeasureCatalogue.all.map { $0.id.replacing("-", with: "") }.sorted())
  }

  @Test func namesNoFormTwice() {
    #expect(Set(MeasureCatalogue.all.map(\.id)).count == MeasureCatalogue.all.count)
  }

  @Test(arguments: MeasureCatalogue.all)
  func saysEverythingInBothLanguages(specification: MeasureSpecification) {
    let texts =
      [specification.summary, specification.unit, specification.definition]
      + [specification.evidence].compactMap(\.self)
      + specification.parameters.flatMap { [$0.summary, $0.kind.title] + [$0.fallback].compactMap(\.self) }
    for text in texts { #expect(!text.english.isEmpty && !text.chinese.isEmpty) }
    #expect(Set(specification.parameters.map(\.name)).count == specification.parameters.count)
    #expect(specification.definition.english != specification.definition.chinese)
  }

  @Test(arguments: MeasureCatalogue.all)
  func readsItsExample(specification: MeasureSpecification) throws {
    var text = RubricText.withMeasure(specification.example, scale: "pass: {at-least: 1}")
    let activities = [
      "deliberation.held", "consultation.answered", "shift.volunteered", "hearing.rated", "decision.made",
      "representative.attended", "joint-session.held", "matter.referred", "matter.closed", "topic.withdrawn",
      "topic.surveyed", "points.awarded", "points.redeemed", "points.checked", "finding.made", "remedy.promised",
      "remedy.confirmed", "finding.recurred",
    ]
    text.vocabulary = text.vocabulary.replacing(
      "activities:\n", with: "activities:\n" + activities.map { "  \($0): {}\n" }.joined())
    text.vocabulary = text.vocabulary.replacing("预算: number}", with: "预算: number, deadline: time}")
    let (rubric, diagnostics) = text.load()
    #expect(diagnostics.isEmpty, "\(text.render(diagnostics))")
    let measured = try #require(rubric?.indicators.first { $0.id.description == "measured" })
    #expect(measured.measure.form == specification.id)
  }

  @Test(arguments: MeasureCatalogue.all)
  func knowsNoParameterButThoseOfTheSpecification(specification: MeasureSpecification) {
    let text = RubricText.withMeasure("\(specification.id): {nonsense: 1}")
    let unknown = text.load().diagnostics.first { $0.code == "yaml.unknown-key" }
    #expect(unknown?.message.arguments["known"] == specification.parameters.map(\.name).joined(separator: ", "))
  }
}
