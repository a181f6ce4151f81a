/// The explanations of all messages.
package enum ExplanationCatalogue {
  /// All explanations, chapter by chapter.
  package static let all: [Explanation] =
    yaml + rubrics + Explanation.expressionCharacters + Explanation.expressionSyntax + Explanation.expressionNames
    + Explanation.expressionTypes + Explanation.assessments + logs + Explanation.results + Explanation.tools

  private static let yaml: [Explanation] =
    Explanation.yamlBytes + Explanation.yamlStructure + Explanation.yamlKeys + Explanation.yamlSyntax
    + Explanation.yamlValues
  private static let rubrics: [Explanation] =
    Explanation.rubricFiles + Explanation.rubricNames + Explanation.rubricHead + Explanation.measuresAndScales
    + Explanation.rubricRemarks
  private static let logs: [Explanation] = Explanation.tables + Explanation.records + Explanation.units

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The explanation of a code, or `nil` where there is none.
  package static func explanation(of code: String) -> Explanation? { byCode[code] }
}
