import CanonicalJSON
import Diagnostics
import Rubrics
import Testing

/// What the digest of a rubric is taken of.
@Suite struct RubricDigestTests {
  private func bytes(_ text: RubricText) throws -> [UInt8] { try #require(text.load().rubric).canonicalBytes }

  @Test func takesEverythingTheFilesSay() throws {
    let document = try #require(RubricText().load().rubric).resolvedDocument
    #expect(document["rubric"]?["edition"] == "1")
    #expect(document["rubric"]?["missing"]?["at-least"] == "60%")
    let ids = document["indicators"]?.elements?.map { $0["id"] }
    #expect(ids == ["committee.triaged-first", "resident.buildings"])
    #expect(document["vocabulary"]?["attributes"]?["预算"] == "number")
    #expect(document["register"]?["recommendations"]?.elements?.count == 2)
  }

  @Test func staysTheSameWhateverTheFilesLookLike() throws {
    let plain = try bytes(RubricText())
    var other = RubricText()
    other.rubric = "# 注释\n" + other.rubric.replacing("rubric: sample", with: "rubric:   'sample'")
    let (order, reach) = (other.indicators["order.yaml"], other.indicators["reach.yaml"])
    other.indicators = ["all.yaml": (reach ?? "") + (order ?? "")]
    #expect(try bytes(other) == plain)
  }

  @Test(arguments: [
    ("weight: 3\n", "weight: 3.0\n"), ("zh: 先分类后答复", "zh: 先分类后回复"), ("rank-at-least: 3", "rank-at-least: 4"),
  ])
  func changesWithEveryWord(old: String, new: String) throws {
    #expect(try bytes(RubricText().replacing(old, with: new)) != bytes(RubricText()))
  }

  @Test func isFilledInByTheCaller() throws {
    var rubric = try #require(RubricText().load().rubric)
    rubric.seal { "\($0.count)" }
    #expect(rubric.digest == "\(rubric.canonicalBytes.count)")
  }
}
