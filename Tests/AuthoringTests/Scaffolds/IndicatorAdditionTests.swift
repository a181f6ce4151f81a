import ActivityLogs
import Authoring
import Diagnostics
import Rubrics
import Testing

/// A new indicator in a rubric that is there.
@Suite struct IndicatorAdditionTests {
  private func add(
    _ id: String, to rubric: SmallRubric, actor: Actor? = nil, dimension: String? = nil,
    language: Language = .chinese
  ) throws -> (addition: IndicatorAddition, rubric: SmallRubric) {
    let request = IndicatorScaffold.Request(
      id: try #require(IndicatorID(id)), actor: actor, dimension: dimension)
    let addition = try IndicatorAddition(request, to: rubric.rubricFiles, language: language)
    var after = rubric
    after.files[addition.file.path] = String(decoding: addition.file.bytes, as: UTF8.self)
    return (addition, after)
  }

  @Test(arguments: Language.allCases)
  func addsNothingThatLintComplainsOf(language: Language) throws {
    let before = SmallRubric()
    let (addition, after) = try add("committee.replies", to: before, language: language)
    #expect(addition.file.path == "indicators/order.yaml")
    let old = Array((before.files["indicators/order.yaml"] ?? "").utf8)
    #expect(addition.file.bytes.starts(with: old), "what was there stays as it is")
    let (rubric, diagnostics) = after.check()
    let found = diagnostics.filter { $0.severity > .information && $0.place?.span?.start.line ?? 0 >= addition.line }
    #expect(found.isEmpty, "\(found.map(\.code))")
    let indicator = try #require(rubric?.indicators.first { $0.id.description == "committee.replies" })
    #expect(indicator.place.span?.start.line == addition.line)
    #expect(indicator.recommendation == "M4b")
    #expect(indicator.measure.form == "within")
  }

  @Test func takesTheFirstRecommendationWithoutAnIndicator() throws {
    var rubric = SmallRubric()
    rubric.files["recommendations.yaml", default: ""] += """
        - id: B1
          place: "4"
          dimension: order
          text: 听居民的
          actors: {residents-committee: inferred}

      """
    let (_, after) = try add("committee.replies", to: rubric)
    let indicator = try #require(after.check().rubric?.indicators.first { $0.id.description == "committee.replies" })
    #expect(indicator.recommendation == "B1")
    #expect(indicator.basis == .inferred)
  }

  @Test func keepsTheLayoutOfTheFile() throws {
    var rubric = SmallRubric()
    rubric.replace("indicators/order.yaml") { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
      // Indented, with the line ends of another system and none at the end.
      return lines.map { "  " + $0 }.joined(separator: "\r\n")
    }
    let (addition, after) = try add("committee.replies", to: rubric)
    let text = String(decoding: addition.file.bytes, as: UTF8.self)
    #expect(text.contains("\r\n\r\n  - id: committee.replies\r\n    actor:"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    #expect(after.check().rubric?.indicators.count == 2)
  }

  @Test func takesAnotherFileWhereAListCannotBeContinued() throws {
    var rubric = SmallRubric()
    rubric.files["indicators/order.yaml"] = """
      [{id: committee.topics-raised, actor: residents-committee, dimension: order, measure: {distinct: {of: case}},
        scale: [[0, 0], [10, 100]]}]

      """
    let (addition, after) = try add("committee.replies", to: rubric)
    #expect(addition.file.path == "indicators/order-2.yaml")
    #expect(after.check().rubric?.indicators.count == 2)
  }

  @Test func refusesAnIdThatIsTaken() {
    #expect(throws: DiagnosticsError.self) { try add("committee.topics-raised", to: SmallRubric()) }
  }

  @Test func refusesARubricWithErrors() {
    var rubric = SmallRubric()
    rubric.replace("indicators/order.yaml") { $0.replacing("basis: named", with: "basis: name") }
    #expect(throws: DiagnosticsError.self) { try add("committee.replies", to: rubric) }
  }
}
