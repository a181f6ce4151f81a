import ActivityLogs
import Diagnostics
import Rubrics
import Testing

/// The quantities of `measures:`.
@Suite struct NamedMeasureTests {
  private func rubric(_ measures: String) -> RubricText {
    RubricText().replacing("rank-at-least: 3", with: "rank-at-least: 3\nmeasures:\n  \(measures)")
  }

  @Test func areReadInTheOrderOfTheFileAndLookAtEverybodysEvents() throws {
    let text = rubric(
      "raised: {count: {where: 'activity == \"topic.raised\"'}}\n  houses: {fact: {column: buildings}}\n"
        + "  by-committee: {share: {of: {where: 'hours > 1'}, among: {}, by: 居委会}}")
    let loaded = text.load()
    let measures = try #require(loaded.rubric, "\(text.render(loaded.diagnostics))").measures
    #expect(measures.map(\.name) == ["raised", "houses", "by-committee"])
    #expect(measures.map(\.measure.selectedActors) == [.any, nil, .only([.residentsCommittee])])
    #expect(measures.first?.place.span?.start.line == 20)
  }

  @Test func saysWhatIsWrongWithThem() {
    RubricCase.expectGolden(
      [
        RubricCase("a name that is none", rubric("安全 事故: {count: {}}")),
        RubricCase("the name of an indicator", rubric("resident.buildings: {count: {}}")),
        RubricCase("a judgement", rubric("opinion: {judgement: {question: 好不好？, scale: [0, 4]}}")),
        RubricCase("a measure that is none", rubric("accidents: {cuont: {}}")),
        RubricCase("no measure", rubric("accidents: 3")),
        RubricCase("an activity that there is not", rubric("raised: {count: {where: 'activity == \"topic.risen\"'}}")),
      ], named: "Loading/named-measures.txt")
  }
}
