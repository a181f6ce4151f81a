import Diagnostics
import Rubrics
import Testing

@testable import Comparisons

@Suite("What changed between two editions")
struct RubricDifferenceTests {
  private func rubric(_ edition: String, _ indicators: [String], head: String = "") throws -> Rubric {
    try SmallYears.rubric(edition: edition, head: head, indicators: indicators.joined())
  }

  @Test("pairs indicators in both directions: renamed, added, removed, not comparable")
  func pairs() throws {
    let before = try rubric(
      "2024", ["a.one", "b.old", "c.three", "d.gone"].map { SmallYears.indicator($0) })
    let after = try rubric(
      "2025",
      [
        SmallYears.indicator("a.one"), SmallYears.indicator("b.new", more: "  previous: b.old"),
        SmallYears.indicator("c.three", more: "  previous: {not-comparable: {zh: 口径已改, en: counted otherwise}}"),
        SmallYears.indicator("e.added"),
      ])
    let difference = RubricDifference(before: before, after: after)
    #expect(
      difference.indicators.map { "\($0.before ?? "—") \($0.after ?? "—") \($0.relation.rawValue)" } == [
        "a.one a.one same", "b.old b.new renamed", "c.three c.three not-comparable", "— e.added added",
        "d.gone — removed",
      ])
    #expect(difference.indicators[2].reason?.chinese == "口径已改")
    #expect(difference.indicators.map(\.measuresTheSame) == [true, true, false, false, false])
    let back = RubricDifference(before: after, after: before)
    #expect(
      back.indicators.map { "\($0.before ?? "—") \($0.after ?? "—") \($0.relation.rawValue)" } == [
        "a.one a.one same", "b.new b.old renamed", "c.three c.three not-comparable", "— d.gone added",
        "e.added — removed",
      ])
  }

  @Test("names the keys that bear on figures, and no others")
  func changedKeys() throws {
    let before = try rubric("2024", [SmallYears.indicator("a.one")], head: "aggregate: {overall: mean}")
    let after = try rubric(
      "2025", [SmallYears.indicator("a.one", scale: "[[0, 0], [5, 100]]", more: "  weight: 2\n  why: 新的理由")],
      head: "aggregate: {overall: min}")
    let difference = RubricDifference(before: before, after: after)
    #expect(difference.changedKeys == ["aggregate"])
    #expect(difference.indicators.map(\.changedKeys) == [["scale", "weight"]])
    #expect(!difference.isEmpty && RubricDifference(before: before, after: before).isEmpty)
  }

  @Test("takes a reference to an indicator that was renamed for the same reference")
  func renamedReferences() throws {
    let before = try rubric(
      "2024", [SmallYears.indicator("a.one", more: "  effect-shown-by: [b.old]"), SmallYears.indicator("b.old")])
    let after = try rubric(
      "2025",
      [
        SmallYears.indicator("a.one", more: "  effect-shown-by: [b.new]"),
        SmallYears.indicator("b.new", more: "  previous: b.old"),
      ])
    #expect(RubricDifference(before: before, after: after).indicators.map(\.changedKeys) == [[], []])
  }
}
