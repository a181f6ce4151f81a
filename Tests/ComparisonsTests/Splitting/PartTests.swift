import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

@testable import Comparisons

@Suite("What each part of a change is")
struct PartTests {
  private func parts(_ comparison: Comparison) throws -> [ChangePart: Rational] {
    let split = try #require(comparison.units.first?.overall?.split)
    #expect(split.reason == nil)
    return Dictionary(uniqueKeysWithValues: zip(ChangePart.allCases, split.parts)).filter { !$0.value.isZero }
  }

  @Test("conduct is what was measured")
  func conduct() throws {
    let rubric = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    let comparison = ComparisonMaking.compare(
      SmallYears.year(rubric, [SmallYears.count("a.one", 4)]),
      with: SmallYears.year(rubric, [SmallYears.count("a.one", 7)]))
    #expect(try parts(comparison) == [.conduct: Rational(30)])
    #expect(comparison.rubric.isEmpty && comparison.basis == .bundles)
  }

  @Test("the rubric is how it is judged, and shares what both changed together")
  func rubric() throws {
    let old = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    let new = try SmallYears.rubric(
      edition: "2025", indicators: SmallYears.indicator("a.one", scale: "[[0, 0], [20, 100]]"))
    // 4 of 10 is 40, 8 of 20 is 40 again: conduct gained what the rubric took.
    let comparison = ComparisonMaking.compare(
      SmallYears.year(old, [SmallYears.count("a.one", 4)]), with: SmallYears.year(new, [SmallYears.count("a.one", 8)]))
    // Conduct: (40 → 80) and (20 → 40), in the mean 30.
    #expect(try parts(comparison) == [.conduct: Rational(30), .rubric: Rational(-30)])
    let row = try #require(comparison.units.first?.rows.last)
    #expect(row.earlierUnderLater == Rational(20) && row.laterUnderEarlier == Rational(80))
    #expect(row.kind == .unchanged && comparison.rubric.indicators.map(\.changedKeys) == [["scale"]])
  }

  @Test("evidence is a state that changed")
  func evidence() throws {
    let rubric = try SmallYears.rubric(
      edition: "2024", indicators: SmallYears.indicator("a.one") + SmallYears.indicator("b.two"))
    let missing = RecordedIndicator(id: "b.two", state: .insufficientEvidence, kind: "count", value: Rational(2))
    let comparison = ComparisonMaking.compare(
      SmallYears.year(rubric, [SmallYears.count("a.one", 4), SmallYears.count("b.two", 2)]),
      with: SmallYears.year(rubric, [SmallYears.count("a.one", 4), missing]))
    // The mean of 40 and 20 becomes 40 alone.
    #expect(try parts(comparison) == [.evidence: Rational(10)])
    let row = try #require(comparison.units.first?.rows.last)
    #expect(row.kind == .changed && row.change == nil && row.split == nil)
  }

  @Test("the roster is the fact that a measure divides by")
  func roster() throws {
    let rubric = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    let comparison = ComparisonMaking.compare(
      SmallYears.year(rubric, [SmallYears.quotient("a.one", "rate", 40, over: 10)]),
      with: SmallYears.year(rubric, [SmallYears.quotient("a.one", "rate", 40, over: 20)]))
    #expect(try parts(comparison) == [.roster: Rational(-20)])
    let share = ComparisonMaking.compare(
      SmallYears.year(rubric, [SmallYears.quotient("a.one", "share", 40, over: 10)]),
      with: SmallYears.year(rubric, [SmallYears.quotient("a.one", "share", 40, over: 20)]))
    #expect(try parts(share) == [.conduct: Rational(-20)], "the whole of a share is conduct too")
  }

  @Test("what came without logs to measure it by is not separated, and separated with them")
  func unseparated() throws {
    let old = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    let new = try SmallYears.rubric(
      edition: "2025", indicators: SmallYears.indicator("a.one") + SmallYears.indicator("b.two"))
    let before = SmallYears.year(old, [SmallYears.count("a.one", 4)])
    let after = SmallYears.year(new, [SmallYears.count("a.one", 4), SmallYears.count("b.two", 8)])
    let bundles = ComparisonMaking.compare(before, with: after)
    #expect(try parts(bundles) == [.unseparated: Rational(20)])
    #expect(bundles.notes.map(\.code).contains("comparison.in-one-go"))
    // Last year's logs give 2 for the new indicator: the rubric took ten points, conduct gave thirty.
    let earlier = SmallYears.year(new, [SmallYears.count("a.one", 4), SmallYears.count("b.two", 2)])
    let later = SmallYears.year(old, [SmallYears.count("a.one", 4)])
    let logs = ComparisonMaking.compare(
      before, with: after, bridges: [.before: earlier.result, .after: later.result])
    #expect(try parts(logs) == [.conduct: Rational(15), .rubric: Rational(5)])
    #expect(logs.units.first?.overall?.earlierUnderLater == Rational(30))
    #expect(logs.units.first?.rows.last?.earlierUnderLater == Rational(20))
  }

