internal import Diagnostics

/// `retention: {of, split, where, by}`.
enum RetentionReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "retention", since: "0.1",
    summary: LocalizedText(
      english: "The share of those of the first part of the period who are there in the second part too.",
      chinese: "前一段参与过的人，后一段又来的占多少。"),
    parameters: [
      .optional(
        "of", .textField, or: LocalizedText("person"), en: "the field that tells persons apart", zh: "按哪个字段区分各人"),
      .optional(
        "split", .dateOrHalf, or: LocalizedText("half"),
        en: "the day with which the second part begins, or `half`", zh: "后一段从哪一天开始；或 `half`：对半分"),
      .condition, .actors,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the persons of the first part", chinese: "前一段的人数"),
    definition: LocalizedText(
      english: """
        Among the events of the period, by the actors of `by`, that satisfy `where`: the distinct values of `of` that occur \
        both before the split and from it on, over those that occur before it. An event is of the civil date of its time, \
        in the assessment's zone; one known to the month or the year is of its first day. With `half` the second part \
        begins ⌈D/2⌉ days after the date of the period's first instant, D being the number of dates from that one to the \
        date of its last instant. No evidence when nobody is named before the split.
        """,
      chinese: """
        评估期内、由 `by` 所列主体作出、满足 `where` 的事件中：`of` 的不同取值里，分界之前和从分界起都出现的，除以分界之前出现的。事件按其时间在评估所用时区的日期归入前后，只知道月份或年份的按其第一天计。`half`：后一段从评估期第一刻的日期之后 \
        ⌈D/2⌉ 天开始，D 为该日期到评估期最后一刻的日期共有多少天。分界之前没有人时，视为没有证据。
        """),
    example: """
      retention: {of: person, split: 2024-07-01, where: 'activity == "shift.volunteered"', by: resident}
      """,
    workedExample: WorkedExample(
      """
      retention: {where: 'activity == "志愿.服务"', by: 居民}
      """,
      log: """
        time,activity,actor,person
        2024-03-04,志愿.服务,居民,张三
        2024-05-11,志愿.服务,居民,李四
        2024-07-01,志愿.服务,居民,王五
        2024-07-02,志愿.服务,居民,李四
        2024-11-09,志愿.服务,居民,赵六
        """,
      gives: .value("1/3"), evidence: 3,
      because: LocalizedText(
        english: """
          2024 has 366 days, so the second half begins with 2 July, 183 days after 1 January. Of 张三, 李四 and 王五 only \
          李四 came again; 赵六 is new.
          """,
        chinese: "2024 年有 366 天，后一段从 1 月 1 日之后 183 天即 7 月 2 日开始。前一段有张三、李四、王五，又来的只有李四；赵六是新来的。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let events = parameters.selection(&diagnostics)
    let field = parameters.textField("of", or: "person", &diagnostics)
    let split = parameters.dateOrHalf("split", &diagnostics)
    return .retention(RetentionDefinition(field: field, split: split, events: events))
  }
}
