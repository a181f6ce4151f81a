internal import Columns
internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// What is made of records.
extension MappingLanguage {
  /// An expression over a record.
  static let expression = YAMLValueKind.shared(
    YAMLSharedKind(
      "record-expression",
      en: "An expression over the record: $column, ${any column}, $../column of what encloses it",
      zh: "关于记录的表达式：$列名、${任意列名}、$../列名（外层）", examples: ["'$状态 == \"已办结\"'"], kind: .text))

  /// A value of a field.
  static let value = YAMLValueKind.shared(
    YAMLSharedKind(
      "field-value", en: "A text with $ in it is an expression over the record, any other text is itself",
      zh: "含 $ 的文字是关于记录的表达式，其余文字按原样使用", examples: ["$编号", "topic.raised"], kind: .text))

  /// An entry under `explode`.
  static let explosion = YAMLMappingDeclaration(
    of: LocalizedText(english: "The entry under explode", chinese: "explode 条目"),
    keys: [
      .required(
        "columns", .oneOrMore(of: .text), en: "The columns whose cells are lists of the same length",
        zh: "单元格为等长列表的列", examples: ["[节点, 时间]"]),
      .required("split", separator, en: "What stands between two parts", zh: "两部分之间的分隔符", examples: ["\";\""]),
    ])

  /// What stands between two parts; a blank will do.
  private static let separator = YAMLValueKind.either([.text, .written(pattern: "^[ \\t]+$")])

  /// The fields of the event schema as keys, with what is said of each.
  private static let fields: [YAMLKey] = EventSchema.fields.map { field in
    let type =
      switch field.type {
      case .text: LocalizedText(english: "a text", chinese: "文字")
      case .number: LocalizedText(english: "a number", chinese: "数字")
      case .time: LocalizedText(english: "a time", chinese: "时间")
      }
    return .optional(
      field.name, value, en: "The event's field \(field.name), \(type.english)",
      zh: "事件的字段 \(field.name)，\(type.chinese)", examples: fieldExamples[field.name].map { [$0] } ?? [])
  }

  /// Values that show how a field is given.
  private static let fieldExamples: [String: String] = [
    "case": "$编号", "activity": "topic.raised", "time": "$登记时间", "actor": "resident", "community": "$社区",
    "person": "$经办人", "hours": "$时长", "end": "$结束时间",
  ]

  /// `defaults`.
  static let defaults = YAMLMappingDeclaration(
    of: LocalizedText(english: "The defaults", chinese: "默认值"), keys: fields)

  /// A rule.
  static let rule = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rule", chinese: "规则"),
    keys: [
      .optional(
        "name", .text, or: .words(LocalizedText(english: "its number", chinese: "其序号")), en: "What messages call it",
        zh: "消息中的名称", examples: ["raised"]),
      .optional(
        "when", .either([expression, .mapping(presence)]),
        or: .words(LocalizedText(english: "every record", chinese: "每条记录")), en: "Which records it makes an event of",
        zh: "从哪些记录得出事件", examples: ["'$状态 == \"已办结\"'", "{column: 办结时间, is: present}"]),
    ] + fields + [
      .optional(
        "attributes",
        .either([.list(of: .text, atLeast: 0), .entries(YAMLEntriesDeclaration(named: .text, value: value))]),
        en: "Attributes of the event: columns that are copied, or names with values", zh: "事件的附加属性：照抄的列，或名称和值",
        examples: ["[楼栋类型]", "{预算: $预算金额}"]),
      .optional(
        "precision", .choice(precisions.map(\.name)), or: .words(LocalizedText(english: "as written", chinese: "如原文")),
        en: "How exactly its times are known at most", zh: "其时间最多精确到什么程度", examples: ["day"]),
    ])

  /// What `precision` can be.
  static let precisions: [(name: String, precision: TimePrecision)] = [
    ("year", .year), ("month", .month), ("day", .day),
  ]

  /// `when` by a column.
  static let presence = YAMLMappingDeclaration(
    of: LocalizedText(english: "The condition on a column", chinese: "关于列的条件"),
    keys: [
      .required("column", .text, en: "The column, or a variable", zh: "列名，或变量名", examples: ["办结时间"]),
      .required("is", .choice(["present", "missing"]), en: "Whether it has a value", zh: "是否有值"),
    ])

  /// A check.
  static let check = YAMLMappingDeclaration(
    of: LocalizedText(english: "The check", chinese: "检查"),
    keys: [
      .required("name", .text, en: "What messages call it", zh: "消息中的名称", examples: ["closed-has-date"]),
      .required(
        "that", expression, en: "What holds of every sound record", zh: "正常记录所满足的条件",
        examples: ["'$状态 != \"已办结\" || has($办结时间)'"]),
      .optional(
        "otherwise", .choice(RecordCheck.Otherwise.allCases.map(\.rawValue)), or: .value("set-aside"),
        en: "What becomes of a record of which it is false", zh: "不满足的记录怎么办"),
    ])

  /// `dedupe`.
  static let deduplication = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rule for repeated events", chinese: "重复事件规则"),
    keys: [
      .required(
        "on", .oneOrMore(of: .text), en: "The fields and attributes in which such events are equal",
        zh: "哪些字段和属性相同即为重复", examples: ["[case, activity, time, person]"]),
      .optional("report", .truth, or: .value("true"), en: "Whether it is told how many were dropped", zh: "是否报告去掉了多少"),
    ])

  /// `expect`.
  static let expectation = YAMLMappingDeclaration(
    of: LocalizedText(english: "The expectation", chinese: "预期"),
    keys: [
      .optional(
        "records", .wholeNumber(in: counts), en: "The number of records, good and bad", zh: "记录总数，含坏记录",
        examples: ["10000"]),
      .optional("events", .wholeNumber(in: counts), en: "The number of events", zh: "事件总数", examples: ["19792"]),
    ])

  /// The numbers of records that can be expected.
  static let counts = 0...1_000_000_000_000
}
