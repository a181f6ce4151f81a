import Quantities
import TestSupport
import Testing

@testable import Agreement

@Suite struct AgreementTests {
  private func table(_ rows: [[String: Int]]) -> RatingTable {
    RatingTable(rows.map { $0.mapValues { ExactDecimal(Int32($0)) } })
  }

  @Test(arguments: 0..<60)
  func isWhatTheDefinitionsGiveForAnyRatings(round: Int) throws {
    let seed = UInt64(1960 + round)
    var random = SeededGenerator(seed: seed)
    let assessors = Array(["甲", "乙", "丙", "丁", "戊"].prefix(Int.random(in: 2...5, using: &random)))
    let scale = Array([0, 1, 3, 4, 10].prefix(Int.random(in: 2...5, using: &random)))
    var rows: [[String: Int]] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      var row: [String: Int] = [:]
      for assessor in assessors where Int.random(in: 0..<4, using: &random) > 0 {
        row[assessor] = scale.randomElement(using: &random)
      }
      rows.append(row)
    }
    let whole = table(rows)
    for level in MeasurementLevel.allCases {
      let alpha = AgreementMeasure.alpha.outcome(of: whole, level: level).value
      #expect(alpha == NaiveAgreement.alpha(rows.map { Array($0.values) }, level), "seed \(seed) \(level)")
      let pairs = rows.compactMap { row in row["甲"].flatMap { one in row["乙"].map { (one, $0) } } }
      let two = table(rows.map { $0.filter { ["甲", "乙"].contains($0.key) } })
      guard two.assessors.count == 2, !pairs.isEmpty else { continue }
      let kappa = AgreementMeasure.kappa.outcome(of: two, level: level, scale: scale.map { ExactDecimal(Int32($0)) })
        .value
      #expect(kappa == NaiveAgreement.kappa(pairs, level, scale: scale), "seed \(seed) \(level)")
    }
  }

  @Test func isOneWhereNobodyDiffers() {
    let table = table([["甲": 1, "乙": 1], ["甲": 4, "乙": 4, "丙": 4], ["甲": 2]])
    for level in MeasurementLevel.allCases {
      #expect(AgreementMeasure.alpha.outcome(of: table, level: level).value == .one)
    }
  }

  @Test func anyDecimalCanBeARatingWithoutTakingLong() throws {
    // Three hundred things, nearly every rating another: a table of all pairs for each thing would take gigabytes.
    var random = SeededGenerator(seed: 1_977)
    let rows = (0..<300).map { _ in
      ["甲": Int.random(in: 0..<9_000, using: &random), "乙": Int.random(in: 0..<9_000, using: &random)]
    }
    let table = table(rows)
    let alpha = try #require(AgreementMeasure.alpha.outcome(of: table, level: .nominal).value)
    #expect(alpha == NaiveAgreement.alpha(rows.map { Array($0.values) }, .nominal))
    #expect(AgreementInterval(of: .alpha, table, level: .nominal, seed: "种子", subject: "清楚吗") == nil)
    let few = self.table(rows.map { $0.mapValues { $0 % 5 } })
    #expect(AgreementInterval(of: .alpha, few, level: .nominal, seed: "种子", subject: "清楚吗") != nil)
  }

  @Test func saysWhyItHasNoValue() {
    func reason(_ measure: AgreementMeasure, _ rows: [[String: Int]]) -> AgreementMeasure.Reason? {
      guard case .undefined(let reason) = measure.outcome(of: table(rows), level: .ordinal) else { return nil }
      return reason
    }
    for measure in AgreementMeasure.allCases {
      #expect(reason(measure, []) == .oneAssessor)
      #expect(reason(measure, [["甲": 1], ["甲": 2]]) == .oneAssessor)
      #expect(reason(measure, [["甲": 1], ["乙": 2]]) == .noOverlap)
      #expect(reason(measure, [["甲": 3, "乙": 3], ["甲": 3, "乙": 3]]) == .noVariation)
      #expect(reason(measure, [["甲": 3, "乙": 3], ["甲": 3, "乙": 2]]) == nil)
    }
    #expect(reason(.kappa, [["甲": 1, "乙": 2, "丙": 3]]) == .moreThanTwo)
  }

  @Test func weighsTheStepsOfTheScaleWhetherTheyOccurOrNot() {
    let table = table([["甲": 0, "乙": 4], ["甲": 0, "乙": 0], ["甲": 4, "乙": 4], ["甲": 2, "乙": 4]])
    let scale = [0, 1, 2, 3, 4].map { ExactDecimal($0) }
    let onScale = AgreementMeasure.kappa.outcome(of: table, level: .ordinal, scale: scale)
    let without = AgreementMeasure.kappa.outcome(of: table, level: .ordinal)
    // Steps of two count twice, all alike, so that the share is the same; an interval tells 4 from two times 2.
    #expect(onScale == without)
    let gapped = [0, 1, 2, 4].map { ExactDecimal($0) }
    #expect(AgreementMeasure.kappa.outcome(of: table, level: .ordinal, scale: gapped) != onScale)
  }

  @Test func intervalsHoldTheValueAndAreTheSameEveryTime() throws {
    let rows = (0..<30).map { ["甲": $0 % 5, "乙": $0 % 7 == 0 ? ($0 + 1) % 5 : $0 % 5] }
    let table = table(rows)
    func interval(_ seed: String, _ subject: String) throws -> AgreementInterval {
      try #require(AgreementInterval(of: .alpha, table, level: .ordinal, seed: seed, subject: subject))
    }
    let alpha = try #require(AgreementMeasure.alpha.outcome(of: table, level: .ordinal).value)
    let first = try interval("骰子 3 1 6", "committee.duties-posted")
    #expect(first.low < alpha && alpha <= first.high && first.high <= .one)
    #expect(first.defined == AgreementInterval.replicates)
    #expect(try interval("骰子 3 1 6", "committee.duties-posted") == first)
    #expect(try interval("骰子 3 1 5", "committee.duties-posted") != first)
    #expect(try interval("骰子 3 1 6", "committee.answers-plain") != first)
  }

  @Test func intervalsNeedFiveThings() {
    let rows = (0..<5).map { ["甲": $0 % 3, "乙": $0 % 2] }
    func interval(_ rows: [[String: Int]]) -> AgreementInterval? {
      AgreementInterval(of: .alpha, table(rows), level: .interval, seed: "", subject: "")
    }
    #expect(interval(rows) != nil)
    #expect(interval(Array(rows.dropLast())) == nil)
    #expect(interval((0..<9).map { ["甲": $0] }) == nil)
  }

  @Test func drawsEveryNumberAboutAsOften() {
    var draws = SeededDraws(["种子"])
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<6000 { counts[draws.number(below: 6)] += 1 }
    #expect(counts.allSatisfy { (900...1100).contains($0) }, "\(counts)")
  }

  @Test func drawsFromTheDocumentedStream() {
    // printf 'a\0\0\0\0\0\0\0\0\0' | sha256sum, and the same with \1 at the end.
    var draws = SeededDraws(["a"])
    let words = (0..<4).map { _ in draws.word() }
    #expect(
      words == [
        0x7b77_1da2_6f8c_94f9, 0x07df_04fe_a75b_0529, 0x881e_9871_0a09_363a, 0x1548_3f35_2a57_1620,
      ])
    #expect(draws.word() == 0x8bd8_29d2_b6fc_0405)
  }
}
