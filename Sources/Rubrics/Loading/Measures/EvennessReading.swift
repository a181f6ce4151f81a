internal import Diagnostics

/// `evenness: {of, over, where, by}`.
enum EvennessReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "evenness", since: "0.1",
    summary: LocalizedText(
      english: "How evenly events spread over categories: months, themes, buildings.",
      chinese: "事件在各类别（如主题、楼栋）间分布得是否均匀。"),
    parameters: [
      .required("of", .field, en: "the field whose values are the categories", zh: "以哪个字段的取值为类别"),
      .optional(
        "over", .categories, or: LocalizedText("observed"),
        en: "the categories there are, two or more; or `observed`: those that occur",
        zh: "列出全部类别，至少两个；或 `observed`：以出现过的为准"),
      .condition, .actors,
    ],
    unit: LocalizedText(
      english: "index, 0 (one category only) to 1 (all as frequent)", chinese: "指数，0（只有一类）到 1（各类一样多）"),
    evidence: LocalizedText(english: "the events that have the field", chinese: "有该字段的事件数"),
    definition: LocalizedText(
      english: """
        Over the events of the period, by the actors of `by`, that satisfy `where` and have `of`: (1 − Σp²) / (1 − 1/K), \
        where p is a category's share of these events and K the number of categories: those of the list or, with \
        `observed`, the distinct values. Texts are the same when their UTF-8 bytes are, numbers when their values are. A \
        value that is not on the list is an error at that unit. No evidence when there are no such events or K < 2.
        """,
      chinese: """
        对评估期内、由 `by` 所列主体作出、满足 `where` 且有 `of` 字段的事件，取 (1 − Σp²) / (1 − 1/K)：p 为某类占这些事件的比例，K 为类别数，即所列的类别数，用 \
        `observed` 时为出现过的不同取值数。文本按 UTF-8 字节、数值按大小判断是否相同。出现所列以外的取值时，该单位此项出错。没有这样的事件或 K < 2 时，视为没有证据。
        """),
    example: """
      evenness: {of: theme, over: [parking, greening, lifts], where: 'activity == "deliberation.held"'}
      """,
    workedExample: WorkedExample(
      """
      evenness: {of: theme, over: [停车, 环境, 养老], where: 'activity == "协商会.召开"'}
      """,
      log: """
        time,activity,theme
        2024-03-05,协商会.召开,停车
        2024-04-09,协商会.召开,停车
        2024-06-18,协商会.召开,停车
        2024-09-20,协商会.召开,环境
        """,
      gives: .value("0.5625"), evidence: 4,
      because: LocalizedText(
        english: """
          Σp² = (3/4)² + (1/4)² + 0² = 10/16 and K = 3: (1 − 10/16) ÷ (1 − 1/3) = 9/16. Nobody deliberated about 养老, and \
          that counts too; with `observed` it would be 3/4.
          """,
        chinese: """
          Σp² = (3/4)² + (1/4)² + 0² = 10/16，K = 3：(1 − 10/16) ÷ (1 − 1/3) = 9/16。养老一次也没议过，同样计入；若用 `observed` 则为 3/4。
          """)))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let events = parameters.selection(&diagnostics)
    let field = parameters.field("of", &diagnostics)
    let over = parameters.categories("over", ofColumn: field, &diagnostics)
    guard let field else { return nil }
    return .evenness(EvennessDefinition(field: field, over: over, events: events))
  }
}
