import Rubrics
import Testing

/// What is said of rubrics that can be used.
@Suite struct RubricLintTests {
  @Test func findsNothingInSample() throws {
    let rubric = try #require(RubricText().load().rubric)
    #expect(RubricLint.check(rubric).isEmpty)
  }

  @Test func saysWhatIndicatorsLack() {
    let good = RubricText()
    RubricCase.expectGolden(
      [
        RubricCase("an indicator with nothing to it", RubricText.withMeasure("count: {}")),
        RubricCase(
          "no titles",
          good.replacing("title: {zh: 示例, en: Sample}\n", with: "").replacing("title: {zh: 次序, en: Order}, ", with: "")),
        RubricCase("no evidence minimum", good.replacing("  evidence: {at-least: 10}\n", with: "")),
        RubricCase(
          "an evidence minimum that is not applied",
          RubricText.withMeasure("fact: {column: buildings}", scale: "evidence: {at-least: 1}\n  pass: {at-least: 1}")),
        RubricCase(
          "an evidence minimum of a ratio whose whole has no evidence",
          RubricText.withMeasure(
            "ratio: {part: {count: {}}, whole: {fact: {column: buildings}}}",
            scale: "evidence: {at-least: 1}\n  pass: {at-least: 1}")),
        RubricCase(
          "no evidence minimum of a rate",
          RubricText.withMeasure(
            "rate: {measure: {count: {}}, per: 100, over: buildings}", scale: "pass: {at-least: 1}")),
        RubricCase(
          "an end without a deadline inside a ratio",
          RubricText.withMeasure(
            "ratio: {part: {order: {steps: [topic.triaged, reply.published], closed-by: topic.raised}}, whole: {count: {}}}",
            scale: "evidence: {at-least: 1}\n  pass: {at-least: 1}")),
        RubricCase(
          "titles that are the same",
          good.replacing("{zh: 提出议题的楼栋, en: Buildings that raised topics}", with: "{zh: 先分类后答复, en: Other}")),
        RubricCase(
          "what happens to refused sources that are not named",
          good.replacing("  sources: [minutes, hotline]\n", with: "")),
        RubricCase(
          "an end without a deadline",
          good.replacing("      deadline: 90d\n", with: "      closed-by: topic.raised\n")),
      ], named: "Lint/completeness.txt")
  }

  @Test func holdsIndicatorsAgainstRegisterAndVocabulary() {
    let good = RubricText()
    RubricCase.expectGolden(
      [
        RubricCase(
          "another basis", good.replacing("note: 3.3-3}\n  basis: named", with: "note: 3.3-3}\n  basis: inferred")),
        RubricCase("a pair that is not there", good.replacing("recommendation: B1", with: "recommendation: M4b")),
        RubricCase(
          "another dimension",
          good.replacing("dimension: order\n  recommendation", with: "dimension: reach\n  recommendation")),
        RubricCase("without a register there is nothing to hold against", withoutRegister()),
        RubricCase(
          "an activity that nobody looks at",
          good.replacing("attributes: {", with: "  议题.撤回: {title: 撤回}\nattributes: {")),
        RubricCase(
          "an act of others", good.replacing("by: [resident, residents-committee]", with: "by: [social-organization]")),
        RubricCase(
          "a stage by others",
          RubricText.withMeasure("stages: {all-of: [reply.published], by: resident}", scale: "pass: {at-least: 1}")),
        RubricCase(
          "acts of others inside a ratio",
          RubricText.withMeasure(
            "ratio: {part: {count: {by: resident, where: 'activity == \"reply.published\"'}}, "
              + "whole: {stages: {all-of: [topic.triaged], by: 居民}}}", scale: "pass: {at-least: 1}")),
        RubricCase(
          "a fact that a rate counts by",
          RubricText.withMeasure("rate: {measure: {count: {}}, per: 100, over: building}", scale: "pass: {at-least: 1}")
        ),
        RubricCase("activities that are categories", withCategories()),
        RubricCase("a fact that is not declared", good.replacing("among: buildings", with: "among: building")),
        RubricCase("facts of which none is declared", withoutFacts()),
      ], named: "Lint/agreement.txt")
  }

