internal import Diagnostics

/// `within: {cases, anchor, from, to, limit}`.
enum WithinReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "within", since: "0.1",
    summary: LocalizedText(
      english: "The share of cases in which one activity follows another in time.", chinese: "某一步之后按时有了另一步的个案比例。"),
    parameters: [
      .start, .end,
      .required(
        "limit", .limits,
        en: """
          the longest time allowed, itself included: hours, days of 86,400 seconds, calendar days or working days; or one \
          for each value of a field, `_` for all others
          """,
        zh: "最长允许多久（含）：小时、86,400 秒的天、自然日或工作日；也可按某字段的取值分别写，其余用 `_`"),
      .cases, .anchorOrStart,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the cases that are not open", chinese: "已有结果的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`) that satisfy `cases`: satisfied when `to` came and t(to) − t(from) is \
        at most the limit. `7cd` are civil dates apart; `5wd` are working days d with date(from) < d ≤ date(to) in the \
        assessment's calendar. Limits by a field go by what the chosen `from` says, `_` where it is missing or unlisted; \
        without `_` that is an error of the indicator. A case without `to` is not satisfied when the limit — the instant, \
        or the whole of its last day, of working days the eve of the next one beyond it — ran out before the cutoff, else \
        open and left out. A day of a year that no calendar has is an error where the answer hangs on it. The value is \
        satisfied over those not left out; no evidence when there are none.
        """,
      chinese: """
        对属于本期（见 `delay`）、满足 `cases` 的个案：有 `to` 且 t(to) − t(from) 不超过时限的为做到。`7cd` 按日期之差计；`5wd` 数评估日历中满足 \
        date(from) < d ≤ date(to) 的工作日 d。按字段确定的时限，看选定的 `from` 那一条怎么写，没有填写或没有列出的用 `_`；没有 `_` 则该指标出错。没有 `to` \
        的，时限（时刻，或最后一日的全天；工作日则到再下一个工作日的前一天为止）在截止时间之前已到为没做到，否则未了结、不计入。结果取决于日历所缺年份的某一天时，该指标出错。取做到的占计入的比例；\
        没有计入的个案时，视为没有证据。
        """),
    example: """
      within: {from: topic.raised, to: reply.published, limit: 30d}
      """,
    workedExample: WorkedExample(
      """
      within: {from: 议题.提出, to: 答复.公布, limit: 5d}
      """,
      log: """
        time,activity,case
        2024-03-01,议题.提出,停车
        2024-03-06,答复.公布,停车
        2024-05-06,议题.提出,加装电梯
        2024-05-13,答复.公布,加装电梯
        2024-11-20,议题.提出,充电桩
        2024-12-30,议题.提出,路灯
        """,
      gives: .value("1/3"), numerator: "1", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: """
          停车 was answered on the fifth day, in time; 加装电梯 came late; for 充电桩 the limit ran out before the year did. 路灯 \
          still had time at the end of the year: it is open and left out.
          """,
        chinese: "停车在第 5 天答复，按时；加装电梯超时；充电桩到期仍无答复。路灯到年底还没到期，未了结，不计入。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let from = parameters.activity("from", &diagnostics)
    let to = parameters.activity("to", &diagnostics)
    let cases = parameters.cases(anchoredAt: from, &diagnostics)
    let limit = parameters.limits("limit", &diagnostics)
    guard let from, let to, let limit else { return nil }
    return .within(WithinDefinition(cases: cases, from: from, to: to, limit: limit))
  }
}
