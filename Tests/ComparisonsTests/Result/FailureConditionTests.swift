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

  @Test("passes over a change within the intervals of the scores")
  func intervals() throws {
    let rubric = try SmallYears.rubric(edition: "2024", indicators: SmallYears.indicator("a.one"))
    var (before, after) = (
      SmallYears.year(rubric, [SmallYears.count("a.one", 6)]), SmallYears.year(rubric, [SmallYears.count("a.one", 5)])
    )
    for index in before.result.units[0].nodes.indices {
      before.result.units[0].nodes[index].interval = Rational(55)...Rational(65)
      after.result.units[0].nodes[index].interval = Rational(45)...Rational(56)
    }
    let comparison = ComparisonMaking.compare(before, with: after)
    #expect(comparison.units[0].overall?.uncertainty == .within)
    #expect(FailureCondition("decrease")?.isMet(by: comparison) == false)
    #expect(FailureCondition("any")?.isMet(by: comparison) == true)
    #expect(!comparison.notes.map(\.code).contains("comparison.without-intervals"))
  }

  @Test("is one of three words, two of them with points", arguments: ["", "drop", "any:1", "decrease:", "change:-1"])
  func faults(text: String) {
    #expect(FailureCondition(text) == nil)
  }
}
