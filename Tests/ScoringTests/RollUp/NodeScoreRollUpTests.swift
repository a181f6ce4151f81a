import Diagnostics
import Quantities
import Rubrics
import Testing

@testable import Scoring

@Suite struct NodeScoreRollUpTests {
  private func child(
    _ score: Int?, weight: Int32 = 1, state: IndicatorState? = nil, id: String = "子项"
  ) -> RollUpChild {
    let state = state ?? (score == nil ? .insufficientEvidence : .scored)
    return RollUpChild(
      id: id, state: state, score: score.map { Rational($0) }, weight: ExactDecimal(weight),
      indicatorsScored: state == .scored ? 1 : 0, indicators: 1)
  }

  private func node(
    _ children: [RollUpChild], by aggregation: Aggregation = .mean, missing: MissingPolicy = MissingPolicy()
  ) -> NodeScore {
    let bands = [("差", 0), ("中", 60), ("良", 80), ("优", 90)].map {
      Band(name: LocalizedText($0.0), from: ExactDecimal($0.1))
    }
    return NodeScore(of: children, by: aggregation, missing: missing, bands: bands)
  }

  @Test func meansAreWeightedAndExact() throws {
    let score = node([child(100, weight: 2), child(50)])
    #expect(score.value?.description == "250/3")
    #expect(score.band?.name.chinese == "良")
    #expect(score.steps == [ScoreStep("base", try #require(score.value))])
  }

  @Test func theLowestChildIgnoresWeights() {
    #expect(node([child(90, weight: 100), child(20)], by: .min).value == Rational(20))
  }

  @Test func bandsAreTakenFromTheUnroundedScore() throws {
    // 89.9999999… rounds to 90 at six places and is still not in the band from 90.
    let almost = Rational(90) - (try #require(Rational(1).divided(by: Rational(1_000_000_000_000))))
    var child = child(0)
    child.score = almost
    let score = node([child])
    #expect(score.value?.rounded(places: 6) == "90.000000")
    #expect(score.band?.name.chinese == "良")
  }

  @Test func renormalisingLeavesTheMissingOut() {
    let score = node([child(80), child(nil)])
    #expect(score.value == Rational(80))
    #expect(score.weightCovered?.rounded(places: 2) == "0.50")
    #expect((score.indicatorsScored, score.indicators) == (1, 2))
  }

  @Test func zeroCountsTheMissingAsNought() {
    #expect(node([child(80), child(nil)], missing: MissingPolicy(treatment: .zero)).value == Rational(40))
  }

  @Test func failLeavesTheParentUnassessed() {
    let score = node([child(80), child(nil, id: "会前分类")], missing: MissingPolicy(treatment: .fail))
    #expect(score.state == .notAssessed)
    #expect(score.reason?.text(in: .chinese).contains("会前分类") == true)
  }

  @Test func notApplicableChildrenLeaveBothSides() {
    let score = node(
      [child(80), child(nil, weight: 50, state: .notApplicable), child(nil, weight: 9, state: .waived)],
      missing: MissingPolicy(treatment: .zero, atLeast: .one))
    #expect(score.value == Rational(80))
    #expect(score.weightCovered == .one)
  }

  @Test func onlyNotApplicableChildrenMakeTheParentSo() {
    #expect(node([child(nil, state: .notApplicable)]).state == .notApplicable)
  }

  @Test func aChildInErrorLeavesTheParentUnassessed() {
    #expect(node([child(80), child(nil, state: .error)]).state == .notAssessed)
  }

  @Test func tooLittleWeightLeavesTheParentUnassessed() throws {
    let sixty = MissingPolicy(atLeast: try #require(Rational(3).divided(by: Rational(5))))
    #expect(node([child(80, weight: 3), child(nil, weight: 2)], missing: sixty).state == .scored)
    let short = node([child(80, weight: 59), child(nil, weight: 41)], missing: sixty)
    #expect(short.state == .notAssessed)
    #expect(short.value == nil)
    #expect(short.reason?.text(in: .english).contains("59.0 %") == true)
  }

  @Test func nothingScoredIsNeverNought() {
    #expect(node([child(nil), child(nil)], missing: MissingPolicy(treatment: .zero)).state == .notAssessed)
  }

  @Test func aRefusedSourceCanScoreNoughtWithoutBeingCovered() {
    let refused = child(0, state: .insufficientEvidence)
    let score = node([child(80), refused])
    #expect(score.value == Rational(40))
    #expect(score.weightCovered?.rounded(places: 2) == "0.50")
  }
}
