import Diagnostics
import Quantities
import Scoring
import Testing

@testable import Comparisons

/// A comparison with rows of every kind, small enough to be kept in files.
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
    year.result.units.append(unit("heyan", "河沿社区", of: year))
    return year
  }

  /// The comparison of the two, from bundles alone.
  static func make() throws -> Comparison { ComparisonMaking.compare(try before(), with: try after()) }

  /// A further unit with the scores of the first.
  private static func unit(_ id: String, _ name: String, of year: ComparedYear) -> RecordedUnit {
    var unit = year.result.units[0]
    (unit.id, unit.name) = (id, name)
    return unit
  }
}
