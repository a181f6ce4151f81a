/// The explanations of all messages.
package enum ExplanationCatalogue {
  /// All explanations, chapter by chapter.
  package static let all: [Explanation] = yaml + rubrics + conditions + assessments + logs + results + custody

  private static let yaml: [Explanation] =
    Explanation.yamlBytes + Explanation.yamlStructure + Explanation.yamlKeys + Explanation.yamlSyntax
    + Explanation.yamlValues
  private static let rubrics: [Explanation] =
    Explanation.rubricFiles + Explanation.rubricNames + Explanation.rubricHead + Explanation.measuresAndScales
    + Explanation.cases + Explanation.spreads + Explanation.scoringRules + Explanation.comparisonsOfUnits
    + Explanation.rubricRemarks + Explanation.tests + Explanation.overlays
  private static let conditions: [Explanation] =
    Explanation.expressionCharacters + Explanation.expressionSyntax + Explanation.expressionNames
    + Explanation.expressionTypes + Explanation.expressionTimes + Explanation.expressionCollections
    + Explanation.expressionPatterns + Explanation.expressionColumns + Explanation.expressionMappingFunctions
  private static let assessments: [Explanation] =
    Explanation.assessments + Explanation.lookups + Explanation.pseudonyms + Explanation.tools
  private static let logs: [Explanation] =
    Explanation.tables + Explanation.texts + Explanation.json + Explanation.objectLogs + Explanation.xml
    + Explanation.workbooks + Explanation.eventLogs + Explanation.records + Explanation.units + Explanation.mappings
    + Explanation.mappedRecords
  private static let results: [Explanation] =
    Explanation.results + Explanation.caseResults + Explanation.scoringResults + Explanation.comparisonResults
    + Explanation.robustness + Explanation.bundles
    + Explanation.crosswalks + Explanation.comparisons

  private static let custody: [Explanation] =
    Explanation.sealsAndProofs + Explanation.keys + Explanation.verifying + Explanation.scripts + Explanation.waivers

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The explanation of a code, or `nil` where there is none.
  package static func explanation(of code: String) -> Explanation? { byCode[code] }
}
