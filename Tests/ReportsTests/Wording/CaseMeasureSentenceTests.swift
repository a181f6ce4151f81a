import Diagnostics
import Quantities
import Reports
import Rubrics
import TestSupport
import Testing

@Suite("What is said of measures of cases and accounts")
struct CaseMeasureSentenceTests {
  private static let (raised, sorted, held) = ("topic.raised", "topic.triaged", "deliberation.held")
  private static let all = CaseSelection()

  /// Every form, with every option that changes the sentence.
  private static let measures: [MeasureDefinition] = [
    .delay(
      DelayDefinition(
        cases: all, from: raised, to: sorted, percentile: PercentileDefinition(p: .one), unit: .workingDays)),
    within(LimitRule(.workingDays(5))),
    within(
      LimitRule(
        table: LimitRule.Table(
          field: "urgency",
          limits: [
            LimitRule.Entry(value: "急", limit: .elapsed(nanoseconds: 7_200_000_000_000)),
            LimitRule.Entry(value: "一般", limit: .calendarDays(7)),
          ]), otherwise: .workingDays(15))),
    within(
      LimitRule(
        table: LimitRule.Table(field: "x.等级", limits: [LimitRule.Entry(value: "一", limit: .calendarDays(1))]),
        otherwise: nil)),
    .rules(
      RulesDefinition(
        cases: CaseSelection(anchor: raised),
        rules: [
          .precedence(first: raised, then: sorted), .response(to: raised, with: held, within: nil),
          .response(to: raised, with: held, within: .workingDays(10)), .absence(held), .existence(sorted, min: 1),
          .existence(sorted, min: 2), .notCoexistence(sorted, held), .fourEyes(sorted, held),
        ])),
    .repeats(RepeatsDefinition(cases: CaseSelection(anchor: raised), field: "building", within: .calendarDays(30))),
    .repeats(RepeatsDefinition(cases: all, field: "x.户号", within: .workingDays(3))),
    .returns(ReturnsDefinition(cases: all)),
    .returns(ReturnsDefinition(cases: CaseSelection(anchor: raised), field: "x.部门")),
    .reconcile(ReconcileDefinition(gains: [raised], spends: [sorted])),
    .reconcile(
      ReconcileDefinition(
        account: "building", gains: [raised, sorted], spends: [held], amount: "hours", opening: "期初.csv",
        balance: "points.checked")),
    .remedy(
      RemedyDefinition(cases: CaseSelection(anchor: raised), made: raised, confirmed: held, limit: .calendarDays(60))),
    .remedy(
      RemedyDefinition(
        cases: CaseSelection(anchor: sorted), made: raised, promised: sorted, deadline: "end", confirmed: held,
        recurred: "finding.recurred", limit: .workingDays(20))),
  ]

  private static func within(_ limit: LimitRule) -> MeasureDefinition {
    .within(WithinDefinition(cases: all, from: raised, to: sorted, limit: limit))
  }

  @Test("every form is put into words, with the options that change it")
  func sentences() throws {
    let sentence = MeasureSentence(context: ReportContext(try SampleResult.make(), evidence: SampleResult.evidence()))
    var text = ""
    for measure in Self.measures {
      for piece in [sentence.text(of: measure)] + sentence.remarks(of: measure) {
        text += piece.chinese + "\n" + piece.english + "\n"
      }
      text += "\n"
    }
    #expect(!text.contains { "{}".contains($0) })
    expectGolden(text, named: "case-measure-sentences.txt", testFile: Snapshots.owner)
  }
}
