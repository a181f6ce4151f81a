internal import Assessments
internal import Diagnostics
package import Measurement
internal import Quantities
package import Rubrics

/// A rating under its indicator.
package struct JudgementRow: Sendable, Hashable {
  /// Who gave it.
  package let assessor: ReportText
  /// The rating, with its meaning where the scale says it.
  package let rating: BilingualText
  /// At which stage it was given.
  package let stage: BilingualText
  /// The day.
  package let date: ReportText
  /// What it rests on, and what the assessor adds for everybody.
  package let grounds: [BilingualText]

  /// Shows a rating.
  /// - Parameter counts: whether the value rests on it.
  package init(_ judgement: Judgement, of definition: JudgementDefinition, counts: Bool) {
    assessor = ReportText(judgement.rater)
    let number = judgement.rating.description
    let meaning = definition.anchors.first { $0.rating == judgement.rating }?.meaning
    rating = BilingualText(
      meaning.map {
        LocalizedText(english: "\(number) (\($0.english))", chinese: "\(number)（\($0.chinese)）")
      } ?? LocalizedText(number))
    let word: JudgementWord =
      if judgement.isAdjudicated { .stageAdjudication } else {
        switch judgement.stage {
        case .draft: .stageDraft
        case .final: .stageFinal
        }
      }
    stage = BilingualText(word.text)
    date = ReportText(judgement.date?.description ?? "–")
    let reason = judgement.reason.map { JudgementWord.adjudicatedBecause.with(texts: ["reason": $0]) }
    let remarks = [reason, judgement.note, counts ? nil : JudgementWord.ratingNotCounted.text].compactMap(\.self)
    grounds = (judgement.evidence.map(Self.text) + remarks).map { BilingualText($0) }
  }

  /// Where evidence stands.
  private static func text(of evidence: JudgementEvidence) -> LocalizedText {
    var text = LocalizedText(evidence.document ?? evidence.place ?? "–")
    if let place = evidence.place, evidence.document != nil {
      text = JudgementWord.onPlace.with(texts: ["document": text, "place": LocalizedText(place)])
    }
    if let page = evidence.page {
      text = JudgementWord.onPage.with(texts: ["document": text, "page": LocalizedText(page)])
    }
    return text
  }
}
