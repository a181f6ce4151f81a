import ActivityLogs
import Quantities
import Rubrics
import Scoring
import Testing

/// Ranks among peers.
@Suite struct PeerGroupTests {
  private func rankings(_ units: [(id: String, kind: String?, score: String)], rubric: FactRubric) throws -> [Ranking] {
    let scored = try units.map { unit in
      let facts = ["a": unit.score, "b": unit.score, "c": unit.score].merging(unit.kind.map { ["小区类型": $0] } ?? [:]) {
        $1
      }
      return try rubric.score(facts, id: unit.id)
    }
    return Ranking.all(of: scored, rubric: try rubric.rubric())
  }

  private func text(_ ranking: Ranking) -> String {
    let ranks = ranking.entries.map { "\($0.rank) \($0.unit)" }.joined(separator: ", ")
    return "\(ranking.peerGroup?.value ?? "–") of \(ranking.units): \(ranks)"
  }

  @Test func unitsAreRankedAmongThoseOfTheSameValue() throws {
    let units: [(id: String, kind: String?, score: String)] = [
      ("甲", "老旧", "70"), ("乙", "商品房", "90"), ("丙", "老旧", "70"), ("丁", "商品房", "80"), ("戊", nil, "99"),
      ("己", "老旧", "60"),
    ]
    let rankings = try rankings(units, rubric: FactRubric(head: "peer-group: 小区类型"))
    #expect(rankings.map(text) == ["商品房 of 2: 1 乙, 2 丁", "老旧 of 3: 1 丙, 1 甲, 3 己", "– of 1: "])
    #expect(rankings.allSatisfy { $0.peerGroup?.fact == "小区类型" && $0.level == .community })
  }

  @Test func aGroupWithTooFewIsNotRanked() throws {
    let units: [(id: String, kind: String?, score: String)] = [("甲", "老旧", "70"), ("乙", "新", "90"), ("丙", "老旧", "50")]
    let rubric = FactRubric(head: "peer-group: 小区类型")
    let all = try rankings(units, rubric: rubric)
    #expect(all.map(text) == ["新 of 1: 1 乙", "老旧 of 2: 1 甲, 2 丙"])
    let two = FactRubric(head: "peer-group: 小区类型", rankAtLeast: 2)
    #expect(try rankings(units, rubric: two).map(text) == ["新 of 1: ", "老旧 of 2: 1 甲, 2 丙"])
  }

  @Test func numbersAreTheSameWhenTheirValuesAre() throws {
    let units: [(id: String, kind: String?, score: String)] = [("甲", "1", "70"), ("乙", "1.0", "90"), ("丙", "2", "50")]
    let declared = FactRubric(head: "peer-group: 小区类型", facts: "facts: {小区类型: {type: number}}")
    #expect(try rankings(units, rubric: declared).map(text) == ["1 of 2: 1 乙, 2 甲", "2 of 1: 1 丙"])
    let undeclared = FactRubric(head: "peer-group: 小区类型")
    #expect(try rankings(units, rubric: undeclared).map(text) == ["1 of 1: 1 甲", "1.0 of 1: 1 乙", "2 of 1: 1 丙"])
  }

  @Test func textsThatOnlyLookAlikeAreTwo() throws {
    let units: [(id: String, kind: String?, score: String)] = [("甲", "é", "70"), ("乙", "e\u{301}", "90")]
    let rankings = try rankings(units, rubric: FactRubric(head: "peer-group: 小区类型"))
    #expect(rankings.map(\.units) == [1, 1])
  }

  @Test func withoutAPeerGroupAllUnitsOfALevelAreCompared() throws {
    let rankings = try rankings([("甲", "老旧", "70"), ("乙", "新", "90")], rubric: FactRubric())
    #expect(rankings.map(text) == ["– of 2: 1 乙, 2 甲"])
    #expect(rankings.allSatisfy { $0.peerGroup == nil })
  }
}
