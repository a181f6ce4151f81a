import Assessments
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Testing

/// Ratings of the sample's only question: two assessors who differ at one unit, where a third settles it.
enum SampleJudgements {
  static func make() throws -> JudgementRecord {
    let tie = AssessorTie(
      assessor: "乙", body: "danzao", kind: SampleRubric.both("曾任职", "worked there"),
      until: CivilDate("2020-05-01"), place: SourcePlace(file: "乙.yaml"))
    return JudgementRecord(
      try [
        rating("3", by: "甲", at: "qingling", note: SampleRubric.both(SampleResult.hostile, "plain")),
        rating("4", by: "乙", at: "qingling"), rating("3", by: "乙", at: "qingling", stage: .final),
        rating("1", by: "甲", at: "wangjiang"), rating("3", by: "乙", at: "wangjiang"),
        settled("2", by: "丙", at: "wangjiang"),
      ], ties: [tie], rubric: try SampleRubric.make(), coolingOff: 3, seed: "骰子 2 5 6")
  }

  private static func rating(
    _ rating: String, by assessor: String, at unit: String, stage: JudgementStage = .draft, note: LocalizedText? = nil
  ) throws -> Judgement {
    Judgement(
      indicator: try #require(IndicatorID("organization.competence")), unit: unit, rating: try ExactDecimal(rating),
      rater: assessor, stage: stage, date: CivilDate("2025-02-10"),
      evidence: [JudgementEvidence(document: "走访记录", place: "第三问", page: "5")], note: note)
  }

  private static func settled(_ rating: String, by assessor: String, at unit: String) throws -> Judgement {
    var judgement = try self.rating(rating, by: assessor, at: unit)
    judgement.isAdjudicated = true
    judgement.reason = SampleRubric.both("复看了证书", "Looked at the certificates again")
    return judgement
  }
}
