internal import Columns
internal import Diagnostics

/// `sum: {of, where, by}`.
enum SumReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "sum", since: "0.1",
    summary: LocalizedText(english: "What the numbers of a field add up to.", chinese: "某数值字段的合计。"),
    parameters: [
      .required("of", .numberField, en: "the field that is added up", zh: "合计哪个字段"), .condition, .actors,
    ],
    unit: LocalizedText(english: "the field's own", chinese: "字段本身的单位"),
    evidence: LocalizedText(english: "the events that have the field", chinese: "有该字段的事件数"),
    definition: LocalizedText(
      english: """
        The exact sum of `of` over the events of the period, by the actors of `by`, that satisfy `where`, missing values \
        left out. No evidence when there are events and none has the field; 0 when there are no events.
        """,
      chinese: """
        评估期内、由 `by` 所列主体作出、满足 `where` 的事件中，`of` 字段的精确合计，缺失的不算。有事件而都缺该字段时，视为没有证据；没有事件时为 0。
        """),
    example: """
      sum: {of: hours, where: 'activity == "shift.volunteered"'}
      """,
    workedExample: WorkedExample(
      """
      sum: {of: hours, where: 'activity == "志愿.服务"'}
      """,
      log: """
        time,activity,hours
        2024-05-04,志愿.服务,2
        2024-05-11,志愿.服务,1.5
        2024-05-18,志愿.服务,
        """,
      gives: .value("3.5"), evidence: 2,
      because: LocalizedText(
        english: "2 + 1.5; the third record has no hours and adds nothing, not even a zero.",
        chinese: "2 + 1.5；第三条没有填时数，什么也不加，也不当作 0。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let selection = parameters.selection(&diagnostics)
    guard let field = parameters.field("of", holding: .number, &diagnostics) else { return nil }
    return .sum(of: field, selection)
  }
}
