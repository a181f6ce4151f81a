internal import Diagnostics

/// `representativeness: {of, against, where, by}`.
enum RepresentativenessReading: MeasureForm {
  /// What the groups of those who take part are compared with.
  private enum Comparison: String, CaseIterable {
    case strata
  }

  static let specification = MeasureSpecification(
    id: "representativeness", since: "0.1",
    summary: LocalizedText(
      english: "How well the groups of those who take part match those of the residents.",
      chinese: "参与者的群体构成与居民的群体构成有多接近。"),
    parameters: [
      .optional(
        "of", .textField, or: LocalizedText("group"), en: "the field that says which group a person is of",
        zh: "哪个字段写明人属于哪一群体"),
      .optional(
        "against", .word(Comparison.allCases.map(\.rawValue)), or: LocalizedText("strata"),
        en: "what they are compared with: the residents by group of the assessment's strata",
        zh: "与什么相比：评估所附分层表中各群体的居民人数"),
      .condition, .actors,
    ],
    unit: LocalizedText(english: "index, 0 (no overlap) to 1 (the same)", chinese: "指数，0（毫不重合）到 1（完全一致）"),
    evidence: LocalizedText(english: "the persons with a group", chinese: "写明群体的人数"),
    definition: LocalizedText(
      english: """
        1 − ½ Σ|p − q| over the groups of the unit's own rows of the strata. p: among the events of the period, by the \
        actors of `by`, that satisfy `where`, the distinct persons with that group over all distinct persons with a group; \
        persons without one are left out. q: the group's residents over all residents of these rows. Groups from which \
        nobody came are in the sum. A person in two groups, a group without a row, and rows without any resident are \
        errors at that unit. No evidence when no person has a group, or the assessment has no strata.
        """,
      chinese: """
        对该单位自己在分层表中的各群体，取 1 − ½ Σ|p − q|。p：评估期内、由 `by` 所列主体作出、满足 `where` 的事件中，该群体的不同人数除以写明群体的不同总人数，没写明群体的人不算。q：该群体的居民数除以表中居民总数。\
        没有人来的群体也计入。同一人写成两个群体、群体在表中没有一行、表中居民总数为 0，都使该单位此项出错。没有人写明群体，或评估没有分层表时，视为没有证据。
        """),
    example: """
      representativeness: {of: group, against: strata, where: 'activity == "deliberation.held"', by: any}
      """,
    workedExample: WorkedExample(
      """
      representativeness: {where: 'activity == "协商会.到会"', by: 居民}
      """,
      log: """
        time,activity,actor,person,group
        2024-03-05,协商会.到会,居民,张三,老年
        2024-03-05,协商会.到会,居民,李四,老年
        2024-03-05,协商会.到会,居民,王五,中青年
        2024-06-18,协商会.到会,居民,张三,老年
        """,
      tables: [
        WorkedExample.Table(
          .strata, name: "strata.csv",
          """
          community,group,residents
          景宁,老年,300
          景宁,中青年,500
          景宁,新市民,200
          """)
      ],
      gives: .value("19/30"), evidence: 3,
      because: LocalizedText(
        english: """
          Of 3 persons 2 are 老年 (2/3, of the residents 3/10), 1 is 中青年 (1/3 against 5/10), none 新市民 (0 against 2/10): \
          1 − ½ (11/30 + 5/30 + 6/30) = 19/30.
          """,
        chinese: """
          到会 3 人：老年 2 人（2/3，居民中占 3/10）、中青年 1 人（1/3，居民中占 5/10）、新市民 0 人（居民中占 2/10）：1 − ½ (11/30 + 5/30 + 6/30) = 19/30。
          """)))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let events = parameters.selection(&diagnostics)
    let field = parameters.textField("of", or: "group", &diagnostics)
    _ = parameters.word("against", or: Comparison.strata, &diagnostics)
    return .representativeness(of: field, events)
  }
}
