import Assessments
import Diagnostics
import Quantities
import Reports
import Scoring
import TestSupport
import Testing

@Suite("The document on how sure scores are")
struct RobustnessDocumentTests {
  private func result() throws -> AssessmentResult {
    var result = try SampleResult.make()
    result.robustness = SampleRobustness.make(of: result)
    return result
  }

  private func text(_ result: AssessmentResult, in language: Language) throws -> String {
    let document = try #require(RobustnessDocument(result, detail: .full))
    return MarkdownDocument.render(document.blocks, in: language)
  }

  @Test("says in a sentence which ranks a unit could have, and with how many it is shared")
  func ranksAreSentences() throws {
    let english = try text(try result(), in: .english)
    let chinese = try text(try result(), in: .chinese)
    #expect(english.contains("rank 1, clear of all others"))
    #expect(english.contains("rank 1 to 2, shared with one other"))
    #expect(chinese.contains("第 1 名，与其他单位拉得开"))
    #expect(chinese.contains("第 1 至 2 名，与另外一个单位难分先后"))
  }

  @Test("says what ranks hang on, and what has no interval")
  func reasonsAreTold() throws {
    let chinese = try text(try result(), in: .chinese)
    #expect(chinese.contains("| 偶然因素：恰好发生了这些事项 | – | 0.47 | 0.90 |"))
    #expect(chinese.contains("名次平均变动 1.2 位"))
    #expect(chinese.contains("去掉建议 M4b"))
    #expect(chinese.contains("该数值只依据 … 个事项、人员或记录"))
  }

  @Test("is not there where nobody asked")
  func nobodyAsked() throws {
    #expect(RobustnessDocument(try SampleResult.make(), detail: .full) == nil)
    let plain = String(
      decoding: MarkdownReport.render(try SampleResult.make(), evidence: SampleResult.evidence()), as: UTF8.self)
    #expect(!plain.contains("有多大把握"))
  }

  @Test("stands in both reports, with the appendix")
  func reportsHaveIt() throws {
    let result = try result()
    let markdown = String(
      decoding: MarkdownReport.render(result, evidence: SampleResult.evidence()), as: UTF8.self)
    #expect(markdown.contains("## 有多大把握") && markdown.contains("## Appendix: how sure this is"))
    let page = String(decoding: try HTMLReport.render(result, evidence: SampleResult.evidence()), as: UTF8.self)
    #expect(page.contains("id=\"sureness\"") && page.contains("id=\"sureness-appendix\""))
    #expect(page.contains("第 1 名，与其他单位拉得开"))
  }
}
