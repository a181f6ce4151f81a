internal import Diagnostics

/// `fact: {column}`.
enum FactReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "fact", since: "0.1",
    summary: LocalizedText(
      english: "A number known of the unit, from the assessment's own tables.", chinese: "评估所附表格中该单位的一个数。"),
    parameters: [
      .required("column", .fact, en: "the fact's name", zh: "这项事实的名称")
    ],
    unit: LocalizedText(english: "the fact's own", chinese: "该项本身的单位"),
    evidence: nil,
    definition: LocalizedText(
      english: "The unit's value of the fact. No evidence when it is missing; an evidence minimum is not applied.",
      chinese: "该单位这项事实的数值。缺失时视为没有证据；不适用最低证据数。"),
    example: """
      fact: {column: self-government-teams}
      """,
    workedExample: WorkedExample(
      """
      fact: {column: 志愿队伍数}
      """,
      facts: ["志愿队伍数": "12"], gives: .value("12"), evidence: nil,
      because: LocalizedText(
        english: "The community's row of facts says 12.", chinese: "社区的基础数据写的就是 12。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    parameters.fact("column", &diagnostics).map { .fact(column: $0) }
  }
}
