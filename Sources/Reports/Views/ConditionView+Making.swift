internal import Diagnostics
internal import Expressions
package import Rubrics

extension ConditionView {
  /// The conditions that a measure asks, and those of the measures inside it, each with what it is.
  package static func conditions(of measure: MeasureDefinition) -> [ConditionView] {
    titled(measure).map { ConditionView(title: BilingualText($0.title), text: ReportText($0.text)) }
  }

  private static func titled(_ measure: MeasureDefinition) -> [(title: LocalizedText, text: String)] {
    switch measure {
    case .share(let part, let whole, _):
      return [(ReportWord.conditionPart.text, part.text)]
        + (whole.map { [(ReportWord.conditionWhole.text, $0.text)] } ?? [])
    case .ratio(let part, let whole):
      return [(SpreadWord.ofPart, part), (.ofWhole, whole)].flatMap { word, inner in
        titled(inner).map { (word.with(texts: ["title": $0.title]), $0.text) }
      }
    case .rate(let inner, _, _): return titled(inner)
    default:
      let word: ReportWord = measure.cases == nil ? .condition : .caseCondition
      return measure.conditions.map { (word.text, $0.text) }
    }
  }
}
