package import Agreement
package import Assessments
package import Diagnostics
internal import Quantities

/// Says how far assessors agree, and who they are, so that whoever is judged understands it.
package enum JudgementSentence {
  /// From which α on ratings are taken to be reliable, and from which on at least tentative conclusions can be drawn
  /// (Krippendorff 2004, “Content Analysis”, chapter 11: 0.800 and 0.667).
  private static let thresholds: (well: Rational, roughly: Rational) = (
    Rational(4).divided(by: Rational(5)) ?? .one, Rational(667).divided(by: Rational(1000)) ?? .one
  )

  /// How far assessors agree, in one sentence.
  package static func text(of agreement: AgreementSummary) -> LocalizedText {
    let assessors = String(agreement.assessors)
    switch agreement.alpha.outcome {
    case .undefined(.oneAssessor): return JudgementWord.oneAssessor.text
    case .undefined(.noOverlap): return JudgementWord.noOverlap.text
    case .undefined(.noVariation): return JudgementWord.noVariation.with(["assessors": assessors])
    case .undefined(.scalesDiffer), .undefined(.moreThanTwo): return JudgementWord.scalesDiffer.text
    case .value(let alpha):
      let word: JudgementWord =
        alpha >= thresholds.well ? .agreeWell : alpha >= thresholds.roughly ? .agreeRoughly : .agreePoorly
      let sentence = word.with(texts: [
        "assessors": LocalizedText(assessors), "count": LocalizedText(String(agreement.ratedTwice)),
        "alpha": LocalizedText(number(alpha)), "interval": interval(of: agreement.alpha),
        "kappa": kappa(of: agreement),
      ])
      guard word != .agreePoorly, !isSure(agreement.alpha) else { return sentence }
      let caveat = JudgementWord.agreementUnsure.text
      return LocalizedText(english: sentence.english + caveat.english, chinese: sentence.chinese + caveat.chinese)
    }
  }

  /// Whether the whole interval lies where conclusions can be drawn at all.
  private static func isSure(_ figure: AgreementSummary.Figure) -> Bool {
    figure.interval.map { $0.low >= thresholds.roughly } ?? false
  }

  private static func interval(of figure: AgreementSummary.Figure) -> LocalizedText {
    figure.interval.map {
      JudgementWord.agreementInterval.with(["low": number($0.low), "high": number($0.high)])
    } ?? LocalizedText("")
  }

  private static func kappa(of agreement: AgreementSummary) -> LocalizedText {
    agreement.kappa.outcome.value.map { JudgementWord.agreementKappa.with(["kappa": number($0)]) } ?? LocalizedText("")
  }

  private static func number(_ value: Rational) -> String { value.rounded(places: 2) }

  /// Who an assessor is tied to, as far as that is declared.
  package static func text(ofAssessor name: String, in record: JudgementRecord) -> LocalizedText {
    let ties = record.ties.filter { $0.assessor == name }
    guard !ties.isEmpty else { return JudgementWord.assessorFree.with(["assessor": name]) }
    let texts = ties.map { tie in
      let word = tie.until == nil ? JudgementWord.tieHolds : .tieEnded
      return word.with(texts: [
        "body": LocalizedText(tie.body), "kind": tie.kind, "until": LocalizedText(tie.until?.description ?? ""),
      ])
    }
    let all = LocalizedText(
      english: texts.map(\.english).joined(separator: " "), chinese: texts.map(\.chinese).joined())
    return JudgementWord.assessorTied.with(texts: ["assessor": LocalizedText(name), "ties": all])
  }
}
