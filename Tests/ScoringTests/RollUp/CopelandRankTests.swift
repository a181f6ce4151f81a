import ActivityLogs
import Quantities
import Rubrics
import Scoring
import Testing

@Suite("Ranks by Copeland's rule")
struct CopelandRankTests {
  /// The ranking of communities by their scores of committee and residents.
  private func ranking(_ rows: [(String, a: String?, c: String?)], head: String = "copeland: true") throws -> Ranking {
    let rubric = FactRubric(head: head, rankAtLeast: 3)
    let units = try rows.map { id, a, c in
      var facts: [String: String] = [:]
      if let a { (facts["a"], facts["b"]) = (a, a) }
      facts["c"] = c
      return try rubric.score(facts, id: id)
    }
    return try #require(Ranking.all(of: units, rubric: rubric.rubric()).first)
  }

  @Test("go by how many others a unit outranks, not by how far")
  func outranking() throws {
    let heavy = "copeland: true\nactors: {residents-committee: {weight: 2}, resident: {weight: 1}}"
    let ranking = try ranking([("甲", "60", "0"), ("乙", "59", "100"), ("丙", "10", "10")], head: heavy)
    #expect(ranking.entries.map(\.unit) == ["乙", "甲", "丙"])
    #expect(ranking.copeland.map(\.unit) == ["甲", "乙", "丙"])
    #expect(ranking.copeland.map(\.wins) == [2, 1, 0] && ranking.copeland.map(\.losses) == [0, 1, 2])
    #expect(ranking.copeland.map(\.rank) == [1, 2, 3])
  }

  @Test("share the smallest rank where wins less losses are equal")
  func ties() throws {
    let ranking = try ranking([("甲", "60", "10"), ("乙", "10", "60"), ("丙", "5", "5")])
    #expect(ranking.copeland.map(\.rank) == [1, 1, 3])
    #expect(ranking.copeland.map(\.wins) == [1, 1, 0])
    #expect(ranking.copeland.prefix(2).map { Array($0.unit.utf8) } == [Array("乙".utf8), Array("甲".utf8)])
  }

  @Test("compare the parts that both units have, and are of ranked units only")
  func missingParts() throws {
    let ranking = try ranking([("甲", "60", nil), ("乙", "10", "60"), ("丙", "5", "5"), ("丁", nil, nil)])
    #expect(ranking.copeland.map(\.unit) == ["甲", "乙", "丙"])
    #expect(try self.ranking([("甲", "60", "1"), ("乙", "10", "60")]).copeland.isEmpty)
    #expect(try self.ranking([("甲", "1", "1"), ("乙", "2", "2"), ("丙", "3", "3")], head: "").copeland.isEmpty)
  }
}
