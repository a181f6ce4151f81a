internal import Diagnostics
internal import Expressions
internal import Rubrics

extension RubricChapters {
  /// The rules that change scores after they have been rolled up, and the numbers that they ask about.
  func rules() -> [DocumentBlock] {
    guard !rubric.rules.isEmpty else { return [.paragraph(RichText(HandbookWord.noRules))] }
    let sentences = RuleSentence(names: names).texts.map { RichText($0) }
    let written = rubric.rules.map { rule in
      rule.condition.map { RichText(LocalizedText(" ")) + RichText(code: $0.text) }
    }
    let rules = sentences.indices.map { index in
      guard index < written.count, let condition = written[index] else { return sentences[index] }
      return sentences[index] + condition
    }
    var blocks: [DocumentBlock] = [.paragraph(RichText(RuleWord.rulesOrder)), .list(rules, isNumbered: false)]
    if !rubric.measures.isEmpty {
      blocks.append(.paragraph(RichText(RuleWord.ruleNumbers)))
      blocks.append(.entries(rubric.measures.map { entry($0) }))
    }
    return blocks
  }

  /// A named quantity: what it measures, and by which conditions.
  private func entry(_ measure: NamedMeasure) -> DocumentEntry {
    let texts = MeasureSentence(names: names).lines(of: measure.measure)
    return DocumentEntry("measure", RichText(code: measure.name), texts.map { RichText($0) })
  }
}
