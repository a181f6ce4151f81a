internal import Diagnostics

/// `longest-gap: {where, by}`.
enum LongestGapReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "longest-gap", since: "0.1",
    summary: LocalizedText(
      english: "The longest time of the period in which nothing happened.", chinese: "评估期内最长有多少天没有动静。"),
    parameters: [.condition, .actors],
    unit: LocalizedText(english: "calendar days", chinese: "自然日"),
    evidence: LocalizedText(english: "the events that satisfy the condition", chinese: "满足条件的事件数"),
    definition: LocalizedText(
      english: """
        The greatest difference in days between neighbours among these civil dates of the assessment's zone: that of the \
        period's first instant; those of the events of the period, by the actors of `by`, that satisfy `where`; and that of \
        the first instant after the period, which for a year that ends with December is the first of January. An event \
        known to the month or the year stands for its first day. It always has a value; without any event, the length of \
        the period.
        """,
      chinese: """
        把下列日期（按评估所用时区）排在一起，取相邻两个之差的最大天数：评估期开始那一刻的日期；评估期内、由 `by` 所列主体作出、满足 `where` 的各事件的日期；评估期结束后第一刻的日期（全年的评估期即次年 1 月 1 \
        日）。只知道月份或年份的事件按其第一天计。总有取值；没有事件时为评估期的天数。
        """),
    example: """
      longest-gap: {where: 'activity == "deliberation.held"', by: any}
      """,
    workedExample: WorkedExample(
      """
      longest-gap: {where: 'activity == "公示.更新"'}
      """,
      from: "2024-01-01", to: "2024-04-01",
      log: """
        time,activity
        2024-01-11,公示.更新
        2024-01-20,公示.更新
        2024-03,公示.更新
        """,
      gives: .value("41"), evidence: 3,
      because: LocalizedText(
        english: """
          10 days to 11 January, 9 to the 20th, 41 to 1 March, for which the month stands, and 31 to 1 April, when the \
          period has ended.
          """,
        chinese: "到 1 月 11 日 10 天，到 1 月 20 日 9 天，到 3 月 1 日 41 天（只写了三月，按 1 日计），到期满的 4 月 1 日 31 天。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    .longestGap(parameters.selection(&diagnostics))
  }
}
