import ActivityLogs
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Scoring
import Testing

@Suite("Scores of relative indicators")
struct RelativeScoringTests {
  /// Scores communities by their facts, all compared.
  private func units(_ rubric: FactRubric, _ facts: [[String: String]]) throws -> [UnitScore] {
    let rubric = try rubric.rubric()
    // Ids of three digits each, as a tree puts its units in the order of their ids.
    let units = facts.indices.map {
      Unit(id: "社区\($0 + 100)", name: "", level: .community, parent: nil, facts: facts[$0])
    }
    let scores = IndicatorScores(of: rubric, units: UnitTree(units: units), sources: nil, months: []) { unit, index in
      guard case .fact(let column) = rubric.indicators[index].measure else { return nil }
      let value = units[unit].facts[column].flatMap { Rational(decimal: $0) }
      return Fact(value.map { .value($0) } ?? .noEvidence(Message(Self.missing)), unit: .number)
    }
    return zip(units, scores.units).map { UnitScore(unit: $0, indicators: $1, rubric: rubric) }
  }

  private static let missing = MessageTemplate("test.missing", .information, en: "Missing.", zh: "缺失。")

  private func rubric(_ relative: String, head: String = "") -> FactRubric {
    FactRubric(
      head: "relative: {\(relative)}\n" + head,
      lines: ["a": "relative: {}", "b": "relative: {better: lower}", "c": "relative: {}"])
  }

  private let rows = ["1", "2", "3", "4", "5"].map { ["a": $0, "b": $0, "c": "7"] }

  @Test("come of comparing all units; what does not differ is not assessed, with the reason")
  func compared() throws {
    let units = try units(rubric("normalise: min-max"), rows)
    let last = try #require(units.last).indicators
    #expect(last.map { $0.score?.description } == ["100", "0", nil])
    #expect(last.map(\.finding.state) == [.scored, .scored, .notAssessed])
    #expect(last[2].finding.reason?.code == "calibration.constant")
    #expect(units.last?.score.value == Rational(50))
    #expect(last[0].steps.map(\.name) == ["value", "scale"])
  }

  @Test("of what stands in for a missing value keep the state of the finding and show the step")
  func imputed() throws {
    let units = try units(rubric("normalise: min-max, impute: mean"), rows + [["b": "1", "c": "9"]])
    let last = try #require(units.last?.indicators.first)
    #expect(last.finding.state == .insufficientEvidence)
    #expect(last.score == Rational(50))
    #expect(last.steps.map(\.name) == ["imputed", "scale"])
    #expect(units.last?.score.indicatorsScored == 2)
    let plain = try self.units(rubric("normalise: min-max"), rows + [["b": "1", "c": "9"]])
    #expect(plain.last?.indicators.first?.score == nil)
  }

  @Test("leave units with too few values out, and say how many they had")
  func screened() throws {
    let rubric = rubric("screen: {at-least: 60%}")
    let units = try units(rubric, rows.map { $0.merging(["c": $0["a"] ?? ""]) { $1 } } + [["a": "1000"]])
    let out = try #require(units.last)
    #expect(out.score.state == .notAssessed)
    #expect(out.indicators.allSatisfy { $0.finding.state == .notAssessed && $0.score == nil })
    #expect(out.indicators.first?.finding.reason?.arguments == ["available": "1", "applicable": "3"])
    // The one left out does not move the others.
    #expect(units[4].indicators.first?.score == .hundred)
  }

  @Test("count zeros as missing where the screening says so")
  func screenedZeros() throws {
    let zeros = rows.map { $0.merging(["b": "0", "c": "0"]) { $1 } }
    let strict = try units(rubric("screen: {at-least: 60%, of: non-zero}"), zeros)
    #expect(strict.allSatisfy { $0.score.state == .notAssessed })
    #expect(strict.first?.indicators.first?.finding.reason?.code == "calibration.screened-out")
    #expect(try units(rubric("screen: {at-least: 60%}"), zeros).first?.score.state == .scored)
  }

  @Test("below 0 have no geometric mean; the reason names the child")
  func negative() throws {
    let rubric = rubric("normalise: z-score", head: "aggregate: {dimension: mean, actor: geometric, overall: mean}")
    let rows = ["1", "2", "3", "4", "5"].map { ["a": $0, "b": $0, "c": $0] }
    let node = try #require(units(rubric, rows).first?.node("residents-committee"))
    #expect(node.state == .notAssessed && node.value == nil)
    #expect(node.reason?.code == "score.negative-in-power-mean")
    #expect(node.reason?.arguments == ["child": "order"])
  }

  @Test("compare peers with each other only, and nobody whose peers are not known")
  func peers() throws {
    let old = rows.map { $0.merging(["kind": "旧", "c": $0["a"] ?? ""]) { $1 } }
    let new = rows.map { $0.merging(["kind": "新", "a": ($0["a"] ?? "") + "00", "c": $0["a"] ?? ""]) { $1 } }
    let units = try units(
      rubric("normalise: min-max", head: "peer-group: kind"), old + new + [["a": "3", "b": "3", "c": "3"]])
    #expect(units[4].indicators.first?.score == .hundred)
    #expect(units[9].indicators.first?.score == .hundred)
    #expect(units[10].indicators.first?.finding.reason?.code == "calibration.peers-unknown")
    #expect(units[10].score.state == .notAssessed)
  }
}
