internal import Diagnostics
internal import Expressions
package import Rubrics

/// A condition of a measure, in words and as the rubric writes it.
package struct ConditionView: Sendable, Hashable {
  /// Which condition it is.
  package let title: BilingualText
  /// What it asks.
  package let words: BilingualText
  /// The condition as it is written.
  package let text: ReportText

  /// The conditions of a measure, in the order of the language.
  package static func conditions(of measure: MeasureDefinition, names: RubricNames) -> [ConditionView] {
    MeasureSentence(names: names).conditions(of: measure).map { title, condition, subject in
      ConditionView(title, condition, ConditionSentence(names: names, subject: subject))
    }
  }

  /// Shows a condition.
  init(_ title: LocalizedText, _ condition: Expression, _ sentence: ConditionSentence) {
    self.title = BilingualText(title)
    self.words = BilingualText(sentence.text(of: condition))
    self.text = ReportText(condition.text)
  }
}
