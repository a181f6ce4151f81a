import Testing

@testable import Assessments

@Suite struct FileNamePatternTests {
  @Test(arguments: [
    ("*.csv", "河沿.csv", true), ("*.csv", ".csv", true), ("*.csv", "a.csv.gz", false), ("日志-?.csv", "日志-一.csv", true),
    ("日志-?.csv", "日志-十一.csv", false), ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("", "", true),
    ("?", "", false), ("**", "任何", true),
  ])
  func matchesNames(pattern: String, name: String, expected: Bool) {
    #expect(FileNamePattern(pattern).matches(name) == expected)
  }

  @Test func staysQuickOnManyStars() {
    let pattern = FileNamePattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
  }
}
