import Agreement
import Assessments
import Diagnostics
import Quantities
import Reports
import Rubrics
import Testing

@Suite("What a report says of judgement")
struct JudgementViewTests {
  private func view(at unit: String) throws -> JudgementView {
    let id = try #require(IndicatorID("organization.competence"))
    let question = try #require(try SampleJudgements.make().question(of: id))
    return try #require(JudgementView(question, at: unit))
  }

  @Test("shows every rating, marks those that do not count, and says what the value is")
  func showsTheRatings() throws {
    let settled = try view(at: "wangjiang")
    #expect(settled.rows.map(\.assessor.description) == ["乙", "甲", "丙"])
    #expect(settled.rows.map { $0.stage[.english].description } == ["draft", "draft", "adjudication"])
    let marked = settled.rows.map { $0.grounds.contains { $0[.english].description.contains("does not count") } }
    #expect(marked == [true, true, false])
    #expect(settled.rows.last?.grounds.map { $0[.chinese].description } == ["走访记录，第三问，第 5 页", "理由：复看了证书"])
    #expect(settled.basis[.english].description == "Settled by 丙 on 2025-02-10; the ratings as they were stand above.")
    let revised = try view(at: "qingling")
    #expect(revised.rows.map { $0.stage[.chinese].description } == ["初评", "定评", "初评"])
    #expect(revised.basis[.chinese].description == "取 2 位评估员评级的平均。")
  }

  @Test("says how far assessors agree in a sentence, or why that cannot be told")
  func saysHowFarTheyAgree() throws {
    func sentence(_ rows: [[String: Int32]], _ language: Language) -> String {
      let table = RatingTable(rows.map { $0.mapValues { ExactDecimal($0) } })
      let summary = AgreementSummary(of: table, level: .interval, scale: [], seed: "7", subject: "x")
      return JudgementSentence.text(of: summary)[language]
    }
    let same: [[String: Int32]] = (0..<6).map { ["甲": $0, "乙": $0] }
    #expect(
      sentence(same, .english)
        == "2 assessors; 6 items were rated by two or more, each on their own, who agree well (Krippendorff's α 1.00, in 95 of 100 draws between 1.00 and 1.00; Cohen's κ 1.00)."
    )
    #expect(sentence([["甲": 1, "乙": 3], ["甲": 3, "乙": 1]], .chinese).contains("不够一致"))
    let few = sentence([["甲": 0, "乙": 1], ["甲": 3, "乙": 4], ["甲": 4, "乙": 4]], .chinese)
    #expect(few.contains("相当一致") && few.hasSuffix("项数少，这个结论还不牢靠。"))
    #expect(sentence([["甲": 1]], .english).contains("one assessor"))
    #expect(sentence([["甲": 1], ["乙": 1]], .chinese).contains("没有一项"))
    #expect(sentence([["甲": 1, "乙": 1]], .english).contains("are the same"))
  }

  @Test("says who judged and whom they keep away from")
  func saysWhoJudged() throws {
    let record = try SampleJudgements.make()
    let rubric = try SampleRubric.make()
    let view = try #require(JudgingView(record, names: RubricNames(rubric), rubric: rubric))
    #expect(
      view.assessors.map { $0[.chinese].description } == [
        "丙：声明与被评各方没有利害关系。", "乙：与“danzao”的利害关系（曾任职）到 2020-05-01 为止。",
        "甲：声明与被评各方没有利害关系。", "利害关系结束后满 3 年才可以评有关各方。",
      ])
    #expect(view.agreements.count == 1)
    #expect(JudgingView(nil, names: RubricNames(rubric), rubric: rubric) == nil)
  }

  @Test("stands in both reports")
  func standsInTheReports() throws {
    let (result, evidence) = (try SampleResult.make(), SampleResult.evidence())
    let record = try SampleJudgements.make()
    let html = String(decoding: try HTMLReport.render(result, evidence: evidence, judgements: record), as: UTF8.self)
    #expect(html.contains("走访记录，第三问，第 5 页") && html.contains("<section id=\"judging\">"))
    #expect(!html.contains("<script>alert"))
    let text = String(decoding: MarkdownReport.render(result, evidence: evidence, judgements: record), as: UTF8.self)
    #expect(text.contains("## 评判\n") && text.contains("## Judgement\n"))
  }
}
