internal import Columns
internal import Diagnostics

/// `coverage: {of, where, among, by}`.
enum CoverageReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "coverage", since: "0.1",
    summary: LocalizedText(
      english: "How many of the buildings, groups or residents that there are appear in the log.",
      chinese: "全部楼栋、群体或居民中，有多少出现在日志里。"),
    parameters: [
      .required("of", .field, en: "the field whose values are counted, each once", zh: "数哪个字段的取值，相同的只算一个"),
      .optional(
        "among", .fact, or: LocalizedText(english: "none; then a roster", chinese: "无；此时应有名册"),
        en: "the fact that says how many there are", zh: "总数取自哪一项事实"),
      .optional(
        "roster", .file, or: LocalizedText(english: "none; then a fact", chinese: "无；此时应有事实"),
        en: "the file beside the assessment that lists them: `unit,value`", zh: "评估文件旁列出全部取值的名册：`unit,value`"),
      .condition, .actors,
    ],
    unit: LocalizedText(english: "share, 0 or more", chinese: "比例，不小于 0"),
    evidence: LocalizedText(english: "the distinct values", chinese: "去重后的取值数"),
    definition: LocalizedText(
      english: """
        The number of distinct values of `of`, missing ones left out, among the events of the period, by the actors of \
        `by`, that satisfy `where`, over the unit's fact `among`; not clamped at 1. No evidence when the fact is missing; \
        not applicable when it is 0; in error when it is no number or below 0. With `roster`: the number of those that the \
        file lists for the unit itself, over the number of different values that it lists; texts are the same when their \
        UTF-8 bytes are. No evidence when there is no such file or it lists nothing for the unit.
        """,
      chinese: """
        评估期内、由 `by` 所列主体作出、满足 `where` 的事件中，`of` 字段不同取值的个数，除以该单位的事实 `among`；大于 1 时不截断。缺这项事实时视为没有证据，为 0 \
        时不适用，不是数或小于 0 时出错。用 `roster` 时：其中列在该单位自己名册上的个数，除以名册所列不同取值的个数；文本按 UTF-8 字节判断是否相同。没有这份名册或名册没有该单位的条目时，视为没有证据。
        """),
    example: """
      coverage: {of: building, where: 'activity == "representative.attended"', among: buildings}
      """,
    workedExample: WorkedExample(
      """
      coverage: {of: building, where: 'activity == "走访.入户"', among: 楼栋数}
      """,
      log: """
        time,activity,building
        2024-05-04,走访.入户,1号楼
        2024-05-11,走访.入户,2号楼
        2024-05-18,走访.入户,1号楼
        """,
      facts: ["楼栋数": "8"], gives: .value("0.25"), numerator: "2", denominator: "8", evidence: 2,
      because: LocalizedText(
        english: "Two different buildings were visited, of the eight that the facts of the community give.",
        chinese: "走访过的不同楼栋有两栋，社区的基础数据中共有八栋。")), alternatives: [["among", "roster"]])

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let selection = parameters.selection(&diagnostics)
    // A roster holds texts; a fact can count anything.
    let field = parameters.field("of", holding: parameters.has("roster") ? .text : nil, &diagnostics)
    let hasOne = parameters.hasOne(of: "among", or: "roster", &diagnostics)
    let fact = parameters.has("among") ? parameters.fact("among", &diagnostics) : nil
    let roster = parameters.file("roster", &diagnostics)
    guard hasOne, let field, let whole = fact.map(CoverageWhole.fact) ?? roster.map(CoverageWhole.roster) else {
      return nil
    }
    return .coverage(of: field, among: whole, selection)
  }
}
