internal import Columns
internal import Diagnostics

/// `percentile: {of, p, method, where, by}`.
enum PercentileReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "percentile", since: "0.1",
    summary: LocalizedText(
      english: "The number below which a given share of a field's numbers lies.", chinese: "某数值字段的百分位数。"),
    parameters: [
      .required("of", .numberField, en: "the field whose percentile is taken", zh: "取哪个字段的百分位数"),
      .percentile, .percentileMethod, .condition, .actors,
    ],
    unit: LocalizedText(english: "the field's own", chinese: "字段本身的单位"),
    evidence: LocalizedText(english: "the events that have the field", chinese: "有该字段的事件数"),
    definition: LocalizedText(
      english: """
        Of the values of `of`, missing ones left out, sorted as x₀ … xₙ₋₁. `linear`: with h = (n − 1) · p and i = ⌊h⌋, \
        xᵢ + (h − i) · (xᵢ₊₁ − xᵢ), or x_h where h is whole. `nearest-rank`: the ⌈n · p⌉-th, at least the first. No \
        evidence when n = 0.
        """,
      chinese: """
        把 `of` 字段的取值（缺失的不算）排序为 x₀ … xₙ₋₁。`linear`：h = (n − 1) · p，i = ⌊h⌋，取 xᵢ + (h − i) · (xᵢ₊₁ − xᵢ)，h 为整数时取 \
        x_h。`nearest-rank`：取第 ⌈n · p⌉ 个，至少第一个。n = 0 时视为没有证据。
        """),
    example: """
      percentile: {of: hours, p: 0.9, method: nearest-rank, where: 'activity == "shift.volunteered"'}
      """,
    workedExample: WorkedExample(
      """
      percentile: {of: hours, p: 0.75, where: 'activity == "志愿.服务"'}
      """,
      log: """
        time,activity,hours
        2024-05-04,志愿.服务,8
        2024-05-11,志愿.服务,1
        2024-05-18,志愿.服务,4
        2024-05-25,志愿.服务,2
        """,
      gives: .value("5"), evidence: 4,
      because: LocalizedText(
        english: "Sorted 1, 2, 4, 8; h = (4 − 1) × 0.75 = 2.25, so a quarter of the way from 4 to 8. nearest-rank: 4.",
        chinese: "排序为 1、2、4、8；h = (4 − 1) × 0.75 = 2.25，即 4 到 8 之间四分之一处。若用 nearest-rank 则为 4。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let selection = parameters.selection(&diagnostics)
    let percentile = parameters.percentile(&diagnostics)
    guard let field = parameters.field("of", holding: .number, &diagnostics) else { return nil }
    return .percentile(percentile, of: field, selection)
  }
}
