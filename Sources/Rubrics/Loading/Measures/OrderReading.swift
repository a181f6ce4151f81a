internal import Diagnostics

/// `order: {cases, anchor, steps, match, missing, extra, ties, deadline, closed-by}`.
enum OrderReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "order", since: "0.1",
    summary: LocalizedText(
      english: "The share of cases whose steps came in the order given.", chinese: "各步先后符合规定的个案比例。"),
    parameters: [
      .required("steps", .activities, en: "the steps in their order, two or more", zh: "按先后列出各步，至少两步"),
      word(
        "match", OrderDefinition.Match.self, or: .first, en: "which occurrence of a step counts",
        zh: "一步发生多次时取哪一次"),
      word(
        "missing", OrderDefinition.Missing.self, or: .fails, en: "what a step that did not occur means",
        zh: "缺一步时如何算"),
      word(
        "extra", OrderDefinition.Extra.self, or: .allowed,
        en: "what other activities mean; `exact`: each step once and no other event",
        zh: "夹有其他活动时如何算；`exact` 指每步恰好一次且没有别的事件"),
      word(
        "ties", OrderDefinition.Ties.self, or: .allowed, en: "what steps at times that cannot be told apart mean",
        zh: "时间分不出先后时如何算"),
      .optional(
        "deadline", .timeLimit, or: LocalizedText(english: "none", chinese: "无"),
        en: "how long after its anchor a case without its last step is still open", zh: "锚定之后多久以内、还没有最后一步的个案算未了结"),
      .optional(
        "closed-by", .activities, or: LocalizedText(english: "none", chinese: "无"),
        en: "activities that close a case without its last step", zh: "没有最后一步也算了结的活动"),
      .cases, .anchor,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the cases that are not open", chinese: "已有结果的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`; without `anchor`, a case is placed by its earliest event) that satisfy \
        `cases`: of the chosen occurrences of the steps that are present, none listed earlier lies strictly after one \
        listed later; with `ties: fails` none is tied with one either. None or one present is in order. `missing: fails`: \
        all must be present. `extra: fails`: no event of another activity strictly after the earliest and strictly before \
        the latest chosen one; `exact`: every listed step exactly once and no other event. Open, decided first: the last \
        step is missing, no `closed-by` activity occurred, and t(anchor) + `deadline` (counted as the limit of `within`) is \
        not before the cutoff. The value \
        is satisfied over those not open; no evidence when there are none.
        """,
      chinese: """
        对属于本期（见 `delay`；没有 `anchor` 时以最早的事件为准）、满足 `cases` 的个案，看各步选定的那一次：排在前面的没有一个严格晚于排在后面的；`ties: fails` \
        时分不出先后也不行。一步都没有或只有一步算符合。`missing: fails`：各步都要有。`extra: fails`：选定的最早一次与最晚一次之间不得有其他活动；`exact`：每步恰好一次且没有别的事件。\
        最先判断是否未了结：缺最后一步、没有 `closed-by` 的活动，且 t(anchor) + `deadline`（计法同 `within` 的时限）不早于截止时间。取符合的占已了结的比例；没有已了结的个案时，视为没有证据。
        """),
    example: """
      order: {anchor: topic.raised, steps: [topic.triaged, deliberation.held], deadline: 90d, closed-by: topic.withdrawn}
      """,
    workedExample: WorkedExample(
      """
      order: {anchor: 议题.提出, steps: [议题.分类, 协商会.召开]}
      """,
      log: """
        time,activity,case
        2024-03-01,议题.提出,停车
        2024-03-04,议题.分类,停车
        2024-03-20,协商会.召开,停车
        2024-05-06,议题.提出,加装电梯
        2024-05-20,协商会.召开,加装电梯
        2024-05-21,议题.分类,加装电梯
        2024-07-01,议题.提出,充电桩
        2024-07-15,协商会.召开,充电桩
        """,
      gives: .value("1/3"), numerator: "1", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: "停车 was sorted before it was deliberated; 加装电梯 only afterwards, 充电桩 never.",
        chinese: "停车先分类后协商；加装电梯先协商后补分类，充电桩没有分类，都不符合。")))

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Word.Type, or fallback: Word, en: String, zh: String
  ) -> MeasureParameter {
    .optional(name, .word(type.allCases.map(\.rawValue)), or: LocalizedText(fallback.rawValue), en: en, zh: zh)
  }

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    .order(
      OrderDefinition(
        cases: parameters.cases(&diagnostics),
        steps: parameters.activities("steps", atLeast: 2, &diagnostics),
        match: parameters.word("match", or: .first, &diagnostics),
        missing: parameters.word("missing", or: .fails, &diagnostics),
        extra: parameters.word("extra", or: .allowed, &diagnostics),
        ties: parameters.word("ties", or: .allowed, &diagnostics),
        deadline: parameters.timeLimit("deadline", isRequired: false, &diagnostics),
        closedBy: parameters.activities("closed-by", atLeast: 0, &diagnostics)))
  }
}
