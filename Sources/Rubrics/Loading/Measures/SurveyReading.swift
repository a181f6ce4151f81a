internal import Diagnostics

/// `survey: {of, at-least, weighted, where, by}`.
enum SurveyReading: MeasureForm {
  /// By what answers are weighted.
  private enum Weighting: String, CaseIterable {
    case no
    case strata
  }

  static let specification = MeasureSpecification(
    id: "survey", since: "0.1",
    summary: LocalizedText(
      english: "What answers to a survey say: their mean, or the share of good ones.", chinese: "问卷的平均分，或好评的比例。"),
    parameters: [
      .optional(
        "of", .numberField, or: LocalizedText("rating"), en: "the field that holds the answer", zh: "答案在哪个字段"),
      .optional(
        "at-least", .number, or: LocalizedText(english: "none: the mean", chinese: "无：取平均"),
        en: "the least answer that is a good one", zh: "不低于多少算好评"),
      .optional(
        "weighted", .word(Weighting.allCases.map(\.rawValue)), or: LocalizedText("no"),
        en:
          "whether each `group` counts by its share of the residents in the assessment's strata, however many answered",
        zh: "是否按分层表中各 `group` 居民所占的比例加权，不论各群体答了多少份"),
      .condition, .actors,
    ],
    unit: LocalizedText(english: "the answer's own; with `at-least` a share", chinese: "答案本身的单位；有 `at-least` 时为比例"),
    evidence: LocalizedText(english: "the answers", chinese: "答案份数"),
    definition: LocalizedText(
      english: """
        An answer is an event of the period, by the actors of `by`, that satisfies `where` and has `of`. The value is the \
        exact mean of the answers or, with `at-least`, the share of those that are not below it. `weighted: strata`: \
        answers without `group` are left out, and the value is Σ q · v over the unit's own rows of the strata, where v is \
        the mean or share of a group's answers and q its residents over all residents of these rows; a group without a row, \
        and rows without any resident, are errors at that unit. No evidence when there are no answers, a row's group has \
        none, or the assessment has no strata.
        """,
      chinese: """
        评估期内、由 `by` 所列主体作出、满足 `where` 且有 `of` 字段的每个事件为一份答案。取答案的平均；有 `at-least` 时取不低于它的比例。`weighted: strata`：没写 `group` \
        的答案不计，对该单位自己在分层表中的各行取 Σ q · v，v 为该群体答案的平均或比例，q 为该群体居民数除以表中居民总数；群体在表中没有一行、表中居民总数为 0，都使该单位此项出错。没有答案、表中某群体没有答案，或评估没有分层表时，视为没有证据。
        """),
    example: """
      survey: {of: rating, at-least: 4, where: 'activity == "hearing.rated"', by: resident}
      """,
    workedExample: WorkedExample(
      """
      survey: {at-least: 4, weighted: strata, where: 'activity == "满意度.作答"', by: 居民}
      """,
      log: """
        time,activity,actor,group,rating
        2024-11-04,满意度.作答,居民,本地居民,5
        2024-11-04,满意度.作答,居民,本地居民,4
        2024-11-05,满意度.作答,居民,本地居民,4
        2024-11-05,满意度.作答,居民,本地居民,2
        2024-11-06,满意度.作答,居民,新市民,3
        2024-11-06,满意度.作答,居民,,5
        """,
      tables: [
        WorkedExample.Table(
          .strata, name: "strata.csv",
          """
          community,group,residents
          景宁,本地居民,600
          景宁,新市民,400
          """)
      ],
      gives: .value("0.45"), evidence: 5,
      because: LocalizedText(
        english: """
          3 of the 4 answers of 本地居民 are 4 or more, the one of 新市民 is not: 0.6 × 3/4 + 0.4 × 0 = 0.45. The last answer \
          gives no group and is left out; unweighted it would be 4/6.
          """,
        chinese: "本地居民 4 份中 3 份不低于 4，新市民 1 份低于 4：0.6 × 3/4 + 0.4 × 0 = 0.45。最后一份没写群体，不计；若不加权则为 4/6。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let events = parameters.selection(&diagnostics)
    let field = parameters.numberField("of", or: "rating", &diagnostics)
    let atLeast = parameters.number("at-least", &diagnostics)
    let weighting = parameters.word("weighted", or: Weighting.no, &diagnostics)
    return .survey(
      SurveyDefinition(field: field, atLeast: atLeast, isWeighted: weighting == .strata, events: events))
  }
}
