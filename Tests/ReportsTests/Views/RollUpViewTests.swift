import Diagnostics
import Quantities
import Reports
import Rubrics
import Scoring
import TestSupport
import Testing

@Suite("Sums on the page")
struct RollUpViewTests {
  private func view(
    _ node: NodeScore, _ parts: [RollUpTerm], _ aggregation: Aggregation = .mean,
    _ policy: MissingPolicy = MissingPolicy(treatment: .renormalise, atLeast: .zero)
  ) -> RollUpView {
    RollUpView(node, parts: parts, aggregation: aggregation, policy: policy, bands: [])
  }

  private func part(_ score: String?, weight: String = "1", state: IndicatorState = .scored) -> RollUpTerm {
    RollUpTerm(
      title: LocalizedText("部分"), weight: SampleRubric.decimal(weight),
      score: score.map { Rational(SampleRubric.decimal($0)) }, state: state)
  }

  private func node(_ score: String) -> NodeScore {
    NodeScore(state: .scored, value: Rational(SampleRubric.decimal(score)), indicatorsScored: 1, indicators: 1)
  }

  @Test("give weights only where they differ")
  func weights() {
    let weighted = view(node("70"), [part("60", weight: "2"), part("90")])
    #expect(weighted.formula?.description == "(2 × 60.000000 + 1 × 90.000000) ÷ 3 = 70.000000")
    let plain = view(node("75"), [part("60", weight: "2"), part("90", weight: "2")])
    #expect(plain.formula?.description == "(60.000000 + 90.000000) ÷ 2 = 75.000000")
    #expect(view(node("60"), [part("60")]).formula?.description == "60.000000")
    let lowest = view(node("60"), [part("60", weight: "2"), part("90")], .min)
    #expect(lowest.formula?.description == "min(60.000000, 90.000000) = 60.000000")
  }

  @Test("leave out what does not apply and what has no score, and say so")
  func leftOut() {
    let parts = [part("60"), part(nil, state: .insufficientEvidence), part(nil, state: .notApplicable)]
    let sum = view(node("60"), parts)
    #expect(sum.formula?.description == "60.000000")
    #expect(
      sum.remarks.map { $0[.english].description } == [
        "without a score and left out: 1; the others' weights make up the whole", "not applicable and left out: 1",
      ])
  }

  @Test("put 0 for what has no score only where the rubric says so")
  func asZero() {
    let parts = [part("60"), part(nil, state: .insufficientEvidence)]
    let sum = view(node("30"), parts, .mean, MissingPolicy(treatment: .zero, atLeast: .zero))
    #expect(sum.formula?.description == "(60.000000 + 0.000000) ÷ 2 = 30.000000")
    #expect(sum.remarks.map { $0[.chinese].description } == ["没有得分的 1 项按标准规定以 0 计"])
  }

  @Test("are none where there is no score, but the reason and the share covered")
  func withoutScore() {
    let template = MessageTemplate("score.too-little-covered", .information, en: "Too little.", zh: "太少。")
    let node = NodeScore(
      state: .notAssessed, reason: Message(template), indicatorsScored: 1, indicators: 2,
      weightCovered: Rational(1).divided(by: Rational(3)))
    let parts = [part("60"), part(nil, weight: "2", state: .insufficientEvidence)]
    let sum = view(node, parts, .mean, MissingPolicy(treatment: .renormalise, atLeast: .one))
    #expect(sum.formula == nil)
    #expect(sum.rule == nil)
    #expect(sum.reason?[.chinese].description == "太少。")
    #expect(sum.remarks.map { $0[.chinese].description } == ["有得分的权重 1 ÷ 适用的权重 3 = 33.3%，至少须 100.0%"])
  }

  @Test("name the power, the weights and the root of a power mean")
  func powers() {
    let parts = [part("4", weight: "2"), part("9")]
    let root = view(node("5.444444"), parts, .power(SampleRubric.decimal("0.5")))
    #expect(root.formula?.description == "((2 × 4.000000^0.5 + 1 × 9.000000^0.5) ÷ 3)^(1 ÷ 0.5) = 5.444444")
    #expect(root.rule?[.english].description == "power mean (p = 0.5)")
    let harmonic = view(node("5.538462"), [part("4"), part("9")], .power(SampleRubric.decimal("-1")))
    #expect(harmonic.formula?.description == "((4.000000^(-1) + 9.000000^(-1)) ÷ 2)^(1 ÷ (-1)) = 5.538462")
    let geometric = view(node("6"), [part("4"), part("9")], .power(.zero))
    #expect(geometric.formula?.description == "(4.000000 × 9.000000)^(1 ÷ 2) = 6.000000")
    let weighted = view(node("5.241483"), parts, .power(.zero))
    #expect(weighted.formula?.description == "(4.000000^2 × 9.000000^1)^(1 ÷ 3) = 5.241483")
    #expect(weighted.rule?[.chinese].description == "几何平均")
  }

  @Test("come out right when worked through by hand, for every score of a result")
  func canBeRecomputed() throws {
    let page = PageView(try SampleResult.make(), evidence: SampleResult.evidence())
    var checked = 0
    for unit in page.units where unit.outside == nil {
      let parts = try #require(unit.parts)
      checked += try recompute(parts.rollUp, from: parts.rows, result: unit.score)
      for section in unit.sections where section.hasRows {
        let groups = section.rows.filter(\.isGroup)
        checked += try recompute(section.rollUp, from: groups, result: section.score)
        for (position, row) in section.rows.enumerated() where row.isGroup {
          let below = section.rows[(position + 1)...].prefix { !$0.isGroup }
          checked += try recompute(try #require(row.rollUp), from: Array(below), result: row.score)
        }
      }
    }
    #expect(checked > 20)
  }

  /// Works a score out from the printed weights and scores of its parts, and compares it with the printed one.
  private func recompute(_ rollUp: RollUpView, from rows: [SheetRow], result: ScoreView) throws -> Int {
    guard let printed = result.exact else {
      #expect(rollUp.formula == nil)
      return 0
    }
    var (sum, weights) = (Rational.zero, Rational.zero)
    for row in rows {
      guard let score = row.score.exact else { continue }
      let weight = Rational(try ExactDecimal(row.weight.description))
      sum = sum + weight * Rational(try ExactDecimal(score.description))
      weights = weights + weight
    }
    let mean = try #require(sum.divided(by: weights))
    let formula = try #require(rollUp.formula?.description)
    let value = Rational(try ExactDecimal(String(try #require(formula.split(separator: " ").last))))
    let difference = mean < value ? value - mean : mean - value
    #expect(difference <= Rational(try ExactDecimal("0.000001")))
    // Where rules acted after the parts were put together, the last that is said of them ends with the score.
    let rules = rollUp.remarks.map { $0[.english].description }.filter { remark in
      ["deduction “", "bonus “", "bonuses count", "gate “", "veto “"].contains { remark.hasPrefix($0) }
        && !remark.contains("could not be decided")
    }
    #expect((rules.last ?? formula).hasSuffix(printed.description), "\(rollUp)")
    return 1
  }
}
