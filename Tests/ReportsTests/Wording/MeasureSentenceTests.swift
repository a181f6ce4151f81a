import ActivityLogs
import Assessments
import Diagnostics
import Expressions
import Quantities
import Reports
import Rubrics
import TestSupport
import Testing

@Suite("What is said of measures")
struct MeasureSentenceTests {
  private static let events = EventSelection(by: .only([.residentsCommittee, .resident]))
  private static let decimal = SampleRubric.decimal

  /// Measures of spread, surveys and measures inside others, with every option that changes the sentence.
  private static let measures: [MeasureDefinition] = [
    .coverage(of: "building", among: .roster("楼栋.csv"), events), .longestGap(events),
    .evenness(EvennessDefinition(field: "theme", events: events)),
    .evenness(EvennessDefinition(field: "theme", over: ["停车", "环境"], events: events)),
    .evenness(EvennessDefinition(field: "activity", over: ["topic.raised", "topic.triaged"], events: events)),
    .representativeness(of: "group", events), .concentration(ConcentrationDefinition(events: events)),
    .concentration(ConcentrationDefinition(field: "hours", events: events)),
    .concentration(ConcentrationDefinition(person: "organization", top: decimal("0.125"), events: events)),
    .concentration(ConcentrationDefinition(field: "points", top: decimal("0.2"), events: events)),
    .retention(RetentionDefinition(events: events)),
    .retention(RetentionDefinition(split: CivilDate("2024-03-05"), events: EventSelection(by: .any))),
    .survey(SurveyDefinition(events: events)),
    .survey(SurveyDefinition(atLeast: decimal("3.5"), isWeighted: true, events: events)),
    .ratio(part: .sum(of: "hours", events), whole: .distinct(of: "person", EventSelection(by: .any))),
    .rate(.survey(SurveyDefinition(isWeighted: true, events: events)), per: decimal("1000"), over: "population"),
  ]

  @Test("measures of spread and measures inside others are put into words")
  func sentences() throws {
    let context = ReportContext(try SampleResult.make(), evidence: SampleResult.evidence())
    let sentence = MeasureSentence(context: context)
    var text = ""
    for measure in Self.measures {
      for piece in [sentence.text(of: measure)] + sentence.remarks(of: measure) {
        text += piece.chinese + "\n" + piece.english + "\n"
      }
      text += "\n"
    }
    #expect(!text.contains { "{}".contains($0) })
    expectGolden(text, named: "measure-sentences.txt", testFile: Snapshots.owner)
  }

  @Test("conditions of measures inside others say which they are of")
  func conditions() throws {
    func condition(_ text: String) throws -> Expression {
      var diagnostics: [Diagnostic] = []
      let scope = Scope.events(fields: EventSchema.types, attributes: [:])
      return try #require(
        Expression(parsing: text, scope: scope, place: { _ in SourcePlace(file: "a") }, diagnostics: &diagnostics))
    }
    let share = try MeasureDefinition.share(of: condition("hours > 1"), among: condition("hours > 0"), by: .any)
    let count = try MeasureDefinition.count(EventSelection(by: .any, condition: condition("hours > 2")))
    let nested = MeasureDefinition.ratio(
      part: share, whole: .rate(.ratio(part: count, whole: .fact(column: "a")), per: .one, over: "b"))
    let views = ConditionView.conditions(of: nested)
    #expect(views.map(\.text.description) == ["hours > 1", "hours > 0", "hours > 2"])
    #expect(
      views.map { $0.title[.chinese].description } == ["分子：条件 A", "分子：条件 B", "分母：分子：条件"])
    #expect(ConditionView.conditions(of: count).map { $0.title[.english].description } == ["Condition"])
  }
}
