import ActivityLogs
import Assessments
import Diagnostics
import Foundation
import Measurement
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

/// Every parameter of every shipped indicator matters: another value gives another result in the made-up year.
@Suite struct ParameterTests {
  /// The files of the shipped rubric with further indicators.
  private func rubric(with mutants: [IndicatorText.Mutant]) throws -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    let files = try RubricFiles.read(Repository.path("Rubrics/active-citizenship").path)
    let text = mutants.map(\.text).joined(separator: "\n")
    let more = SourceFile(name: files.prefix + "indicators/mutants.yaml", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: RubricFiles(files.files + [more], prefix: files.prefix), diagnostics: &diagnostics)
    return (rubric, diagnostics.filter { $0.severity == .error })
  }

  /// Of every parameter, one other value at least has to give another result.
  private func expectEffect(of mutants: [IndicatorText.Mutant], changed: Set<String>) {
    for (parameter, values) in Dictionary(grouping: mutants, by: { "\($0.original) at \($0.parameter)" }) {
      let changes = values.map(\.change).joined(separator: ", ")
      #expect(values.contains { changed.contains($0.id) }, "\(parameter): no effect of \(changes)")
    }
  }

  @Test func anotherNumberOnTheWayToAScoreGivesAnotherScore() throws {
    let mutants = try IndicatorText.all().flatMap { $0.scoringMutants() }
    #expect(mutants.count > 600)
    let (loaded, errors) = try rubric(with: mutants)
    let rubric = try #require(loaded, "\(errors.prefix(3))")
    let outcome = try Evaluation.run(Repository.path("Examples/twelve-communities-2024/assessment.yaml").path)
    var changed: Set<String> = []
    let byID = Dictionary(uniqueKeysWithValues: rubric.indicators.map { ($0.id.description, $0) })
    for unit in outcome.result.units {
      let facts = Dictionary(
        uniqueKeysWithValues: unit.indicators.map { ($0.finding.indicator.id.description, $0.finding.fact) })
      for mutant in mutants where !changed.contains(mutant.id) {
        guard let original = byID[mutant.original], let copy = byID[mutant.id], let fact = facts[mutant.original] else {
          continue
        }
        let scores = [original, copy].map { indicator in
          let finding = Finding(indicator: indicator, unit: unit.unit, fact: fact, sources: nil)
          return (finding.state, IndicatorScore(finding, sources: nil).score)
        }
        if scores[0] != scores[1] { changed.insert(mutant.id) }
      }
    }
    expectEffect(of: mutants, changed: changed)
  }

  @Test func anotherParameterOfAMeasureGivesAnotherFact() throws {
    let part = try ExamplePart(communities: ["buhu", "caisheng", "huajian", "jianchuang", "xianzhuang", "zhehe"])
    defer { part.remove() }
    try part.write(part.records)
    let mutants = try IndicatorText.all().flatMap { $0.measureMutants() }
    #expect(mutants.count > 400)
    let text = mutants.map(\.text).joined(separator: "\n")
    let file = part.root.appendingPathComponent("Rubrics/active-citizenship/indicators/mutants.yaml")
    try Data(text.utf8).write(to: file)
    let outcome = try Evaluation.run(part.assessment)
    var changed: Set<String> = []
    for unit in outcome.result.units {
      let facts = Dictionary(
        uniqueKeysWithValues: unit.indicators.map { ($0.finding.indicator.id.description, $0.finding.fact) })
      for mutant in mutants where facts[mutant.original] != facts[mutant.id] { changed.insert(mutant.id) }
    }
    expectEffect(of: mutants, changed: changed)
  }
}
