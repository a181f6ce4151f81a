internal import Diagnostics

/// `count: {where, by}`.
enum CountReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "count", since: "0.1",
    summary: LocalizedText(english: "How many events there are.", chinese: "有多少个事件。"),
    parameters: [.condition, .actors],
    unit: LocalizedText(english: "events", chinese: "件"),
    evidence: LocalizedText(english: "the events counted", chinese: "计入的事件数"),
    definition: LocalizedText(
      english: """
        The number of events of the period, by the actors of `by`, that satisfy `where`. It always has a value.
        """,
      chinese: "评估期内、由 `by` 所列主体作出、满足 `where` 的事件数。总有取值。"),
    example: """
      count: {where: 'activity == "deliberation.held"', by: any}
      """,
    workedExample: WorkedExample(
      """
      count: {where: 'activity == "协商会.召开"'}
      """,
      log: """
        time,activity,actor
        2024-03-05,协商会.召开,居委会
        2024-06-18,协商会.召开,居委会
        2024-07-02,协商会.召开,社会组织
        2025-01-02,协商会.召开,居委会
        """,
      gives: .value("2"), evidence: 2,
      because: LocalizedText(
        english: "Two meetings are the committee's own and lie in the year; one is somebody else's, one comes later.",
        chinese: "属于居委会、又在本年之内的有两次；一次是社会组织开的，一次已在次年。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    .count(parameters.selection(&diagnostics))
  }
}
