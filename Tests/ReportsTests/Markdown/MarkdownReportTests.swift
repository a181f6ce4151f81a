import Reports
import TestSupport
import Testing

@Suite("The Markdown report")
struct MarkdownReportTests {
  private func text() throws -> String {
    String(decoding: try MarkdownReport.render(SampleResult.make(), evidence: SampleResult.evidence()), as: UTF8.self)
  }

  @Test("is the text in the snapshot")
  func isTheSnapshot() throws {
    expectGolden(try text(), named: "report.md", testFile: Snapshots.owner)
  }

  @Test("has as many cells in every line of a table as its header")
  func tablesAreWhole() throws {
    var columns: Int?
    for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
      #expect(columns == nil || columns == bars, "\(line)")
      columns = bars
    }
  }

  @Test("escapes what Markdown would take for its own")
  func escapes() {
    func escaped(_ text: String) -> String { MarkdownText.escaped(ReportText(text)) }
    #expect(escaped("a|b `c` <b> [x](y) *z* \\") == #"a\|b \`c\` \<b\> \[x\](y) \*z\* \\"#)
    #expect(escaped("- 一") == #"\- 一"#)
    #expect(escaped("1. 一") == #"1\. 一"#)
    #expect(escaped("1.5 倍") == "1.5 倍")
    #expect(escaped("2024-05-01 - 2024-06-01") == "2024-05-01 - 2024-06-01")
    #expect(escaped("https://example.org") == #"https:\//example.org"#)
    #expect(escaped("甲\n# 乙") == "甲 \\# 乙")
  }
}
