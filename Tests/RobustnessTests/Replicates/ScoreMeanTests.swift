import Quantities
import Rubrics
import TestSupport
import Testing

@testable import Robustness

@Suite struct ScoreMeanTests {
  private func term(_ score: String, _ weight: String = "1") throws -> ScoreMean.Term {
    ScoreMean.Term(
      score: FixedDecimal(rounding: try ExactDecimal(score)), weight: FixedDecimal(rounding: try ExactDecimal(weight)))
  }

  private func text(_ terms: [ScoreMean.Term], _ aggregation: Aggregation, isOther: Bool = false) -> String? {
    ScoreMean.mean(of: terms, by: aggregation, isOther: isOther)?.rational.rounded(places: 6)
  }

  @Test func everyWayOfRollingUpIsThere() throws {
    let terms = [try term("40"), try term("90", "2"), try term("60")]
    #expect(text(terms, .mean) == "70.000000")
    #expect(text(terms, .min) == "40.000000")
    #expect(text(terms, .sum) == "280.000000")
    #expect(text(terms, .median) == "75.000000")
    // ⁴√(40 · 90² · 60) and 4 / (1/40 + 2/90 + 1/60)
    #expect(text(terms, .power(.zero)) == "66.400915")
    #expect(text(terms, .power(ExactDecimal(-1))) == "62.608696")
  }

  @Test func powerMeansAgreeWithTheExactOnes() throws {
    var generator = SeededGenerator(seed: 20_240_501)
    for _ in 0..<60 {
      let values = (0..<generator.integer(in: 1...6)).map { _ in
        (x: generator.integer(in: 0...100), weight: generator.integer(in: 1...9))
      }
      let power = try ExactDecimal(["-2", "-1", "0", "0.5", "1", "2"][generator.integer(in: 0...5)])
      let exact = FixedPoint.powerMean(values.map { (x: Rational($0.x), weight: Rational($0.weight)) }, power: power)
      let terms = try values.map { try term(String($0.x), String($0.weight)) }
      let found = try #require(ScoreMean.mean(of: terms, by: .power(power), isOther: false))
      let difference = (found.rational - (try #require(exact))) * Rational(1_000_000)
      #expect(difference < .one && .zero - difference < .one, "\(values) \(power) \(found)")
    }
  }

  @Test func aSingleNoughtDoesNotBringAnotherWayToNought() throws {
    let terms = [try term("0"), try term("100")]
    #expect(text(terms, .power(.zero)) == "0.000000")
    #expect(text(terms, .power(.zero), isOther: true) == "10.000000")
  }

  @Test func noChildrenAndNegativeOnesHaveNoMean() throws {
    #expect(ScoreMean.mean(of: [], by: .mean, isOther: false) == nil)
    #expect(ScoreMean.mean(of: [try term("-1"), try term("5")], by: .power(.zero), isOther: false) == nil)
  }

  @Test func enormousScoresAndWeightsSaturate() throws {
    let huge = ScoreMean.Term(score: FixedDecimal(units: .max), weight: FixedDecimal(units: .max))
    #expect(ScoreMean.mean(of: [huge, huge, huge, huge], by: .sum, isOther: false) == FixedDecimal(units: .max))
    // Five of the greatest weights weigh the same, whatever they are.
    let heavy = ["20", "40", "60", "80", "100"].map { score in
      (try? ExactDecimal(score)).map { ScoreMean.Term(score: FixedDecimal(rounding: $0), weight: huge.weight) }
    }.compactMap(\.self)
    let light = heavy.map { ScoreMean.Term(score: $0.score, weight: .one) }
    for power in [-1, 0, 1, 2] {
      let aggregation = Aggregation.power(ExactDecimal(Int32(power)))
      #expect(text(heavy, aggregation) == text(light, aggregation), "power \(power)")
    }
  }
}
