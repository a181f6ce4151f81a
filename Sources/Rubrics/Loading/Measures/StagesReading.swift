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
      """)

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    .stages(
      StagesDefinition(
        cases: parameters.cases(&diagnostics),
        allOf: parameters.activities("all-of", atLeast: 1, &diagnostics),
        by: parameters.actors(or: .any, &diagnostics)))
  }
}
