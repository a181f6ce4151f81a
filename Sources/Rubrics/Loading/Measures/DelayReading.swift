internal import Diagnostics

/// `delay: {cases, anchor, from, to, p, method, unit}`.
enum DelayReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "delay", since: "0.1",
    summary: LocalizedText(
      english: "How long it takes from one activity of a case to another.", chinese: "一个个案从某一步到另一步用了多久。"),
    parameters: [
      .start, .end, .percentile, .percentileMethod,
      .optional(
        "unit", .word(DelayDefinition.Unit.allCases.map(\.rawValue)),
        or: LocalizedText("days"),
        en: """
          what the time is counted in; days have 86,400 seconds, calendar days are those between civil dates, working \
          days those of the assessment's calendar
          """,
        zh: "时间的单位；days 为 86,400 秒，calendar-days 为日期之差，working-days 为评估日历中的工作日数"),
      .cases, .anchorOrStart,
    ],
    unit: LocalizedText(english: "as `unit` says", chinese: "由 `unit` 决定"),
    evidence: LocalizedText(english: "the cases with both activities", chinese: "两步都有的个案数"),
    definition: LocalizedText(
      english: """
        A case is the events of one community that share a non-empty `case`, by any actor, before the cutoff; it belongs \
        to the period in which its anchor's first occurrence lies. Over the cases of the period that satisfy `cases` and \
        have both: the percentile of t(to) − t(from), where `from` is taken at its first occurrence and `to` at its first \
        occurrence not strictly before that. `working-days` counts the working days d with date(from) < d ≤ date(to) in \
        the assessment's calendar; a day of a year that it lacks is an error of the indicator. A time known to the day, \
        month or year stands for its first midnight; a negative difference is 0. Cases without `to` are open and left out. No evidence when none is left.
        """,
      chinese: """
        同一社区中 `case` 相同且不为空的事件（不论主体、在截止时间之前）为一个个案；锚定活动第一次发生在哪一评估期，就属于哪一期。对属于本期、满足 `cases`、两步都有的个案，取 \
        t(to) − t(from) 的百分位数：`from` 取第一次，`to` 取不早于它的第一次。`working-days` 数评估日历中满足 \
        date(from) < d ≤ date(to) 的工作日 d，数到日历所缺年份的日子时该指标出错。只知道日、月、年的时间按其开始的零点计；差为负时记 0。没有 `to` \
        的个案未了结，不计入。没有剩下的个案时，视为没有证据。
        """),
    example: """
      delay: {from: matter.referred, to: matter.closed, p: 0.8, unit: days}
      """,
    workedExample: WorkedExample(
      """
      delay: {from: 议题.提出, to: 答复.公布, unit: days}
      """,
      log: """
        time,activity,case
        2024-03-01,议题.提出,停车
        2024-03-03,答复.公布,停车
        2024-05-06,议题.提出,加装电梯
        2024-05-13,答复.公布,加装电梯
        2024-11-20,议题.提出,充电桩
        """,
      gives: .value("4.5"), evidence: 2,
      because: LocalizedText(
        english: "The median of 2 and 7 days; the third topic has no reply and is open.",
        chinese: "两件分别用了 2 天和 7 天，取中位数；第三件还没有答复，未了结。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let from = parameters.activity("from", &diagnostics)
    let to = parameters.activity("to", &diagnostics)
    let cases = parameters.cases(anchoredAt: from, &diagnostics)
    let percentile = parameters.percentile(&diagnostics)
    let unit = parameters.word("unit", or: DelayDefinition.Unit.days, &diagnostics)
    guard let from, let to else { return nil }
    return .delay(DelayDefinition(cases: cases, from: from, to: to, percentile: percentile, unit: unit))
  }
}
