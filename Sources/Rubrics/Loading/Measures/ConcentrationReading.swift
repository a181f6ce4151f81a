internal import Diagnostics

/// `concentration: {of, per, top, where, by}`.
enum ConcentrationReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "concentration", since: "0.1",
    summary: LocalizedText(
      english: "Whether it is always the same few: how unequally a number, or taking part, is spread over persons.",
      chinese: "是不是总是那几个人：某个数量或参与次数在各人之间分布得有多集中。"),
    parameters: [
      .optional(
        "of", .numberFieldOrEvents, or: LocalizedText("events"),
        en: "the field that is added up for each person, or `events`: their number", zh: "每人合计哪个字段；或 `events`：数事件"),
      .optional(
        "per", .textField, or: LocalizedText("person"), en: "the field that tells persons apart", zh: "按哪个字段区分各人"),
      .optional(
        "top", .share, or: LocalizedText(english: "none: the Gini coefficient", chinese: "无：取基尼系数"),
        en: "the share of persons whose part of the whole is asked for, above 0", zh: "排在最前的多大比例的人，大于 0"),
      .condition, .actors,
    ],
    unit: LocalizedText(
      english: "index, 0 (all the same) to below 1; with `top` a share", chinese: "指数，0（人人一样）到接近 1；有 `top` 时为比例"),
    evidence: LocalizedText(english: "the persons who appear", chinese: "出现的人数"),
    definition: LocalizedText(
      english: """
        x is what a person has in all: the sum of `of` over the events of the period, by the actors of `by`, that satisfy \
        `where` and name the person in `per`, or the number of these events; of a field, a person whose values are all \
        missing does not appear. Over the n persons who appear: Σᵢ Σⱼ |xᵢ − xⱼ| / (2 n Σx), the Gini coefficient; with \
        `top`, the sum of the ⌈top · n⌉ largest x over Σx. An x below 0 is an error at that unit. No evidence when n < 2 or \
        Σx = 0.
        """,
      chinese: """
        x 为一个人的合计：评估期内、由 `by` 所列主体作出、满足 `where` 且 `per` 写明此人的事件中 `of` 字段的合计，或这些事件的件数；按字段合计时，字段全缺的人不算出现。对出现的 n 个人，取 Σᵢ Σⱼ |xᵢ − xⱼ| \
        / (2 n Σx)，即基尼系数；有 `top` 时，取最大的 ⌈top · n⌉ 个 x 之和除以 Σx。有人的 x 小于 0 时，该单位此项出错。n < 2 或 Σx = 0 时，视为没有证据。
        """),
    example: """
      concentration: {of: hours, top: 20%, where: 'activity == "shift.volunteered"', by: resident}
      """,
    workedExample: WorkedExample(
      """
      concentration: {of: hours, where: 'activity == "志愿.服务"', by: 居民}
      """,
      log: """
        time,activity,actor,person,hours
        2024-05-04,志愿.服务,居民,张三,4
        2024-05-11,志愿.服务,居民,张三,2
        2024-05-11,志愿.服务,居民,李四,3
        2024-05-18,志愿.服务,居民,王五,1
        2024-05-18,志愿.服务,居民,赵六,
        """,
      gives: .value("1/3"), evidence: 3,
      because: LocalizedText(
        english: """
          张三 has 6 hours, 李四 3, 王五 1; the hours of 赵六 are not known. The differences between all pairs add up to \
          2 × (3 + 5 + 2) = 20, and 20 ÷ (2 × 3 × 10) = 1/3. With `top: 20%` it would be 6/10.
          """,
        chinese: """
          张三 6 小时、李四 3、王五 1；赵六时数不明，不算。两两之差合计 2 × (3 + 5 + 2) = 20，20 ÷ (2 × 3 × 10) = 1/3。若写 `top: 20%` 则为 6/10。
          """)))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let events = parameters.selection(&diagnostics)
    let field = parameters.numberFieldOrEvents("of", &diagnostics)
    let person = parameters.textField("per", or: "person", &diagnostics)
    let top = parameters.positiveShare("top", &diagnostics)
    return .concentration(ConcentrationDefinition(field: field, person: person, top: top, events: events))
  }
}
