import Diagnostics
import Rubrics
import Testing

/// What conditions of a rubric can name.
struct RubricTermsTests {
  private func codes(applies condition: String) -> [String] {
    RubricText().replacing("points_bank == \"yes\"", with: condition).load().diagnostics.map(\.code)
  }

  @Test func aLevelIsOneOfTheFour() {
    #expect(codes(applies: "level == \"subdistrict\"").isEmpty)
    #expect(codes(applies: "level == \"comunity\"") == ["expression.misspelt-term"])
    #expect(codes(applies: "level in [\"city\", \"街道\"]") == ["expression.unknown-term"])
    #expect(codes(applies: "[\"comunity\"].exists(l, l == level)") == ["expression.misspelt-term"])
  }
}
