import ActivityLogs
import Diagnostics
import Expressions
import Quantities
import Reports
import Rubrics
import TestSupport
import Testing

@Suite("What is said of measures")
struct MeasureSentenceTests {
  private let all = EventSelection(by: .only([.residentsCommittee]))

  private func sentences() throws -> MeasureSentence { MeasureSentence(names: RubricNames(try SampleRubric.make())) }

  private func decimal(_ text: String) -> ExactDecimal { SampleRubric.decimal(text) }

  /// A measure of every form, with parameters that are not the usual ones.
  private func samples() throws -> [MeasureDefinition] {
    let events = EventSelection(by: .any, condition: try Conditions.events(#"activity == "topic.raised""#))
    let cases = CaseSelection(anchor: "topic.raised", condition: try Conditions.cases(#"case.has("topic.raised")"#))
    let limits = LimitRule(
      table: .init(field: "urgency", limits: [.init(value: "急", limit: try limit("2h"))]), otherwise: try limit("15d"))
    return [
      .count(events), .distinct(of: "person", all), .sum(of: "hours", all), .mean(of: "x.预算", all),
      .percentile(PercentileDefinition(p: decimal("0.9"), method: .nearestRank), of: "hours", all),
      .share(of: try Conditions.events("has(person)"), among: nil, by: .any),
      .ratio(part: .sum(of: "hours", events), whole: .count(all)),
      .rate(.count(events), per: ExactDecimal(1000), over: "population"),
      .coverage(of: "building", among: .fact("population"), events),
      .coverage(of: "building", among: .roster("buildings.csv"), all),
      .regularity(every: .quarter, atLeast: 2, events), .longestGap(all),
      .evenness(EvennessDefinition(field: "theme", over: ["停车", "养老"], events: all)),
      .evenness(EvennessDefinition(field: "theme", events: all)), .representativeness(of: "group", all),
      .concentration(ConcentrationDefinition(events: all)),
      .concentration(ConcentrationDefinition(field: "points", top: decimal("0.2"), events: events)),
      .retention(RetentionDefinition(events: all)),
      .retention(RetentionDefinition(split: CivilDate("2024-07-01"), events: all)),
      .survey(SurveyDefinition(events: all)),
      .survey(SurveyDefinition(atLeast: ExactDecimal(4), isWeighted: true, events: all)), .fact(column: "population"),
      .delay(
        DelayDefinition(
          cases: cases, from: "topic.raised", to: "topic.triaged", percentile: PercentileDefinition(p: decimal("0.5")),
          unit: .workingDays)),
      .within(
        WithinDefinition(cases: cases, from: "topic.raised", to: "topic.triaged", limit: LimitRule(try limit("5wd")))),
      .within(WithinDefinition(cases: cases, from: "topic.triaged", to: "matter.closed", limit: limits)),
      .order(
        OrderDefinition(
          cases: cases, steps: ["topic.triaged", "deliberation.held"], match: .last, missing: .allowed, extra: .exact,
          ties: .fails, deadline: try limit("7cd"), closedBy: ["matter.closed"])),
      .stages(StagesDefinition(cases: cases, allOf: ["topic.triaged", "topic.surveyed"])),
      .rules(
        RulesDefinition(
          cases: cases,
          rules: [
            .precedence(first: "topic.raised", then: "topic.triaged"),
            .response(to: "topic.raised", with: "topic.triaged", within: try limit("30d")),
            .response(to: "topic.raised", with: "topic.surveyed", within: nil), .absence("matter.referred"),
            .existence("topic.surveyed", min: 2), .notCoexistence("matter.referred", "matter.closed"),
            .fourEyes("topic.raised", "topic.triaged"),
          ])),
      .repeats(RepeatsDefinition(cases: cases, field: "theme", within: try limit("30d"))),
      .returns(ReturnsDefinition(cases: cases)),
      .reconcile(
        ReconcileDefinition(
          gains: ["topic.raised"], spends: ["topic.triaged"], opening: "opening.csv", balance: "topic.surveyed")),
      .remedy(
        RemedyDefinition(
          cases: cases, made: "matter.referred", promised: "topic.triaged", deadline: "end", confirmed: "matter.closed",
          recurred: "topic.raised", limit: try limit("60d"))),
      .judgement(
        JudgementDefinition(
          question: SampleRubric.both("办得怎样？", "How was it?"), lowest: .zero, highest: ExactDecimal(4))),
    ]
  }

  private func limit(_ text: String) throws -> TimeLimit { try #require(TimeLimit(text)) }

  @Test("is what the snapshot says of every form")
  func isTheSnapshot() throws {
    let sentences = try sentences()
    var lines: [String] = []
    for measure in try samples() {
      lines += ["", "# " + measure.form]
      for language in [Language.chinese, .english] {
        lines.append(sentences.text(of: measure)[language])
        lines += sentences.remarks(of: measure).map { "  - " + $0[language] }
        lines += sentences.conditions(of: measure).map { "  ? \($0.title[language]): \($0.condition.text)" }
      }
    }
    expectGolden(
      lines.dropFirst().joined(separator: "\n") + "\n", named: "measure-sentences.txt", testFile: Snapshots.owner)
  }

  @Test("leaves no place unfilled and no name unsaid")
  func isFilled() throws {
    let sentences = try sentences()
    for measure in try samples() {
      for text in [sentences.text(of: measure)] + sentences.remarks(of: measure) {
        for wording in [text.english, text.chinese] {
          #expect(!wording.contains { "{}".contains($0) }, "\(measure.form): \(wording)")
          #expect(!wording.contains("topic.raised"), "\(measure.form): \(wording)")
        }
        #expect(text.english != measure.form)
      }
    }
  }

  @Test("is there for every form of the catalogue")
  func knowsEveryForm() throws {
    let forms = Set(try samples().map(\.form))
    for specification in MeasureCatalogue.all { #expect(forms.contains(specification.id)) }
  }
}
