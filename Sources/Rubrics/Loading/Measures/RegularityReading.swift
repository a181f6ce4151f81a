internal import Diagnostics
internal import Quantities

/// `regularity: {every, at-least, where, by}`.
enum RegularityReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "regularity", since: "0.1",
    summary: LocalizedText(
      english: "The share of weeks, months or quarters in which something happened.", chinese: "有多大比例的周、月或季度里发生过。"),
    parameters: [
      .optional(
        "every", .word(CalendarSlot.allCases.map(\.rawValue)), or: LocalizedText("month"),
        en: "the slots: ISO weeks, calendar months or quarters", zh: "以 ISO 周、月还是季度为一格"),
      .optional(
        "at-least", .wholeNumber, or: LocalizedText("1"), en: "how many events a slot needs, 1 or more",
        zh: "一格里至少要有几个事件，不小于 1"),
      .condition, .actors,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the events that satisfy the condition", chinese: "满足条件的事件数"),
    definition: LocalizedText(
      english: """
        Of the slots of the civil calendar that touch the period, in the assessment's zone, the share with at least \
        `at-least` events inside the period, by the actors of `by`, that satisfy `where`. It always has a value.
        """,
      chinese: """
        按评估所用时区的日历，与评估期有交集的各格中，期内由 `by` 所列主体作出、满足 `where` 的事件不少于 `at-least` 条的格数所占比例。总有取值。
        """),
    example: """
      regularity: {every: month, at-least: 1, where: 'activity == "joint-session.held"'}
      """,
    workedExample: WorkedExample(
      """
      regularity: {every: month, where: 'activity == "联席会.召开"'}
      """,
      from: "2024-01-01", to: "2024-04-01",
      log: """
        time,activity
        2024-01-10,联席会.召开
        2024-01-25,联席会.召开
        2024-03,联席会.召开
        """,
      gives: .value("2/3"), numerator: "2", denominator: "3", evidence: 3,
      because: LocalizedText(
        english:
          "Of three months January and March have a meeting; that the third meeting gives no day does not matter.",
        chinese: "三个月中一月、三月开过会；第三次没有写日期，并不妨碍。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let selection = parameters.selection(&diagnostics)
    let every = parameters.word("every", or: CalendarSlot.month, &diagnostics)
    let atLeast = parameters.count("at-least", or: 1, &diagnostics)
    return .regularity(every: every, atLeast: atLeast, selection)
  }
}
