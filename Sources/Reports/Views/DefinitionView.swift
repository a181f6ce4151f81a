package import Rubrics

/// What a measure means, to the last digit.
package struct DefinitionView: Sendable, Hashable {
  /// Its name in the rubric language.
  package let form: ReportText
  /// What it measures, in one sentence.
  package let summary: BilingualText
  /// What it is, exactly.
  package let definition: BilingualText

  /// The measures that a rubric uses, in the order of their documentation.
  package static func measures(of rubric: Rubric) -> [DefinitionView] {
    let measures = rubric.indicators.map(\.measure) + rubric.measures.map(\.measure)
    let used = measures.reduce(into: Set()) { $0.formUnion($1.forms) }
    return MeasureCatalogue.all.filter { used.contains($0.id) }.map {
      DefinitionView(
        form: ReportText($0.id), summary: BilingualText($0.summary), definition: BilingualText($0.definition))
    }
  }
}
