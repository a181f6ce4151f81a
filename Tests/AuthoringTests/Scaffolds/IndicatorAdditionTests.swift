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

  @Test(arguments: Language.allCases)
  func addsNothingThatLintComplainsOfWhereTheRegisterAsksNothing(language: Language) throws {
    let (addition, after) = try add("organization.replies", to: SmallRubric(), language: language)
    let (rubric, diagnostics) = after.check()
    let found = diagnostics.filter { $0.place?.span?.start.line ?? 0 >= addition.line }
    #expect(found.filter { $0.severity > .information }.isEmpty, "\(found.map(\.code))")
    #expect(found.contains { $0.code == "indicator.beyond-register" })
    let indicator = try #require(rubric?.indicators.first { $0.id.description == "organization.replies" })
    #expect(indicator.actor == .socialOrganization)
    #expect(indicator.recommendation == nil && indicator.basis == nil)
  }

  @Test func asksForARecommendationWhereTheRegisterHasOneForTheActor() {
    var rubric = SmallRubric()
    rubric.replace("indicators/order.yaml") {
      $0.replacing("  recommendation: M4b\n", with: "").replacing("  basis: named\n", with: "")
    }
    let missing = { (rubric: SmallRubric) in rubric.check().diagnostics.count { $0.code == "indicator.without" } }
    #expect(missing(rubric) == 2)
    // Asked of others alone, or in another dimension.
    rubric.replace("recommendations.yaml") { $0.replacing("residents-committee: named, ", with: "") }
    #expect(missing(rubric) == 0)
    rubric.replace("recommendations.yaml") { $0.replacing("resident: inferred", with: "residents-committee: named") }
    #expect(missing(rubric) == 2)
    rubric.replace("rubric.yaml") { $0 + "  reach: {title: {zh: 覆盖, en: Reach}}\n" }
    rubric.replace("recommendations.yaml") { $0.replacing("dimension: order", with: "dimension: reach") }
    #expect(missing(rubric) == 0)
  }

  @Test func writesANewFileForADimensionThatHasNone() throws {
    var rubric = SmallRubric()
    rubric.replace("rubric.yaml") { $0 + "  reach: {title: {zh: 覆盖, en: Reach}}\n" }
    let (addition, after) = try add("resident.voices", to: rubric, dimension: "reach")
    #expect(addition.file.path == "indicators/reach.yaml")
    #expect(addition.line == 1)
    #expect(after.check().rubric?.indicators.count == 2)
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

  @Test func asksAboutMonthsOrAQuestionWhereThereAreNoCases() throws {
    var rubric = SmallRubric()
    rubric.replace("vocabulary.yaml") { $0.replacing(", needs: [case]", with: "") }
    let form = { (rubric: SmallRubric, id: String) in
      rubric.check().rubric?.indicators.first { $0.id.description == id }?.measure.form
    }
    let (_, months) = try add("committee.replies", to: rubric)
    #expect(form(months, "committee.replies") == "regularity")
    let (_, question) = try add("organization.replies", to: rubric)
    #expect(form(question, "organization.replies") == "judgement")
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
