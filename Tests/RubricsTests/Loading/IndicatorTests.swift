import Testing

/// What is said of the indicators apart from their measures.
@Suite struct IndicatorTests {
  @Test func saysWhatIsWrongWithIndicators() {
    let good = RubricText()
    var none = RubricText()
    none.indicators = ["empty.yaml": "[]\n"]
    var mapping = RubricText()
    mapping.indicators["mapping.yaml"] = "id: resident.x\nactor: resident\n"
    var bare = RubricText()
    bare.indicators["bare.yaml"] = "- id: resident.x\n- 居民\n"
    var twice = RubricText()
    twice.indicators["twice.yaml"] = twice.indicators["reach.yaml"]
    var other = RubricText()
    other.indicators["more.yml"] = "[]\n"
    RubricCase.expectGolden(
      [
        RubricCase("no indicator at all", none),
        RubricCase("a mapping in place of a list", mapping),
        RubricCase("almost nothing", bare),
        RubricCase("one id twice, in two files", twice),
        RubricCase("a file with another ending", other),
        RubricCase(
          "an id that is none", good.replacing("id: committee.triaged-first", with: "id: committee.Triaged First")),
        RubricCase("a misspelt key", good.replacing("  why: 覆盖面", with: "  whyy: 覆盖面")),
        RubricCase("an unknown actor", good.replacing("actor: 居民", with: "actor: 居民们")),
        RubricCase("a misspelt actor", good.replacing("actor: residents-committee", with: "actor: resident-committee")),
        RubricCase("an unknown dimension", good.replacing("dimension: reach", with: "dimension: raech")),
        RubricCase("an unknown recommendation", good.replacing("recommendation: B1", with: "recommendation: B9")),
        RubricCase("a basis", good.replacing("note: 3.3-3}\n  basis: named", with: "note: 3.3-3}\n  basis: guessed")),
        RubricCase("a threshold without a note", good.replacing("{from: paper, note: 3.3-3}", with: "{from: papers}")),
        RubricCase("weights", good.replacing("weight: 3\n", with: "weight: -3\n")),
        RubricCase("a weight that is no number", good.replacing("weight: 3\n", with: "weight: heavy\n")),
        RubricCase("an evidence minimum", good.replacing("evidence: {at-least: 10}", with: "evidence: {at-least: 0}")),
        RubricCase(
          "an evidence minimum by another name",
          good.replacing("evidence: {at-least: 10}", with: "evidence: {atleast: 5}")),
        RubricCase(
          "units", good.replacing("units: [community, subdistrict]", with: "units: [community, province, community]")),
        RubricCase("no units", good.replacing("units: [community, subdistrict]", with: "units: []")),
        RubricCase("sources", good.replacing("sources: [minutes, hotline]", with: "sources: [minutes, minutes]")),
        RubricCase("a refused source", good.replacing("refused: zero", with: "refused: half")),
        RubricCase(
          "a reason in place of last year's indicator",
          good.replacing("previous: committee.sorted", with: "previous: {not-comparable: 换了口径}")),
        RubricCase(
          "a condition over facts",
          good.replacing("points_bank == \"yes\"", with: "points_bnak == \"yes\" && buildings == \"12\"")),
      ], named: "Loading/indicators.txt")
  }

  @Test func saysWhatIsWrongWithScales() {
    func scale(_ scale: String) -> RubricText {
      RubricText().replacing("scale: [[0, 0], [0.6, 60], [0.95, 100]]", with: scale)
    }
    RubricCase.expectGolden(
      [
        RubricCase("no scale", scale("weight: 3").replacing("  evidence: {at-least: 10}\n  weight: 3\n", with: "")),
        RubricCase("two ways", scale("scale: [[0, 0], [1, 100]]\n  pass: {at-least: 0.5}")),
        RubricCase("one point", scale("scale: [[0, 0]]")),
        RubricCase("no step", scale("steps: []")),
        RubricCase("values that do not ascend", scale("scale: [[0, 0], [0.6, 60], [0.6, 80], [0.5, 100]]")),
        RubricCase("scores outside", scale("scale: [[0, -5], [1, 120]]")),
        RubricCase("points that are none", scale("scale: [[0, 0, 1], 5, [a, 60], [1, 100]]")),
        RubricCase("a scale that is none", scale("scale: linear")),
        RubricCase("percent where a decimal is due", scale("scale: [[0, 0], [60%, 100]]")),
        RubricCase("below without steps", scale("scale: [[0, 0], [1, 100]]\n  below: 5")),
        RubricCase("below out of range", scale("steps: [[0.5, 60]]\n  below: 500")),
        RubricCase("no bound", scale("pass: {}")),
        RubricCase("two bounds", scale("pass: {at-least: 1, at-most: 2}")),
        RubricCase("a bound that is none", scale("pass: {at-least: viel}")),
        RubricCase("best and worst the same", scale("target: {best: 1, worst: 1.0}")),
        RubricCase("no worst", scale("target: {best: 1}")),
        RubricCase("not there yet", scale("deduct: {from: 100, each: 5}")),
        RubricCase("not there yet, beside a scale", scale("scale: [[1, 0], [2, 100]]\n  transform: ln")),
      ], named: "Loading/scales.txt")
  }
}
