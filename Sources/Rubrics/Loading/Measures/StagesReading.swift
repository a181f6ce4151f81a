internal import Diagnostics

/// `stages: {cases, anchor, all-of, by}`.
enum StagesReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "stages", since: "0.1",
    summary: LocalizedText(
      english: "The share of cases in which every one of several activities occurred.", chinese: "所列活动样样都有的个案比例。"),
    parameters: [
      .required("all-of", .activities, en: "the activities, one or more", zh: "所列活动，至少一种"),
      .optional(
        "by", .actors, or: LocalizedText("any"), en: "whose occurrences count", zh: "谁的事件计入"),
      .cases, .anchor,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the cases looked at", chinese: "所看的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`; without `anchor`, a case is placed by its earliest event) that satisfy \
        `cases`: the share in which each activity of `all-of` occurs at least once by an actor of `by`. No evidence when \
        there are none.
        """,
      chinese: """
        对属于本期（见 `delay`；没有 `anchor` 时以最早的事件为准）、满足 `cases` 的个案，`all-of` 各活动都至少由 `by` \
        所列主体作出过一次的比例。没有这样的个案时，视为没有证据。
        """),
    example: """
      stages: {anchor: topic.raised, all-of: [topic.surveyed], by: [social-organization]}
      """,
    workedExample: WorkedExample(
      """
      stages: {anchor: 项目.立项, all-of: [项目.摸底, 项目.评估], by: 社会组织}
      """,
      log: """
        time,activity,actor,case
        2024-03-01,项目.立项,居委会,口袋公园
        2024-02-10,项目.摸底,社会组织,口袋公园
        2024-09-10,项目.评估,社会组织,口袋公园
        2024-04-01,项目.立项,居委会,老年食堂
        2024-04-20,项目.摸底,居委会,老年食堂
        2024-10-08,项目.评估,社会组织,老年食堂
        """,
      gives: .value("0.5"), numerator: "1", denominator: "2", evidence: 2,
      because: LocalizedText(
        english: "口袋公园 has both, in whatever order; 老年食堂 was surveyed by the committee, not by a social organization.",
        chinese: "口袋公园两步都有，不论先后；老年食堂的摸底是居委会做的，不是社会组织。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    .stages(
      StagesDefinition(
        cases: parameters.cases(&diagnostics),
        allOf: parameters.activities("all-of", atLeast: 1, &diagnostics),
        by: parameters.actors(or: .any, &diagnostics)))
  }
}
