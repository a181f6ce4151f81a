internal import Diagnostics
internal import RecordReaders
internal import TextEncodings
package import YAMLDocuments

/// The keys of mapping files: what the loader reads, schemas complete and references list.
package enum MappingLanguage {
  /// What stands in a mapping file.
  package static let mappingFile = YAMLValueKind.mapping(mapping)

  /// The root of a mapping file.
  package static let mapping = YAMLMappingDeclaration(
    of: LocalizedText(english: "The mapping", chinese: "映射"),
    keys: [
      .required("mapping", .choice(["1"]), en: "The version of mappings", zh: "映射语言的版本", examples: ["1"]),
      .optional(
        "title", .localizedText, en: "What people call it", zh: "名称",
        examples: ["{zh: 12345 热线工单, en: Hotline requests}"]),
      .optional(
        "source", .mapping(source), or: .words(LocalizedText(english: "the file tells", chinese: "由文件自身判断")),
        en: "How the source's records are read", zh: "如何读取来源的记录", examples: ["{format: xlsx, sheet: 工单}"]),
      .optional(
        "time", .mapping(time),
        or: .words(LocalizedText(english: "ISO 8601 with an offset, or dates", chinese: "带时区偏移的 ISO 8601，或日期")),
        en: "What the source's times mean", zh: "来源中时间的含义",
        examples: ["{zone: Asia/Shanghai, formats: [\"yyyy/M/d H:m\"]}"]),
      .optional(
        "missing", missing, or: .words(LocalizedText(english: "only an empty cell", chinese: "仅空单元格")),
        en: "What the source writes where it has no value: for all columns, or by column, _ for all others",
        zh: "来源用什么表示没有值：对所有列，或按列写，_ 指其余各列", examples: ["[\"N/A\", \"无\"]", "{状态: [\"-\"], _: [\"无\"]}"]),
      .optional(
        "explode", .list(of: .mapping(explosion), atLeast: 0),
        en: "Lists in cells, of several columns in parallel, that are taken apart into items",
        zh: "把单元格里的列表拆开，多列并行，每一部分成为一项", examples: ["[{columns: [节点, 时间], split: \";\"}]"]),
      .optional(
        "vars", .entries(YAMLEntriesDeclaration(named: .text, value: expression)),
        en: "Values that are worked out of each record first; used as $name", zh: "先从每条记录算出的值；用 $名称 引用",
        examples: ["{day: 'trim($登记日期)'}"]),
      .optional(
        "defaults", .mapping(defaults), en: "Values for the fields that a rule does not give", zh: "规则未写的字段所用的值",
        examples: ["{community: jinning, source: hotline}"]),
      .optional(
        "events", .list(of: .mapping(rule), atLeast: 1),
        or: .words(
          LocalizedText(
            english: "for XES and OCEL one rule with their own case, activity, time and person",
            chinese: "XES 和 OCEL 为一条规则，用其自带的个案、活动、时间和人员")),
        en: "The rules; each makes at most one event of a record, or of an item", zh: "规则；每条规则从一条记录（或一项）得出至多一个事件",
        examples: ["[{case: $编号, activity: topic.raised, time: $登记时间, actor: resident}]"]),
      .optional(
        "checks", .list(of: .mapping(check), atLeast: 0), en: "What holds of every sound record", zh: "每条正常记录都满足的条件"),
      .optional(
        "dedupe", .mapping(deduplication),
        or: .words(LocalizedText(english: "as the assessment says", chinese: "按评估的规定")),
        en: "Which events are taken for the same one, told twice", zh: "哪些事件视为同一事件的重复",
        examples: ["{on: [case, activity, time, person]}"]),
      .optional(
        "expect", .mapping(expectation), en: "How many records and events there must be", zh: "应有多少条记录和事件",
        examples: ["{records: 10000, events: 19792}"]),
      .optional(
        "coverage", .localizedText, en: "What the source covers and what it does not; it stands in the report",
        zh: "来源覆盖和未覆盖的范围，写入报告", examples: ["{zh: 2014 至 2019 年的 1 万条抽样, en: \"a sample of 10,000, 2014–2019\"}"]),
    ])
}

/// What `source` and `time` say.
extension MappingLanguage {
  /// The names of the formats; `ocel2` is the same as `ocel`.
  static let formats = SourceFormat.allCases.map(\.rawValue) + ["ocel2"]

