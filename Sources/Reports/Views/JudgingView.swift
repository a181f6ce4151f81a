package import Assessments
internal import Diagnostics
package import Rubrics

/// Who judged, under which rules, and how far they agree.
package struct JudgingView: Sendable, Hashable {
  /// Who the assessors are and whom they are tied to, with the rule of recusal.
  package let assessors: [BilingualText]
  /// How far they agree, by dimension and by indicator.
  package let agreements: [BilingualText]

  /// Shows a record; `nil` where nothing was judged.
  package init?(_ record: JudgementRecord?, names: RubricNames, rubric: Rubric) {
    guard let record, !record.isEmpty else { return nil }
    let rule =
      record.coolingOff > 0
      ? JudgementWord.coolingOff.with(["years": String(record.coolingOff)]) : JudgementWord.noCoolingOff.text
    assessors = (record.assessors.map { JudgementSentence.text(ofAssessor: $0, in: record) } + [rule])
      .map { BilingualText($0) }
    let dimensions = record.dimensions.map { dimension in
      JudgementWord.dimensionAgreement.with(texts: [
        "name": names.title(of: dimension.id, on: .dimension), "questions": LocalizedText(String(dimension.questions)),
        "sentence": JudgementSentence.text(of: dimension.agreement),
      ])
    }
    let indicators = record.questions.map { question in
      let title = rubric.indicators.first { $0.id == question.indicator }?.title
      return JudgementWord.indicatorAgreement.with(texts: [
        "name": title ?? LocalizedText(question.indicator.description),
        "sentence": JudgementSentence.text(of: question.agreement),
      ])
    }
    agreements = (dimensions + indicators).map { BilingualText($0) }
  }
}
