internal import Diagnostics

/// `distinct: {of, where, by}`.
enum DistinctReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "distinct", since: "0.1",
    summary: LocalizedText(
      english: "How many different values a field has.", chinese: "某字段有多少个不同的取值。"),
    parameters: [
      .required("of", .field, en: "the field whose values are counted, each once", zh: "数哪个字段的取值，相同的只算一个"),
      .condition, .actors,
    ],
    unit: LocalizedText(english: "distinct values", chinese: "个（去重）"),
    evidence: LocalizedText(english: "the distinct values", chinese: "去重后的取值数"),
    definition: LocalizedText(
      english: """
        The number of distinct values of `of`, missing ones left out, among the events of the period, by the actors of \
        `by`, that satisfy `where`. Texts are the same when their UTF-8 bytes are, numbers when their values are. It always has a value.
        """,
      chinese: """
        评估期内、由 `by` 所列主体作出、满足 `where` 的事件中，`of` 字段不同取值的个数，缺失的不算。文本按 UTF-8 字节、数值按大小判断是否相同。总有取值。
        """),
    example: """
      distinct: {of: theme, where: 'activity == "consultation.answered"'}
      """,
    workedExample: WorkedExample(
      """
      distinct: {of: person, where: 'activity == "议题.提出"', by: 居民}
      """,
      log: """
        time,activity,actor,person
        2024-03-05,议题.提出,居民,张三
        2024-04-11,议题.提出,居民,李四
        2024-06-20,议题.提出,居民,张三
        2024-07-01,议题.提出,居民,
        """,
      gives: .value("2"), evidence: 2,
      because: LocalizedText(
        english: "张三 raised two topics and counts once, 李四 once; who raised the fourth is not known.",
        chinese: "张三提了两次只算一人，加上李四共两人；第四条没有写明是谁，不算。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let selection = parameters.selection(&diagnostics)
    guard let field = parameters.field("of", &diagnostics) else { return nil }
    return .distinct(of: field, selection)
  }
}