  /// `source`.
  static let source = YAMLMappingDeclaration(
    of: LocalizedText(english: "The source", chinese: "来源"),
    keys: [
      .optional(
        "format", .choice(formats),
        or: .words(LocalizedText(english: "as the file's content says", chinese: "由文件内容判断")),
        en: "The format of the files", zh: "文件格式", examples: ["xlsx"]),
      .optional(
        "encoding", .choice(TextEncoding.allCases.map(\.rawValue)), or: .value("utf-8"), en: "The encoding of a text",
        zh: "文本的编码", examples: ["gb18030"]),
      .optional(
        "delimiter", .either([.text, .written(pattern: "^[ \\t]$")]),
        or: .words(LocalizedText(english: "the format's own", chinese: "格式自身的分隔符")),
        en: "The character between two cells: one of ASCII, or tab", zh: "单元格之间的字符：一个 ASCII 字符，或 tab",
        examples: ["\";\""]),
      .optional(
        "header", .wholeNumber(in: 0...16), or: .value("1"),
        en: "The number of rows that name the columns; with 0 columns are numbered from 1 on",
        zh: "列名所占的行数；为 0 时各列从 1 起编号", examples: ["2"]),
      .optional(
        "skip", .wholeNumber(in: 0...1_000_000), or: .value("0"), en: "The number of rows before the header",
        zh: "表头之前要跳过的行数", examples: ["3"]),
      .optional(
        "sheet", .text, or: .words(LocalizedText(english: "the first", chinese: "第一张")),
        en: "The sheet of a workbook, by name or by number from 1 on", zh: "工作簿中的工作表：名称，或从 1 起的序号",
        examples: ["工单", "2"]),
      .optional(
        "strip", .mapping(strip), en: "Texts around the records that are no part of them", zh: "记录前后不属于记录的文字",
        examples: ["{before: \"var data = \", after: \";\"}"]),
      .optional(
        "records", .text, or: .words(LocalizedText(english: "the only list of objects", chinese: "唯一的对象列表")),
        en: "Where the records of a JSON text stand: a pointer in which * stands for every member",
        zh: "记录在 JSON 中的位置：指针，* 代表每个成员", examples: ["/notes/*"]),
      .optional(
        "flatten", .text, en: "The type of objects by which an object-centric log is flattened", zh: "按哪类对象展开对象中心日志",
        examples: ["order"]),
      .optional(
        "sections", .text, en: "The pattern of a line that begins a section", zh: "章节起始行的模式",
        examples: ["'^\\[(.+)\\]$'"]),
      .optional(
        "sha256", .written(pattern: "^[0-9a-fA-F]{64}$"), en: "The SHA-256 of the only file that the mapping is for",
        zh: "映射只适用于此 SHA-256 的文件",
        examples: ["\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""]),
    ])

  /// `strip`.
  static let strip = YAMLMappingDeclaration(
    of: LocalizedText(english: "The texts to strip", chinese: "要去掉的文字"),
    keys: [
      .optional("before", .text, en: "The text before the records", zh: "记录之前的文字", examples: ["\"var data = \""]),
      .optional("after", .text, en: "The text behind the records", zh: "记录之后的文字", examples: ["\";\""]),
    ])

  /// `time`.
  static let time = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rule for times", chinese: "时间规则"),
    keys: [
      .optional(
        "zone", .text,
        or: .words(LocalizedText(english: "a time of day without offset is bad", chinese: "没有偏移的时刻视为坏记录")),
        en: "The clock of times without offset: a name, or a fixed offset in quotes", zh: "没有偏移的时间所在的时区：名称，或加引号的固定偏移",
        examples: ["Asia/Shanghai", "\"+08:00\""]),
      .optional(
        "dst", .mapping(clockChanges), en: "What becomes of times that the clock never showed, or showed twice",
        zh: "时钟从未显示或显示两次的时间怎么办", examples: ["{missing: shift-forward, ambiguous: earlier}"]),
      .optional(
        "formats", .list(of: format, atLeast: 1), or: .value("[iso8601]"),
        en: "The ways in which times are written; the first that fits counts", zh: "时间的写法；取第一个符合的",
        examples: ["[iso8601, \"yyyy/M/d H:m:s\", excel-serial]"]),
    ])

  /// A format of times.
  private static let format = YAMLValueKind.shared(
    YAMLSharedKind(
      "time-format",
      en:
        "iso8601, excel-serial, unix-seconds, unix-milliseconds, or letters: y year, M month, d day, H hour, h hour of 12, m minute, s second, S fraction, a AM or PM",
      zh: "iso8601、excel-serial、unix-seconds、unix-milliseconds，或字母：y 年、M 月、d 日、H 时、h 12 小时制、m 分、s 秒、S 秒的小数、a 上下午",
      examples: ["\"yyyy/M/d H:m:s\"", "iso8601"], kind: .text))

  /// `dst`.
  static let clockChanges = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rule for changes of the clocks", chinese: "时钟调整规则"),
    keys: [
      .optional(
        "missing", .choice(["error", "shift-forward"]), or: .value("error"), en: "A time that the clock never showed",
        zh: "时钟从未显示的时间"),
      .optional(
        "ambiguous", .choice(["error", "earlier", "later"]), or: .value("error"),
        en: "A time that the clock showed twice", zh: "时钟显示过两次的时间"),
    ])

  /// `missing`.
  private static let missing = YAMLValueKind.either([
    .list(of: missingText, atLeast: 0),
    .entries(YAMLEntriesDeclaration(named: .text, value: .list(of: missingText, atLeast: 0))),
  ])

  /// A text that stands for no value; it can be empty.
  private static let missingText = YAMLValueKind.either([.text, .written(pattern: "^[ \\t]*$")])
}
