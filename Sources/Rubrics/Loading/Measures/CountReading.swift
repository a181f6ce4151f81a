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
      """)

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    .count(parameters.selection(&diagnostics))
  }
}