  @Test func findsWeightsThatCanNeverMatter() {
    let good = RubricText()
    RubricCase.expectGolden(
      [
        RubricCase("actors' weights under min", good.replacing("resident: {weight: 1}", with: "resident: {weight: 2}")),
        RubricCase("equal weights under min", good),
        RubricCase(
          "dimensions' weights under min",
          good.replacing("actor: mean", with: "actor: min").replacing(
            "en: Reach}, weight: 1", with: "en: Reach}, weight: 2"
          )
          .replacing("actor: 居民\n", with: "actor: 居委会\n").replacing(
            "recommendation: B1\n", with: "recommendation: M4b\n")),
        RubricCase(
          "indicators' weights under min",
          RubricText.withMeasure("count: {}").replacing("{dimension: mean", with: "{dimension: min")),
        RubricCase("a dimension without indicators", good.replacing("dimension: reach", with: "dimension: order")),
        RubricCase(
          "an actor without indicators",
          good.replacing("actor: 居民\n", with: "actor: 居委会\n")),
        RubricCase(
          "weights of levels that are not rolled up",
          good.replacing("levels: [dimension, actor]", with: "levels: []")
            .replacing("aggregate: {dimension: mean, actor: mean, overall: min}\n", with: "")
            .replacing("resident: {weight: 1}", with: "resident: {weight: 2}")
            .replacing("en: Reach}, weight: 1", with: "en: Reach}, weight: 0.5")),
      ], named: "Lint/weights.txt")
  }

  @Test func findsScalesThatCannotDoWhatTheyLookLike() {
    func scaled(_ name: String, _ measure: String, _ scale: String) -> RubricCase {
      var text = RubricText.withMeasure(measure, scale: scale)
      text.indicators["measure.yaml"]? += """
          title: 测量
          why: 原因
          advice: 建议
          threshold: {from: choice, note: 选择}
          recommendation: M4b
          basis: named

        """
      if !measure.hasPrefix("judgement") { text.indicators["measure.yaml"]? += "  evidence: {at-least: 1}\n" }
      return RubricCase(name, text)
    }
    let share = "share: {of: {where: 'hours > 1'}, among: {}}"
    let judgement = "judgement: {question: 好不好？, scale: [0, 4]}"
    RubricCase.expectGolden(
      [
        scaled("percent where a share runs to one", share, "scale: [[0, 0], [60, 60], [95, 100]]"),
        scaled("below nothing", "count: {}", "scale: [[-1, 0], [10, 100]]"),
        scaled("coverage may pass one", "coverage: {of: building, among: buildings}", "scale: [[0, 0], [1.2, 100]]"),
        scaled("beyond the ratings", judgement, "target: {best: 5, worst: 0}"),
        scaled("one score", share, "scale: [[0, 60], [1, 60]]"),
        scaled("one step that all reach", share, "steps: [[0, 60]]"),
        scaled("a step and below it the same", share, "steps: [[0.5, 60]]\n  below: 60"),
        scaled("always passed", share, "pass: {at-least: 0}"),
        scaled("never passed", share, "pass: {at-least: 60}"),
        scaled("always passed from above", judgement, "pass: {at-most: 4}"),
        scaled("never passed from above", "count: {}", "pass: {at-most: -1}"),
        scaled("sums may be anything", "sum: {of: hours}", "scale: [[-5, 0], [1000, 100]]"),
        scaled("a roster cannot be passed", "coverage: {of: building, roster: b.csv}", "scale: [[0, 0], [1.2, 100]]"),
        scaled("no gap is less than nothing", "longest-gap: {}", "scale: [[-1, 100], [60, 0]]"),
        scaled("an index ends at one", "evenness: {of: theme}", "scale: [[0, 0], [80, 100]]"),
        scaled("nobody has more than all", "concentration: {top: 20%}", "pass: {at-most: 1}"),
        scaled("good answers are a share", "survey: {at-least: 4}", "scale: [[0, 0], [90, 100]]"),
        scaled("a mean answer may be anything", "survey: {}", "scale: [[-2, 0], [90, 100]]"),
        scaled(
          "counts have no ratio below nothing", "ratio: {part: {count: {}}, whole: {count: {}}}",
          "scale: [[-1, 0], [7, 100]]"),
        scaled(
          "sums have any ratio", "ratio: {part: {sum: {of: hours}}, whole: {count: {}}}", "scale: [[-1, 0], [7, 100]]"),
        scaled(
          "nor a rate below nothing", "rate: {measure: {count: {}}, per: 1000, over: buildings}",
          "scale: [[-1, 0], [7, 100]]"),
        RubricCase(
          "scores without a band", RubricText().replacing("en: poor}, from: 0", with: "en: poor}, from: 59.5")),
      ], named: "Lint/scales.txt")
  }

