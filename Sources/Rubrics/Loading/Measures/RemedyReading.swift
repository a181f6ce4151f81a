internal import Diagnostics

/// `remedy: {made, promised, deadline, confirmed, recurred, limit, cases, anchor}`.
enum RemedyReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "remedy", since: "0.2",
    summary: LocalizedText(
      english: "The share of findings due that were confirmed as remedied in time.", chinese: "到期的问题中按时整改到位的比例。"),
    parameters: [
      .required("made", .activity, en: "makes a finding; its first occurrence counts", zh: "提出问题的活动，取第一次"),
      .required(
        "confirmed", .activity, en: "confirms the remedy, such as by a re-visit", zh: "确认整改到位的活动，如复查"),
      .required(
        "limit", .timeLimit,
        en: "how long after the finding, itself included, the remedy is due where no deadline was promised",
        zh: "没有承诺期限时，提出问题之后多久以内（含）应整改到位"),
      .optional(
        "promised", .activity, or: LocalizedText(english: "none", chinese: "无"), en: "promises a remedy",
        zh: "承诺整改的活动"),
      .optional(
        "deadline", .timeField, or: LocalizedText(english: "none", chinese: "无"),
        en: "the field of the promise that states the deadline: a day, the whole of it included, or an instant",
        zh: "承诺中写明期限的字段：某日（含当日）或某一时刻"),
      .optional(
        "recurred", .activity, or: LocalizedText(english: "none", chinese: "无"), en: "says that the fault is back",
        zh: "问题复发的活动"),
      .cases,
      .optional(
        "anchor", .activity, or: LocalizedText("`made`"),
        en: "the activity whose first occurrence places a case in the period; cases without it are left out",
        zh: "以该活动第一次发生的时间决定个案属于哪一评估期；没有该活动的个案不看"),
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the findings due", chinese: "到期的问题数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`) that satisfy `cases`: the deadline is the one that the first `promised` \
        not strictly before the first `made` states in its field `deadline` (promises that state none are passed over, and \
        a later promise does not extend it), a day, month or year wholly included; where there is none, t(made) + `limit`, \
        counted as in `within`. A case is satisfied when the first `confirmed` not strictly before the first `made` is not \
        after the deadline (a coarse time at its first midnight) and no `recurred` is not strictly before that `confirmed`. \
        A case without `confirmed` is not satisfied when the deadline passed before the cutoff, else open; one without \
        `made`, which another `anchor` makes possible, is open. Only a case without `confirmed` is ever open: a fault that \
        is back stays among those due. The value is satisfied over those not open, the findings due; no evidence when there are none.
        """,
      chinese: """
        对属于本期（见 `delay`）、满足 `cases` 的个案：期限取不严格早于第一次 `made` 的 `promised` 中第一个在 `deadline` \
        字段写明期限的（没有写明的跳过，之后再承诺也不延长），只写到日、月、年的，含其全部；没有的，为 t(made) + `limit`，计法同 `within`。不严格早于第一次 `made` 的第一个 \
        `confirmed` 不晚于期限（只知道日、月、年的按其开始的零点）、且其后（含分不出先后）没有 `recurred`，为符合。没有 `confirmed` \
        的，期限在截止时间之前已过为不符合，否则未了结；没有 `made` 的（另设 `anchor` 时）未了结。复发的仍在到期之列，不算整改到位。取符合的占到期的比例；没有到期的，视为没有证据。
        """),
    example: """
      remedy: {made: finding.made, promised: remedy.promised, deadline: 'x["deadline"]', confirmed: remedy.confirmed, recurred: finding.recurred, limit: 60d}
      """,
    workedExample: WorkedExample(
      """
      remedy: {made: 问题.提出, promised: 整改.承诺, deadline: end, confirmed: 整改.确认, recurred: 问题.复发, limit: 60d}
      """,
      log: """
        time,activity,case,end
        2024-02-01,问题.提出,公示栏,
        2024-02-05,整改.承诺,公示栏,2024-03-31
        2024-03-31,整改.确认,公示栏,
        2024-02-01,问题.提出,签到册,
        2024-02-05,整改.承诺,签到册,2024-03-31
        2024-03-20,整改.承诺,签到册,2024-06-30
        2024-05-10,整改.确认,签到册,
        2024-04-01,问题.提出,分类,
        2024-05-01,整改.确认,分类,
        2024-09-01,问题.复发,分类,
        2024-12-01,问题.提出,联席会,
        """,
      gives: .value("1/3"), numerator: "1", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: """
          公示栏 was confirmed on the last day of its deadline. 签到册 came after the first promise's deadline, which the second \
          did not extend; 分类 was in time, and the fault came back. 联席会 has until the end of January: not due yet.
          """,
        chinese: "公示栏在期限最后一天确认。签到册超过首次承诺的期限，再次承诺不延长；分类按时确认但后来复发。联席会 60 天未到，未了结。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let made = parameters.activity("made", &diagnostics)
    let confirmed = parameters.activity("confirmed", &diagnostics)
    let limit = parameters.timeLimit("limit", isRequired: true, &diagnostics)
    let cases = parameters.cases(anchoredAt: made, &diagnostics)
    let promised = parameters.optionalActivity("promised", &diagnostics)
    let deadline = parameters.timeField("deadline", &diagnostics)
    let recurred = parameters.optionalActivity("recurred", &diagnostics)
    guard let made, let confirmed, let limit else { return nil }
    return .remedy(
      RemedyDefinition(
        cases: cases, made: made, promised: promised, deadline: deadline, confirmed: confirmed, recurred: recurred,
        limit: limit))
  }
}
