import Diagnostics
import Quantities
import Testing

@testable import Comparisons

@Suite("What a comparison fails on")
struct FailureConditionTests {
  private func comparison(_ before: Int, _ after: Int) throws -> Comparison {
    let rubric = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    return ComparisonMaking.compare(
      SmallYears.year(rubric, [SmallYears.count("a.one", before)]),
      with: SmallYears.year(rubric, [SmallYears.count("a.one", after)]))
  }

  @Test("is any difference, a fall, or a change of more than some points")
  func conditions() throws {
    let (fall, same, rise) = (try comparison(6, 4), try comparison(6, 6), try comparison(4, 6))
    let expected: [(String, [Bool])] = [
      ("any", [true, false, true]), ("decrease", [true, false, false]), ("decrease:20", [false, false, false]),
      ("decrease:19.9", [true, false, false]), ("change", [true, false, true]), ("change:20", [false, false, false]),
    ]
    for (text, met) in expected {
      let condition = try #require(FailureCondition(text))
      #expect([fall, same, rise].map { condition.isMet(by: $0) } == met, "\(text)")
    }
  }

  @Test("passes over a change within the intervals of both scores, but for any")
  func intervals() throws {
    let rubric = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    // The scores are 60 and 50. Intervals that overlap do not make a change one within them.
    for (low, high, isWithin) in [(45, 65, true), (45, 60, true), (45, 59, false)] {
      var (before, after) = (
        SmallYears.year(rubric, [SmallYears.count("a.one", 6)]), SmallYears.year(rubric, [SmallYears.count("a.one", 5)])
      )
      for index in before.result.units[0].nodes.indices {
        before.result.units[0].nodes[index].interval = Rational(50)...Rational(65)
        after.result.units[0].nodes[index].interval = Rational(low)...Rational(high)
      }
      let comparison = ComparisonMaking.compare(before, with: after)
      #expect(FailureCondition("decrease")?.isMet(by: comparison) == !isWithin)
      #expect(FailureCondition("change")?.isMet(by: comparison) == !isWithin)
      #expect(FailureCondition("any")?.isMet(by: comparison) == true)
    }
  }

  @Test("is one of three words, two of them with points", arguments: ["", "drop", "any:1", "decrease:", "change:-1"])
  func faults(text: String) {
    #expect(FailureCondition(text) == nil)
  }
}
