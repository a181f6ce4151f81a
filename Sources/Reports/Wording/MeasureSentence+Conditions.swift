package import Diagnostics
package import Expressions
package import Rubrics

extension MeasureSentence {
  /// A condition of a measure: what it is called, what it says, and what it is asked about.
  package typealias Condition = (title: LocalizedText, condition: Expression, subject: ConditionSentence.Subject)

  /// The conditions of a measure, in the order of the language.
  package func conditions(of measure: MeasureDefinition) -> [Condition] {
    switch measure {
    case .share(let part, let whole, _):
      return [(MeasureWord.conditionPart.text, part, .events)]
        + (whole.map { [(MeasureWord.conditionWhole.text, $0, .events)] } ?? [])
    case .ratio(let part, let whole):
      return titled(.ofNumerator, conditions(of: part)) + titled(.ofDenominator, conditions(of: whole))
    case .rate(let inner, _, _): return conditions(of: inner)
    default:
      let isOfCases = measure.cases != nil
      return measure.conditions.map {
        (isOfCases ? MeasureWord.caseCondition.text : MeasureWord.condition.text, $0, isOfCases ? .cases : .events)
      }
    }
  }

  /// Everything that is said of a measure but its conditions as they are written: what it measures, what else belongs
  /// to it, and its conditions in words.
  func lines(of measure: MeasureDefinition) -> [LocalizedText] {
    [text(of: measure)] + remarks(of: measure)
      + conditions(of: measure).map { title, condition, subject in
        let words = ConditionSentence(names: names, subject: subject).text(of: condition)
        return ExplanationWord.conditionText.with(texts: ["title": title, "condition": words])
      }
  }

  private func titled(_ word: MeasureWord, _ conditions: [Condition]) -> [Condition] {
    conditions.map { (word.with(texts: ["title": $0.title]), $0.condition, $0.subject) }
  }
}
