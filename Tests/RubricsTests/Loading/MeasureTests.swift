import Diagnostics
import Testing

/// What is said of measures.
@Suite struct MeasureTests {
  private func measured(_ name: String, _ measure: String) -> RubricCase {
    RubricCase(name, RubricText.withMeasure(measure))
  }

  @Test func saysWhatIsWrongWithForms() {
    RubricCase.expectGolden(
      [
        measured("no form", "{}"),
        measured("a text", "count"),
        measured("two forms", "count: {by: any}\nfact: {column: buildings}"),
        measured("a misspelt form", "cuont: {by: any}"),
        measured("an unknown form", "平均: {of: rating}"),
        measured("no parameters", "count: any"),
        measured("an unknown parameter", "count: {wehre: 'activity == \"topic.raised\"', per: 1}"),
      ], named: "Loading/measure-forms.txt")
  }

  @Test func saysWhatIsWrongWithEventMeasures() {
    RubricCase.expectGolden(
      [
        measured("actors", "count: {by: [residents-comittee, any, 居民, resident]}"),
        measured("no actors", "count: {by: []}"),
        measured("a condition with an unknown field", "count: {where: 'actvity == \"topic.raised\"'}"),
        measured(
          "a condition with an unknown activity", "count: {where: 'activity in [\"topic.rised\", \"reply.published\"]'}"
        ),
        measured("a condition with an unknown actor", "count: {where: 'actor == \"residents\"', by: any}"),
        measured("a condition that is none", "count: {where: 'hours + 1'}"),
        measured(
          "a condition with a missing end", "count:\n  where: >-\n    activity == \"topic.raised\"\n    && (hours > 1"),
        measured("no field", "distinct: {where: 'hours > 1'}"),
        measured("an unknown field", "distinct: {of: persons}"),
        measured("a field of text", "sum: {of: person}"),
        measured("an attribute by its name", "sum: {of: 预算}"),
        measured("an unknown attribute", "mean: {of: 'x[\"預算\"]'}"),
        measured("an attribute of text", "mean: {of: 'x[\"楼栋类型\"]'}"),
        measured("a percentile", "percentile: {of: rating, p: 95, method: nearest}"),
        measured("a share", "share: {of: {}, among: {if: 'hours > 1'}}"),
        measured("a share of nothing", "share: {of: {where: 'hours > 1'}}"),
        measured("a fact that is text", "coverage: {of: building, among: points_bank}"),
        measured("regularity", "regularity: {every: day, at-least: 0}"),
        measured("no fact", "fact: {}"),
        measured("a fact as text", "fact: {column: points_bank}"),
      ], named: "Loading/event-measures.txt")
  }

  @Test func saysWhatIsWrongWithMeasuresOfSpread() {
    RubricCase.expectGolden(
      [
        measured("neither fact nor roster", "coverage: {of: building}"),
        measured("both fact and roster", "coverage: {of: building, among: buildings, roster: buildings.csv}"),
        measured("a roster of numbers", "coverage: {of: points, roster: buildings.csv}"),
        measured("one category", "evenness: {of: theme, over: [停车]}"),
        measured("a category twice", "evenness: {of: theme, over: [停车, 环境, 停车]}"),
        measured("a number twice", "evenness: {of: rating, over: [1, 2, 1.0]}"),
        measured("categories that are no numbers", "evenness: {of: rating, over: [1, 二]}"),
        measured("categories of times", "evenness: {of: end, over: [2024, 2025]}"),
        measured("categories as a text", "evenness: {of: theme, over: all}"),
        measured("activities as categories", "evenness: {of: activity, over: [topic.raised, topic.triage]}"),
        measured("actors as categories", "evenness: {of: actor, over: [居民, residents-comittee], by: any}"),
        measured("groups that are numbers", "representativeness: {of: hours, against: census}"),
        measured("what is spread", "concentration: {of: person, per: hours, top: 0}"),
        measured("a top that is none", "concentration: {of: event, top: 120%}"),
        measured("a split", "retention: {of: rating, split: 2024-02-30}"),
        measured("a survey", "survey: {of: theme, at-least: good, weighted: yes}"),
      ], named: "Loading/spread-measures.txt")
  }

  @Test func saysWhatIsWrongWithMeasuresInsideOthers() {
    RubricCase.expectGolden(
      [
        measured("a ratio of nothing", "ratio: {}"),
        measured("a ratio of texts", "ratio: {part: count, whole: {}}"),
        measured("two forms in one part", "ratio: {part: {count: {}, sum: {of: hours}}, whole: {count: {}}}"),
        measured("an unknown part", "ratio: {part: {cuont: {}}, whole: {count: {}}}"),
        measured(
          "a judgement inside",
          "ratio: {part: {judgement: {question: 清楚吗？, scale: [0, 4]}}, whole: {count: {}}}"),
        measured(
          "a judgement further inside",
          "rate: {measure: {ratio: {part: {count: {}}, whole: {judgement: {question: 清楚吗？, scale: [0, 4]}}}}, per: 1000, over: buildings}"
        ),
        measured(
          "a condition inside", "ratio: {part: {count: {where: 'actvity == \"a\"'}}, whole: {sum: {of: person}}}"),
        measured("no number to count by", "rate: {measure: {count: {}}, per: 0, over: points_bank}"),
        measured("nothing to count by", "rate: {measure: {count: {}}}"),
      ], named: "Loading/inner-measures.txt")
  }

