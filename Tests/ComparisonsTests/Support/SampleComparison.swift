import Diagnostics
import Quantities
import Scoring
import Testing

@testable import Comparisons

/// A comparison with rows of every kind, small enough to be kept in files: changes within the intervals of both scores,
/// beyond them, and without an interval in one of the years.
enum SampleComparison {
  /// The earlier year.
  static func before() throws -> ComparedYear {
    let rubric = try SmallYears.rubric(
      edition: "2024.1",
      indicators: SmallYears.indicator("a.one") + SmallYears.indicator("b.old")
        + SmallYears.indicator("c.three") + SmallYears.indicator("d.gone") + SmallYears.indicator("f.six"))
    var year = SmallYears.year(
      rubric,
      [
        SmallYears.count("a.one", 4), SmallYears.count("b.old", 3), SmallYears.count("c.three", 9),
        SmallYears.count("d.gone", 1), SmallYears.quotient("f.six", "rate", 14, over: 3),
      ])
    set(
      ["": (40, 55), "residents-committee": (42, 45), "a.one": (30, 50), "c.three": (10, 95), "f.six": (44, 51)],
      in: &year)
    year.result.notice = LocalizedText(english: "Made up <b>&", chinese: "虚构 <b>&")
    year.result.units.append(unit("xinlin", "新林社区", of: year))
    return year
  }

  /// The later year.
  static func after() throws -> ComparedYear {
    let rubric = try SmallYears.rubric(
      edition: "2025.1", head: "aggregate: {overall: min}",
      indicators: SmallYears.indicator("a.one", scale: "[[0, 0], [8, 100]]")
        + SmallYears.indicator("b.new", more: "  previous: b.old\n  weight: 2")
        + SmallYears.indicator(
          "c.three", more: "  previous: {not-comparable: {zh: 口径已改, en: counted otherwise now}}")
        + SmallYears.indicator("e.added") + SmallYears.indicator("f.six"))
    let missing = RecordedIndicator(id: "b.new", state: .insufficientEvidence, kind: "count", value: Rational(5))
    var year = SmallYears.year(
      rubric,
      [
        SmallYears.count("a.one", 3), missing, SmallYears.count("c.three", 2), SmallYears.count("e.added", 10),
        SmallYears.quotient("f.six", "rate", 21, over: 4),
      ])
    set(
      [
        "": (42, 58), "residents-committee": (40, 58), "residents-committee/mechanism": (40, 60), "a.one": (30, 45),
        "c.three": (10, 95), "f.six": (46, 56),
      ], in: &year)
    year.result.units.append(unit("heyan", "河沿社区", of: year))
    return year
  }

  /// The comparison of the two, from bundles alone.
  static func make() throws -> Comparison { ComparisonMaking.compare(try before(), with: try after()) }

  /// The same comparison with intervals in some years alone.
  static func make(withIntervalsIn sides: Set<Side>) throws -> Comparison {
    var years: [Side: ComparedYear] = [.before: try before(), .after: try after()]
    for side in Side.allCases where !sides.contains(side) {
      for unit in years[side]?.result.units.indices ?? 0..<0 {
        for node in years[side]?.result.units[unit].nodes.indices ?? 0..<0 {
          years[side]?.result.units[unit].nodes[node].interval = nil
        }
        for record in years[side]?.result.units[unit].indicators.indices ?? 0..<0 {
          years[side]?.result.units[unit].indicators[record].interval = nil
        }
      }
    }
    return ComparisonMaking.compare(try #require(years[.before]), with: try #require(years[.after]))
  }

  /// Gives scores of the first unit intervals, by the ids of groups and indicators.
  private static func set(_ intervals: [String: (low: Int, high: Int)], in year: inout ComparedYear) {
    let ranges = intervals.mapValues { Rational($0.low)...Rational($0.high) }
    for index in year.result.units[0].nodes.indices {
      year.result.units[0].nodes[index].interval = ranges[year.result.units[0].nodes[index].id]
    }
    for index in year.result.units[0].indicators.indices {
      year.result.units[0].indicators[index].interval = ranges[year.result.units[0].indicators[index].id]
    }
  }

  /// A further unit with the scores of the first.
  private static func unit(_ id: String, _ name: String, of year: ComparedYear) -> RecordedUnit {
    var unit = year.result.units[0]
    (unit.id, unit.name) = (id, name)
    return unit
  }
}
