internal import Columns
internal import Diagnostics

/// `mean: {of, where, by}`.
enum MeanReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "mean", since: "0.1",
    summary: LocalizedText(english: "The mean of the numbers of a field.", chinese: "某数值字段的平均值。"),
    parameters: [
      .required("of", .numberField, en: "the field whose mean is taken", zh: "取哪个字段的平均"), .condition, .actors,
    ],
    unit: LocalizedText(english: "the field's own", chinese: "字段本身的单位"),
    evidence: LocalizedText(english: "the events that have the field", chinese: "有该字段的事件数"),
    definition: LocalizedText(
      english: """
        The sum of `of` over the events of the period, by the actors of `by`, that satisfy `where`, divided by the number \
        of those that have the field; an exact fraction. No evidence when none has it.
        """,
      chinese: """
        评估期内、由 `by` 所列主体作出、满足 `where` 的事件中，`of` 字段的合计除以有该字段的事件数，取精确分数。都缺该字段时，视为没有证据。
        """),
    example: """
      mean: {of: rating, where: 'activity == "hearing.rated"', by: resident}
      """,
    workedExample: WorkedExample(
      """
      mean: {of: rating, where: 'activity == "听证.评分"', by: 居民}
      """,
      log: """
        time,activity,actor,rating
        2024-05-04,听证.评分,居民,5
        2024-05-04,听证.评分,居民,4
        2024-05-04,听证.评分,居民,4
        2024-05-04,听证.评分,居民,
        """,
      gives: .value("13/3"), numerator: "13", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: "(5 + 4 + 4) ÷ 3; the record without a rating is in neither part.",
        chinese: "(5 + 4 + 4) ÷ 3；没有评分的一条分子分母都不计。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let selection = parameters.selection(&diagnostics)
    guard let field = parameters.field("of", holding: .number, &diagnostics) else { return nil }
    return .mean(of: field, selection)
  }
}
