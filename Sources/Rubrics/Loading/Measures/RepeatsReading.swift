internal import Diagnostics

/// `repeats: {of, within, cases, anchor}`.
enum RepeatsReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "repeats", since: "0.2",
    summary: LocalizedText(
      english: "The share of cases whose subject did not come up shortly before in another case.",
      chinese: "不是短期内重复出现的个案比例。"),
    parameters: [
      .required("of", .field, en: "what a case is about, read at its anchor", zh: "以哪个字段认定是同一件事，取锚定那一条的"),
      .required(
        "within", .timeLimit, en: "how long before its anchor another one makes a case a repeat, itself included",
        zh: "此前多久以内（含）有过同样的个案算重复"),
      .cases, .anchor,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the cases whose field is not missing", chinese: "填有该字段的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`; without `anchor`, a case is placed by its earliest event) that satisfy \
        `cases`: satisfied when no other case of the same community (or sub-district, for events of a whole one) has the \
        same value of `of` at its anchor and an anchor t' ≤ t with t − t' at most `within` (counted as in `within`; coarse \
        times at their first midnight). The other may be earlier than the period and need not satisfy `cases`; two cases \
        anchored at one time repeat each other. Open where the field is missing at the anchor; among several occurrences \
        at one time the anchor is the first by `id`. The value is satisfied over those not open; no evidence when there \
        are none.
        """,
      chinese: """
        对属于本期（见 `delay`；没有 `anchor` 时以最早的事件为准）、满足 `cases` 的个案：同一社区（只写街道的事件则为同一街道）没有别的个案在锚定处 `of` \
        取值相同、且锚定时间 t' ≤ t、t − t' 不超过 `within`（计法同 `within` 的时限；只知道日、月、年的按其开始的零点），为符合。别的个案可以早于评估期，也不必满足 \
        `cases`；锚定在同一时间的互为重复。锚定处没有填写该字段的为未了结；同一时间有多条时按 `id` 取第一条。取符合的占有结果的比例；没有时视为没有证据。
        """),
    example: """
      repeats: {of: building, within: 90d, anchor: topic.raised}
      """,
    workedExample: WorkedExample(
      """
      repeats: {of: building, within: 30d, anchor: 诉求.登记}
      """,
      log: """
        time,activity,case,building
        2023-12-20,诉求.登记,去年漏水,1号楼
        2024-01-10,诉求.登记,漏水,1号楼
        2024-03-01,诉求.登记,又漏水,1号楼
        2024-03-20,诉求.登记,电梯,2号楼
        2024-04-01,诉求.登记,噪声,
        """,
      gives: .value("2/3"), numerator: "2", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: """
          漏水 came 21 days after a case of the same building, though that was last year; 又漏水 came 51 days after it, and \
          电梯 is of another building. 噪声 names no building and is open.
          """,
        chinese: "漏水距去年同一楼栋的个案 21 天，是重复；又漏水距它 51 天，电梯是另一栋楼，都不算重复。噪声没有写楼栋，未了结。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let cases = parameters.cases(&diagnostics)
    let field = parameters.field("of", &diagnostics)
    let within = parameters.timeLimit("within", isRequired: true, &diagnostics)
    guard let field, let within else { return nil }
    return .repeats(RepeatsDefinition(cases: cases, field: field, within: within))
  }
}
