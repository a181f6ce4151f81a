internal import Diagnostics

/// `rate: {measure, per, over}`.
enum RateReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "rate", since: "0.1",
    summary: LocalizedText(
      english: "A measure for every so many of what a fact counts: hours for every 1,000 residents.",
      chinese: "按某项事实折算的测量：如每千名居民的志愿时数。"),
    parameters: [
      .required("measure", .measure, en: "the measure", zh: "一项测量"),
      .required("per", .positiveNumber, en: "how many of the fact one counts by", zh: "每多少"),
      .required("over", .fact, en: "the fact", zh: "哪一项事实"),
    ],
    unit: LocalizedText(english: "as the measure, for every `per`", chinese: "该项测量的单位，每 `per`"),
    evidence: LocalizedText(english: "the evidence of the measure", chinese: "该项测量的证据数"),
    definition: LocalizedText(
      english: """
        The exact value of `measure` times `per`, divided by the unit's own fact `over`. `measure` is any measure but a \
        judgement, also a ratio or a rate; without a `by` of its own it looks at the events of the indicator's actor. No \
        evidence when the fact is missing or the measure has none; not applicable when the fact is 0 or the measure is \
        not; in error when the fact is no number or below 0, or the measure is.
        """,
      chinese: """
        `measure` 的值乘以 `per`，除以该单位自己的事实 `over`，取精确分数。`measure` 可以是 judgement 以外的任何测量，也可以再是 ratio 或 \
        rate；未写 `by` 的看指标所评主体的事件。缺这项事实或该项测量没有证据时，视为没有证据；事实为 0 或该项测量不适用时不适用；事实不是数、小于 0 或该项测量出错时出错。
        """),
    example: """
      rate: {measure: {sum: {of: hours, where: 'activity == "shift.volunteered"'}}, per: 1000, over: population}
      """,
    workedExample: WorkedExample(
      """
      rate:
        measure: {sum: {of: hours, where: 'activity == "志愿.服务"', by: 居民}}
        per: 1000
        over: 人口
      """,
      log: """
        time,activity,actor,hours
        2024-05-04,志愿.服务,居民,40
        2024-10-12,志愿.服务,居民,50
        """,
      facts: ["人口": "6000"], gives: .value("15"), numerator: "90", denominator: "6000", evidence: 2,
      because: LocalizedText(
        english: "90 hours × 1,000 ÷ 6,000 residents: 15 hours for every thousand.",
        chinese: "90 小时 × 1000 ÷ 6000 人，即每千人 15 小时。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let measure = parameters.measure("measure", inside: specification.id, &diagnostics)
    let per = parameters.positiveNumber("per", &diagnostics)
    let fact = parameters.fact("over", &diagnostics)
    guard let measure, let per, let fact else { return nil }
    return .rate(measure, per: per, over: fact)
  }
}
