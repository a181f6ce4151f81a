import ActivityLogs
import Assessments
import Diagnostics
import Quantities
import Reports
import Rubrics
import Scoring
import Testing

@Suite("Rankings among peers")
struct PeerRankingTests {
  private func result() throws -> AssessmentResult {
    var result = try SampleResult.make()
    result.rubric.peerGroup = "estate"
    result.rubric.rankAtLeast = 1
    for (index, estate) in ["老旧", "商品房"].enumerated() { result.units[index].unit.facts["estate"] = estate }
    var unknown = result.units[0]
    (unknown.unit.id, unknown.unit.name, unknown.unit.facts["estate"]) = ("xinlin", "新林社区", nil)
    result.units.insert(unknown, at: 2)
    result.rankings = Ranking.all(of: result.units, rubric: result.rubric)
    return result
  }

  @Test("have a caption that names the peers, and say who has none")
  func captions() throws {
    let page = PageView(try result(), evidence: SampleResult.evidence())
    let captions = page.rankings.prefix(3).map { $0.caption[.chinese].description }
    #expect(captions == ["社区按总分排名，“estate”为“商品房”的", "社区按总分排名，“estate”为“老旧”的", "社区按总分排名"])
    #expect(page.rankings.prefix(3).map { $0.rows.map(\.name.description) } == [["望江社区"], ["青岭社区"], []])
    #expect(
      page.rankings[2].statement[.english].description
        == "Community: 1 without a value of “estate” are not ranked, as it is not known whom to compare them with.")
    #expect(
      page.units.prefix(3).map { $0.rank[.chinese].description } == [
        "在 1 个有总分的单位中排第 1", "在 1 个有总分的单位中排第 1", "没有“estate”的取值，不参加排名",
      ])
    #expect(page.overview.levels.first?.rows.map { $0.rank?.description } == ["1/1", "1/1", nil])
  }
}
