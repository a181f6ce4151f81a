import Testing

/// What is said of rubric.yaml.
@Suite struct RubricHeadTests {
  @Test func saysWhatIsWrongWithRubricFile() {
    var bare = RubricText()
    bare.rubric = "plumbline: 1\n"
    var list = RubricText()
    list.rubric = "- rubric: sample\n"
    var broken = RubricText()
    broken.rubric = "plumbline: 1\nrubric: 'sample\n"
    broken.vocabulary += "places: {}\n"
    var none = RubricText()
    none.rubric = ""
    let good = RubricText()
    RubricCase.expectGolden(
      [
        RubricCase("no rubric.yaml", none),
        RubricCase("required keys are missing", bare),
        RubricCase("a list in place of a mapping", list),
        RubricCase("not YAML, and something else in another file", broken),
        RubricCase("a misspelt key", good.replacing("rank-at-least: 3", with: "rank-at-lest: 3")),
        RubricCase("another version of the language", good.replacing("plumbline: 1", with: "plumbline: 2")),
        RubricCase("an id that is none", good.replacing("rubric: sample", with: "rubric: Sample Rubric")),
        RubricCase("an edition without quotes", good.replacing(#""1""#, with: "2025.10")),
        RubricCase("levels", good.replacing("[dimension, actor]", with: "[dimension, overall, dimension]")),
        RubricCase(
          "a level that is not rolled up",
          good.replacing("levels: [dimension, actor]", with: "levels: [actor]")),
        RubricCase(
          "aggregations", good.replacing("overall: min", with: "overall: median, actors: mean")),
        RubricCase("a power mean", good.replacing("overall: min", with: "overall: {power: 0.5}")),
        RubricCase("a share above one", good.replacing("at-least: 60%", with: "at-least: 60")),
        RubricCase(
          "a policy by level",
          good.replacing(
            "{policy: renormalise, at-least: 60%}", with: "{dimension: {policy: skip}, overall: {at-least: 130%}}")),
        RubricCase(
          "an actor's weight of nothing", good.replacing("resident: {weight: 1}", with: "resident: {weight: 0}")),
        RubricCase(
          "actors", good.replacing("resident: {weight: 1}", with: "residents: {}\n  居委会: {}\n  resident: {wieght: 1}")),
        RubricCase(
          "bands with one bound and one name", good.replacing("en: poor}, from: 0", with: "en: good}, from: 80.0")),
        RubricCase("a band above 100", good.replacing("en: good}, from: 80", with: "en: good}, from: 120")),
        RubricCase(
          "a dimension's id and weight",
          good.replacing("reach: {title: {zh: 覆盖, en: Reach}, weight: 1}", with: "Reach: {title: 覆盖, weight: -1}")),
        RubricCase("no dimensions", withoutDimensions()),
        RubricCase("a title in one language", good.replacing("title: {zh: 示例, en: Sample}", with: "title: {zh: 示例}")),
        RubricCase("a rank of nobody", good.replacing("rank-at-least: 3", with: "rank-at-least: 0")),
        RubricCase(
          "a base that is not at hand, and a veto of nothing",
          good.replacing("rank-at-least: 3", with: "rank-at-least: 3\nextends: other@1\nveto: []")),
      ], named: "Loading/rubric-head.txt")
  }

  private func withoutDimensions() -> RubricText {
    var text = RubricText()
    let lines = text.rubric.split(separator: "\n").prefix { $0 != "dimensions:" }
    text.rubric = lines.joined(separator: "\n") + "\ndimensions: {}\n"
    return text
  }
}