  @Test func findsWhatMeasuresOfCasesSayInVain() {
    let ends = "from: topic.raised, to: reply.published"
    let ledger = "made: topic.raised, confirmed: reply.published, limit: 60d"
    RubricCase.expectGolden(
      [
        RubricCase(
          "limits without one for others", RubricText.withMeasure("within: {\(ends), limit: {by: urgency, 急: 2h}}")),
        RubricCase(
          "limits with one for others", RubricText.withMeasure("within: {\(ends), limit: {by: urgency, 急: 2h, _: 5wd}}")
        ),
        RubricCase(
          "rules that no case keeps",
          RubricText.withMeasure("rules: [{existence: topic.raised, min: 2}, {absence: topic.raised}]")),
        RubricCase(
          "a rule twice",
          RubricText.withMeasure(
            "rules: [{precedence: [topic.raised, topic.triaged]}, {precedence: [topic.raised, topic.triaged]}]")),
        RubricCase(
          "a promise without a deadline", RubricText.withMeasure("remedy: {\(ledger), promised: topic.triaged}")),
        RubricCase("a deadline without a promise", RubricText.withMeasure("remedy: {\(ledger), deadline: end}")),
      ], named: "Lint/cases.txt")
  }

  @Test func findsRulesThatCanNeverAct() {
    func rubric(_ rules: String) -> RubricText {
      RubricText().replacing("rank-at-least: 3", with: "rank-at-least: 3\n" + rules)
    }
    RubricCase.expectGolden(
      [
        RubricCase("an actor without indicators", rubric("deductions: {id: a, on: social-organization, points: 1}")),
        RubricCase(
          "a dimension without indicators",
          rubric("deductions: {id: a, on: reach, points: 1}").replacing("dimension: reach", with: "dimension: order")),
        RubricCase(
          "effects that nothing shows",
          rubric("gate: {id: a, when: 'effect < 60 || has(activity) && activity > effect', cap: 79}")),
        RubricCase("a cap on no bonus", rubric("bonus-cap: 5")),
        RubricCase(
          "a quantity that nothing asks about",
          rubric("measures: {raised: {count: {where: 'activity == \"topic.raised\"'}}}\ndeductions: {id: a, points: 1}")
        ),
        RubricCase(
          "quantities that rules ask about",
          rubric(
            "measures: {raised: {count: {}}, sorted: {count: {}}}\n"
              + "bonus: [{id: a, points: 1, per: raised}, {id: b, points: 1, when: 'value[\"sorted\"] > 1'}]")),
        RubricCase("a factor that is not declared", rubric("deductions: {id: a, points: 1, per: biuldings}")),
        RubricCase("peers by what is not declared", rubric("peer-group: estate")),
        RubricCase(
          "a quantity of a fact that is not declared",
          rubric("measures: {houses: {fact: {column: houses}}}\nbonus: {id: a, points: 1, per: houses}")),
      ], named: "Lint/rules.txt")
  }

  @Test func findsActivityWhoseEffectNobodyShows() {
    func counting(_ lines: String) -> RubricText {
      var text = RubricText.withMeasure(
        "count: {}", scale: "scale: [[0, 0], [9, 100]]\n  evidence: {at-least: 1}\n  \(lines)")
      text.indicators["measure.yaml"]? += """
          title: 测量
          why: 原因
          advice: 建议
          threshold: {from: choice, note: 选择}
          recommendation: M4b
          basis: named

        """
      return text
    }
    RubricCase.expectGolden(
      [
        RubricCase("a count alone", counting("weight: 1")),
        RubricCase("a count whose effect is shown", counting("effect-shown-by: committee.triaged-first")),
        RubricCase(
          "a count that shows another's effect",
          counting("weight: 1").replacing("  weight: 3\n", with: "  weight: 3\n  effect-shown-by: [measured]\n")),
        RubricCase(
          "a logarithm of what may be nought",
          counting("transform: ln").replacing("[[0, 0], [9, 100]]", with: "[[1, 0], [9, 100]]")
            .replacing("transform: ln", with: "transform: ln\n  effect-shown-by: committee.triaged-first")),
      ], named: "Lint/activity.txt")
  }

  private func withCategories() -> RubricText {
    let measure = "evenness: {of: activity, over: [议题.撤回, topic.triaged]}"
    var text = RubricText.withMeasure(measure, scale: "pass: {at-least: 1}")
    text.vocabulary = text.vocabulary.replacing(
      "attributes: {", with: "  议题.撤回: {title: 撤回}\n  议题.搁置: {title: 搁置}\nattributes: {")
    return text
  }

  private func withoutRegister() -> RubricText {
    var text = RubricText().replacing(", register: recommendations.yaml", with: "")
    text.register = ""
    text.indicators = text.indicators.mapValues {
      $0.replacing("  basis: named\n", with: "").replacing("  recommendation: B1\n", with: "")
    }
    return text
  }

  private func withoutFacts() -> RubricText {
    var text = RubricText()
    let lines = text.vocabulary.split(separator: "\n").prefix { $0 != "facts:" }
    text.vocabulary = lines.joined(separator: "\n") + "\n"
    return text
  }
}
