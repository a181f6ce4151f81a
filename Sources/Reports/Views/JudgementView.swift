package import Assessments
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics

/// What assessors answered to an indicator's question at a unit.
package struct JudgementView: Sendable, Hashable {
  /// The ratings, by assessor, stage and then adjudications.
  package let rows: [JudgementRow]
  /// What the value is: a mean, an adjudication, or none.
  package let basis: BilingualText
  /// How far the assessors agree on the question, over all units.
  package let agreement: BilingualText

  /// Shows the answers at a unit; `nil` where there are none.
  package init?(_ question: JudgedQuestion, at unit: String) {
    guard let answers = question.units.first(where: { $0.unit.utf8.elementsEqual(unit.utf8) }) else { return nil }
    rows = answers.judgements.map {
      JudgementRow($0, of: question.definition, counts: answers.judged.used.contains($0))
    }
    let count = String(answers.judged.current.count)
    if answers.value == nil {
      let needed = String(question.definition.raters)
      basis = BilingualText(JudgementWord.basisTooFew.with(["count": count, "needed": needed]))
    } else if let settled = answers.judged.adjudicated.first {
      let date = settled.date?.description ?? "–"
      basis = BilingualText(JudgementWord.basisAdjudicated.with(["assessor": settled.rater, "date": date]))
    } else {
      basis = BilingualText(JudgementWord.basisMean.with(["count": count]))
    }
    agreement = BilingualText(JudgementSentence.text(of: question.agreement))
  }
}
