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
      """)

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let from = parameters.activity("from", &diagnostics)
    let to = parameters.activity("to", &diagnostics)
    let cases = parameters.cases(anchoredAt: from, &diagnostics)
    let limit = parameters.timeLimit("limit", isRequired: true, &diagnostics)
    guard let from, let to, let limit else { return nil }
    return .within(WithinDefinition(cases: cases, from: from, to: to, limit: LimitRule(limit)))
  }
}