  @Test("a score that compares units is not separated, since the others move it too")
  func relative() throws {
    let rubric = try SmallYears.rubric(
      edition: "2024", head: "relative: {normalise: min-max}",
      indicators: SmallYears.indicator("a.one")
        + SmallYears.indicator("b.two").replacing("scale: [[0, 0], [10, 100]]", with: "relative: {}"))
    func year(_ one: Int, _ two: Int) throws -> ComparedYear {
      var year = SmallYears.year(rubric, [SmallYears.count("a.one", one), SmallYears.count("b.two", 5)])
      // As comparing it with others gave it.
      let index = try #require(year.result.units[0].indicators.firstIndex { $0.id == "b.two" })
      year.result.units[0].indicators[index].state = .scored
      year.result.units[0].indicators[index].score = Rational(two)
      let overall = try #require(Rational(one * 10 + two).divided(by: Rational(2)))
      for node in year.result.units[0].nodes.indices {
        year.result.units[0].nodes[node].state = .scored
        year.result.units[0].nodes[node].score = overall
      }
      return year
    }
    let (before, after) = (try year(4, 80), try year(6, 60))
    let measured: [Side: RecordedResult] = [.before: before.result, .after: after.result]
    for bridges in [[:], measured] {
      let comparison = ComparisonMaking.compare(before, with: after, bridges: bridges)
      #expect(try parts(comparison) == [.conduct: Rational(10), .unseparated: Rational(-10)])
      let row = try #require(comparison.units.first?.rows.last)
      #expect(row.split?[.unseparated] == Rational(-20) && row.split?[.conduct] == .zero)
      #expect(comparison.notes.map(\.code).contains("comparison.relative-scores"))
    }
  }

  @Test("what only one edition groups by areas stays in its area")
  func areas() throws {
    func rubric(_ edition: String, _ area: String, _ dimension: String, _ id: String) throws -> Rubric {
      let head = """
        levels: [dimension, area]
        areas: {\(area): {title: 领域}}
        """
      return try SmallYears.rubric(
        edition: edition, head: head, dimensions: "{\(dimension): {title: 方面, area: \(area)}}",
        indicators: SmallYears.indicator(id).replacing("dimension: mechanism", with: "dimension: \(dimension)"))
    }
    let comparison = ComparisonMaking.compare(
      SmallYears.year(try rubric("2024", "north", "mechanism", "a.one"), [SmallYears.count("a.one", 4)]),
      with: SmallYears.year(try rubric("2025", "south", "channel", "b.two"), [SmallYears.count("b.two", 6)]))
    #expect(try parts(comparison) == [.unseparated: Rational(20)])
    let overall = try #require(comparison.units.first?.overall)
    #expect(overall.split?.reason == nil)
  }

  @Test("years by two profiles of one rubric are two rubrics, and the remarks say so")
  func profiles() throws {
    let whole = try SmallYears.rubric(
      edition: "2024", head: "profiles: {quick: {title: 快, indicators: [a.one]}}",
      indicators: SmallYears.indicator("a.one") + SmallYears.indicator("b.two"))
    let quick = try #require(whole.choosing("quick"))
    var after = SmallYears.year(quick, [SmallYears.count("a.one", 4)])
    after.result.profile = "quick"
    let before = SmallYears.year(whole, [SmallYears.count("a.one", 4), SmallYears.count("b.two", 8)])
    let comparison = ComparisonMaking.compare(before, with: after)
    #expect(try parts(comparison) == [.unseparated: Rational(-20)])
    let note = try #require(comparison.notes.first)
    #expect(note.code == "comparison.other-profiles" && note.arguments == ["before": "–", "after": "quick"])
    #expect(
      ComparisonMaking.compare(after, with: after).notes.map(\.code).contains("comparison.other-profiles") == false)
    let scores = ComparisonMaking.compare(
      before, with: after, bridges: [.before: after.result, .after: before.result])
    #expect(try parts(scores) == [.rubric: Rational(-20)])
  }

  @Test("a raised evidence minimum is the rubric's doing")
  func minimum() throws {
    func rubric(_ edition: String, _ minimum: Int) throws -> Rubric {
      try SmallYears.rubric(
        edition: edition,
        indicators: SmallYears.indicator("a.one")
          + SmallYears.indicator("b.two", more: "  evidence: {at-least: \(minimum)}"))
    }
    let missing = RecordedIndicator(
      id: "b.two", state: .insufficientEvidence, reason: "finding.too-little-evidence", kind: "count",
      value: Rational(2), evidence: 2)
    let comparison = ComparisonMaking.compare(
      SmallYears.year(
        try rubric("2024", 1), [SmallYears.count("a.one", 4), SmallYears.count("b.two", 2, evidence: 2)]),
      with: SmallYears.year(try rubric("2025", 3), [SmallYears.count("a.one", 4), missing]))
    #expect(try parts(comparison) == [.rubric: Rational(10)])
  }

  @Test("what does not follow from what is at hand stays in one piece, and says so")
  func notReproduced() throws {
    let rubric = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    let before = SmallYears.year(rubric, [SmallYears.count("a.one", 4)])
    var after = SmallYears.year(rubric, [SmallYears.count("a.one", 7)])
    // As if a rule had acted on a fact that a bundle does not have.
    after.result.units[0].nodes[0].score = Rational(50)
    let row = try #require(ComparisonMaking.compare(before, with: after).units.first?.overall)
    #expect(row.split?.reason?.code == "split.not-reproduced")
    #expect(row.split?[.unseparated] == Rational(10) && row.split?[.conduct] == .zero)
  }
}