  @Test func saysWhatIsWrongWithCaseMeasures() {
    RubricCase.expectGolden(
      [
        measured("unknown activities", "delay: {from: topic.rised, to: 答复, anchor: topic.triage}"),
        measured("a delay", "delay: {from: topic.raised, p: 2, unit: weeks, method: both}"),
        measured("a limit", "within: {from: topic.raised, to: reply.published, limit: 15 days}"),
        measured("a limit in working days", "within: {from: topic.raised, to: reply.published, limit: 5 wd}"),
        measured(
          "limits by field",
          "within: {from: topic.raised, to: reply.published, limit: {by: hours, 急: 2, 一般: {by: urgency}, _: 7days}}"),
        measured("limits by nothing", "within: {from: topic.raised, to: reply.published, limit: {急: 2h, _: 7d}}"),
        measured(
          "limits without values", "within: {from: topic.raised, to: reply.published, limit: {by: urgency, _: 7d}}"),
        measured("no limit", "within: {from: topic.raised, to: reply.published}"),
        measured("one step", "order: {steps: [topic.raised]}"),
        measured("a step twice", "order: {steps: [topic.raised, topic.triaged, topic.raised]}"),
        measured("no steps", "order: {deadline: 90d}"),
        measured(
          "words of order",
          "order: {steps: [topic.raised, topic.triaged], match: any, missing: fail, extra: none, ties: fail}"),
        measured(
          "deadline and end", "order: {steps: [topic.raised, topic.triaged], deadline: soon, closed-by: topic.closed}"),
        measured(
          "a condition over cases",
          "order: {steps: [topic.raised, topic.triaged], cases: 'case.has(\"topic.rised\") && channel == \"a\"'}"),
        measured("no stages", "stages: {all-of: []}"),
        measured("stages", "stages: {all-of: [topic.raised, topic.raised], by: nobody}"),
        measured("a judgement", "judgement: {scale: [4, 0], raters: 0}"),
        measured("a judgement's scale", "judgement: {question: 清楚吗？, scale: 5}"),
      ], named: "Loading/case-measures.txt")
  }

  @Test func saysWhatIsWrongWithRules() {
    RubricCase.expectGolden(
      [
        measured("no rules", "rules: []"),
        measured("a mapping without rules", "rules: {anchor: topic.raised}"),
        measured("a text", "rules: topic.raised"),
        measured("items that are no rules", "rules: [topic.raised, {}, {within: 5d}]"),
        measured("a misspelt rule", "rules: [{precedes: [topic.raised, topic.triaged]}, {abscence: topic.raised}]"),
        measured("two rules in one", "rules: [{absence: topic.raised, existence: topic.triaged}]"),
        measured(
          "pairs that are none",
          """
          rules:
            - {precedence: topic.raised}
            - {response: [topic.raised]}
            - {four-eyes: [topic.raised, topic.triaged, reply.published]}
            - {not-coexistence: [topic.raised, topic.raised]}
            - {response: [topic.raised, topic.rised]}
          """),
        measured(
          "keys of other rules",
          "rules: [{absence: topic.raised, within: 5d}, {response: [topic.raised, reply.published], min: 2}]"),
        measured(
          "a limit and a number",
          "rules: [{response: [topic.raised, reply.published], within: soon}, {existence: topic.raised, min: 0}]"),
        measured("a list inside", "rules: {all: {absence: topic.raised}, cases: 'true'}"),
      ], named: "Loading/case-rules.txt")
  }

  @Test func saysWhatIsWrongWithFurtherCaseMeasures() {
    RubricCase.expectGolden(
      [
        measured("repeats", "repeats: {of: buildings, within: {by: urgency, 急: 1d}, anchor: topic.rised}"),
        measured("repeats of nothing", "repeats: {}"),
        measured("returns of a number", "returns: {of: hours}"),
        measured("accounts without activities", "reconcile: {in: [], of: person, account: points}"),
        measured(
          "an activity on two sides",
          "reconcile: {in: [topic.raised, topic.triaged], out: topic.raised, balance: topic.triaged}"),
        measured(
          "a balance that goes out", "reconcile: {in: topic.raised, out: topic.triaged, balance: topic.triaged}"),
        measured("a remedy without a finding", "remedy: {confirmed: reply.published}"),
        measured(
          "a deadline that is no time",
          "remedy: {made: topic.raised, promised: topic.triaged, deadline: 'x[\"预算\"]', confirmed: reply.published, limit: 60}"
        ),
      ], named: "Loading/further-case-measures.txt")
  }

  @Test(arguments: ["/etc/passwd", "../楼栋.csv", "表/../../楼栋.csv", "./楼栋.csv", "表//楼栋.csv"])
  func namesNoFileOutsideTheAssessmentsFolder(name: String) {
    for measure in [
      "coverage: {of: building, roster: \"\(name)\"}",
      "reconcile: {in: topic.raised, out: topic.triaged, opening: \"\(name)\"}",
    ] {
      let codes = RubricText.withMeasure(measure).load().diagnostics.map(\.code)
      #expect(codes.contains("measure.file-elsewhere"), "\(measure): \(codes)")
    }
  }

  @Test func namesFilesInFoldersBesideTheAssessment() {
    let codes = RubricText.withMeasure("coverage: {of: building, roster: 表/楼栋.csv}").load().diagnostics.map(\.code)
    #expect(!codes.contains("measure.file-elsewhere"))
  }
}
