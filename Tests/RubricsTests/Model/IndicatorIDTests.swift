import Rubrics
import Testing

/// The names of indicators.
@Suite struct IndicatorIDTests {
  @Test(arguments: ["a", "committee.topics-triaged-first", "a1.b-2", "a-"])
  func acceptsWordsJoinedByPoints(text: String) { #expect(IndicatorID(text)?.description == text) }

  @Test(arguments: ["", ".", "a.", ".a", "a..b", "A", "1a", "-a", "a b", "a_b", "居委会", "a.居", "é"])
  func refusesAnythingElse(text: String) { #expect(IndicatorID(text) == nil) }

  @Test func sortsByBytes() throws {
    let ids = try ["b", "a.b", "a-b", "a"].map { try #require(IndicatorID($0)) }
    #expect(ids.sorted().map(\.description) == ["a", "a-b", "a.b", "b"])
  }
}
