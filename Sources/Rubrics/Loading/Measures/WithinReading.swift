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
        "limit", .timeLimit,
        en: "the longest time allowed, itself included: hours, days of 86,400 seconds, or calendar days",
        zh: "最长允许多久（含）：小时、86,400 秒的天，或自然日"),
      .cases, .anchorOrStart,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the cases that are not open", chinese: "已有结果的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`) that satisfy `cases`: satisfied when `to` came and t(to) − t(from) is \
        at most the limit. A case without `to` is not satisfied when the limit ran out before the cutoff, else open and \
        left out. The value is satisfied over those not left out; no evidence when there are none.
        """,
      chinese: """
        对属于本期（见 `delay`）、满足 `cases` 的个案：有 `to` 且 t(to) − t(from) 不超过时限的为做到。没有 `to` \
        的，时限在截止时间之前已到为没做到，否则未了结、不计入。取做到的占计入的比例；没有计入的个案时，视为没有证据。
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
    let limit = parameters.timeLimit("limit", isRequired: true, &diagnostics)
    guard let from, let to, let limit else { return nil }
    return .within(WithinDefinition(cases: cases, from: from, to: to, limit: LimitRule(limit)))
  }
}
