import ActivityLogs
import CanonicalJSON
import Diagnostics
import Rubrics
import TestSupport
import Testing

/// Which pairs of the register have indicators.
@Suite struct CoverageMatrixTests {
  private func sample() throws -> CoverageMatrix {
    CoverageMatrix(try #require(RubricText().load().rubric))
  }

  @Test func countsPairsWithIndicators() throws {
    let matrix = try sample()
    #expect(matrix.count.description == "2/3")
    #expect(matrix.count(of: .resident).description == "1/1")
    #expect(matrix.count(of: .residentsCommittee).description == "1/2")
    #expect(matrix.actors == [.residentsCommittee, .resident])
    #expect(matrix.uncovered.map(\.recommendation) == ["B1"])
    #expect(matrix.uncovered.map(\.actor) == [.residentsCommittee])
    #expect(matrix.pairs.first?.indicators.map(\.description) == ["committee.triaged-first"])
  }

  @Test func leavesOutPairsThatTheRegisterDoesNotHave() throws {
    let text = RubricText().replacing("recommendation: B1", with: "recommendation: M4b")
    let matrix = CoverageMatrix(try #require(text.load().rubric))
    #expect(matrix.count.description == "1/3")
  }

  @Test(arguments: Language.allCases)
  func printsTable(language: Language) throws {
    expectGolden(
      try sample().text(in: language), named: "Coverage/matrix.\(language.rawValue).txt", testFile: Snapshots.owner)
  }

  @Test func isEmptyWithoutRegister() throws {
    var rubric = try #require(RubricText().load().rubric)
    rubric.recommendations = []
    #expect(CoverageMatrix(rubric).text(in: .english) == "0/0 pairs of recommendation and actor have an indicator.\n")
  }

  @Test func encodesPairs() throws {
    let json = try sample().json
    #expect(json["covered"] == 2)
    #expect(json["total"] == 3)
    #expect(json["actors"]?.elements?.count == 2)
    #expect(
      json["pairs"]?.elements?.last == [
        "recommendation": "B1", "actor": "resident", "basis": "named", "indicators": ["resident.buildings"],
      ])
  }
}
