import ActivityLogs
import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

@Suite("The comparison of an indicator's values")
struct CalibrationTests {
  private func number(_ text: String) throws -> Rational { try #require(Rational(decimal: text)) }

  /// Compares values of units 甲0, 甲1 …; an empty text for a missing one.
  private func calibration(
    _ values: [String], by method: RelativeMethod = RelativeMethod(), groups: [String] = [], standIns: [String] = []
  ) throws -> Calibration {
    let inputs = values.indices.map { index in
      CalibrationInput(
        unit: "甲\(index)", value: Rational(decimal: values[index]),
        group: groups.isEmpty ? nil : groups[index],
        standIn: standIns.isEmpty ? nil : Rational(decimal: standIns[index]))
    }
    return Calibration(
      of: try #require(IndicatorID("committee.a")), on: .community, by: method, inputs: inputs, leastPeers: 5)
  }

  private func scores(_ calibration: Calibration) -> [String] {
    calibration.entries.map { $0.score?.rounded(places: 4) ?? "–" }
  }

  @Test(
    "scores by every normalisation",
    arguments: [
      (Normalisation.minMax(low: ExactDecimal(1), high: ExactDecimal(100)), "1.0000 25.7500 25.7500 50.5000 100.0000"),
      (.zScore(mean: ExactDecimal(50), deviation: ExactDecimal(10)), "39.4499 46.0437 46.0437 52.6375 65.8251"),
      (.rank, "1.0000 2.0000 2.0000 4.0000 5.0000"), (.borda, "0.0000 1.0000 1.0000 3.0000 4.0000"),
      (.percentileRank, "0.0000 0.2500 0.2500 0.7500 1.0000"),
      (.distanceToMaximum, "0.0000 0.2500 0.2500 0.5000 1.0000"),
      (.fractionOfMaximum, "0.2000 0.4000 0.4000 0.6000 1.0000"),
      (.distanceToReference(unit: "甲3"), "0.0000 0.5000 0.5000 1.0000 2.0000"),
    ])
  func normalises(_ normalisation: Normalisation, _ expected: String) throws {
    // The z-scores are (x − 5.2) / s with s² = (10.24 + 1.44 + 1.44 + 0.64 + 23.04) / 4 = 9.2.
    let found = scores(try calibration(["2", "4", "4", "6", "10"], by: RelativeMethod(normalisation)))
    #expect(found.joined(separator: " ") == expected)
  }

  @Test("turns values round where less is better")
  func lowerIsBetter() throws {
    let method = RelativeMethod(better: .lower)
    let found = scores(try calibration(["2", "4", "4", "6", "10"], by: method))
    #expect(found == ["100.0000", "75.0000", "75.0000", "50.0000", "0.0000"])
    let third = try calibration(["0", "1", "1", "1", "3"], by: method).entries[1].score
    #expect(third?.rounded(places: 31) == "66.6666666666666666666666666666670")
  }

  @Test("compares five units at least, counting measured values only")
  func fewPeers() throws {
    let method = RelativeMethod(imputation: .mean(within: nil))
    let found = try calibration(["1", "2", "3", "4", ""], by: method)
    #expect(found.fault?.code == "calibration.too-few-peers")
    #expect(found.fault?.arguments == ["count": "4", "minimum": "5"])
    #expect(found.entries.allSatisfy { $0.score == nil && $0.imputed == nil })
    #expect(try calibration(["7"]).fault?.code == "calibration.too-few-peers")
    #expect(try calibration(["", "", "", "", ""]).fault?.arguments["count"] == "0")
    #expect(try calibration([]).fault?.code == "calibration.too-few-peers")
    #expect(try calibration(["1", "2", "3", "4", "5"]).fault == nil)
  }

  @Test("says why values that say nothing have no score, by every method")
  func degenerate() throws {
    let constant = ["3", "3", "3", "3", "3"]
    let all: [Normalisation] = [
      .minMax(low: .zero, high: ExactDecimal(100)), .zScore(mean: .zero, deviation: .one), .rank, .borda,
      .percentileRank, .distanceToMaximum, .fractionOfMaximum, .distanceToReference(unit: "甲0"),
    ]
    for normalisation in all {
      let treatment = OutlierTreatment(
        winsorised: 5, takesLogarithm: true, skewness: ExactDecimal(2), kurtosis: ExactDecimal(3))
      let found = try calibration(constant, by: RelativeMethod(normalisation, treatment: treatment))
      #expect(found.fault?.code == "calibration.constant", "\(normalisation)")
      #expect(scores(found) == Array(repeating: "–", count: 5))
    }
    let zero = try calibration(["-4", "-3", "-2", "-1", "0"], by: RelativeMethod(.fractionOfMaximum))
    #expect(zero.fault?.code == "calibration.maximum-is-zero")
    let lowest = RelativeMethod(.distanceToReference(unit: "甲0"))
    #expect(try calibration(["1", "2", "3", "4", "5"], by: lowest).fault?.code == "calibration.reference-is-lowest")
    let nobody = RelativeMethod(.distanceToReference(unit: "乙"))
    #expect(try calibration(["1", "2", "3", "4", "5"], by: nobody).fault?.code == "calibration.reference-missing")
  }

  @Test("lets means, medians and facts stand in for missing values, within groups")
  func imputes() throws {
    let values = ["1", "2", "9", "10", "11", "", ""]
    let groups = ["旧", "旧", "新", "新", "新", "旧", "无"]
    func imputed(_ imputation: Imputation, standIns: [String] = []) throws -> [String] {
      try calibration(values, by: RelativeMethod(imputation: imputation), groups: groups, standIns: standIns)
        .entries.suffix(2).map { $0.imputed?.description ?? "–" }
    }
    #expect(try imputed(.mean(within: nil)) == ["6.6", "6.6"])
    #expect(try imputed(.median(within: nil)) == ["9", "9"])
    #expect(try imputed(.mean(within: "房龄")) == ["1.5", "–"])
    #expect(try imputed(.median(within: "房龄")) == ["1.5", "–"])
    #expect(try imputed(.fact("去年"), standIns: ["", "", "", "", "", "8", ""]) == ["8", "–"])
    let found = try calibration(values, by: RelativeMethod(imputation: .mean(within: nil)), groups: groups)
    #expect(found.statistics?.count == 7)
    #expect(found.entries[5].score == found.entries[6].score && found.entries[5].score != nil)
  }

  @Test("draws in the ends of the longer tail until the sample is even enough, tied values together")
  func winsorises() throws {
    let treatment = OutlierTreatment(
      winsorised: 5, takesLogarithm: false, skewness: ExactDecimal(2), kurtosis: ExactDecimal(3))
    let method = RelativeMethod(treatment: treatment)
    let high = try calibration((1...20).map(String.init) + ["1000", "1000"], by: method)
    #expect(high.treatment?.winsorisedHigh == 2 && high.treatment?.winsorisedLow == 0)
    #expect(high["甲20"]?.treated == Rational(20) && high["甲21"]?.treated == Rational(20))
    let low = try calibration((1...20).map(String.init) + ["-1000"], by: method)
    #expect(low.treatment?.winsorisedLow == 1 && low.treatment?.winsorisedHigh == 0)
    #expect(low["甲20"]?.treated == .one)
    #expect(try calibration((1...20).map(String.init), by: method).treatment?.winsorisedHigh == 0)
  }

  @Test("takes the logarithm of the values as they were where that is not enough")
  func takesLogarithm() throws {
    let treatment = OutlierTreatment(
      winsorised: 1, takesLogarithm: true, skewness: ExactDecimal(2), kurtosis: ExactDecimal(3))
    let values = (1...20).map(String.init) + ["500", "1001"]
    let found = try calibration(values, by: RelativeMethod(treatment: treatment))
    #expect(found.treatment?.isLogarithm == true && found.treatment?.winsorisedHigh == 0)
    // ln(1 − 1 + 1000 / 100)
    #expect(found["甲0"]?.treated?.rounded(places: 12) == "2.302585092994")
    #expect(found["甲21"]?.treated == FixedPoint.ln(Rational(1010)))
    var without = treatment
    without.takesLogarithm = false
    #expect(try calibration(values, by: RelativeMethod(treatment: without)).treatment?.winsorisedHigh == 1)
  }

  @Test("does not depend on the order of the units")
  func orderOfUnits() throws {
    let inputs = ["丙", "甲", "丁", "乙", "戊"].enumerated().map {
      CalibrationInput(unit: $1, value: Rational($0 * $0))
    }
    let id = try #require(IndicatorID("a"))
    let one = Calibration(of: id, on: .community, by: RelativeMethod(), inputs: inputs, leastPeers: 5)
    let other = Calibration(
      of: id, on: .community, by: RelativeMethod(), inputs: inputs.reversed(), leastPeers: 5)
    #expect(one == other)
    #expect(
      one.entries.map { Array($0.input.unit.utf8) }
        == one.entries.map { Array($0.input.unit.utf8) }
        .sorted { $0.lexicographicallyPrecedes($1) })
  }
}
