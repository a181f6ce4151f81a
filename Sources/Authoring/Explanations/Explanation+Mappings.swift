/// What can be wrong with mappings, and with records as mappings see them.
extension Explanation {
  /// Mapping files.
  static let mappings: [Explanation] = [
    Explanation(
      "mapping.records-expected",
      (
        "`expect: {records: …}` is the mapping's self-test: all files of the entry together must hold as many records, good and bad. Another number means another export, or a file too few.",
        "`expect: {records: …}` 是映射的自检：该条目全部文件的记录（好坏都算）必须恰好这么多。数目不同，说明不是同一次导出，或缺了文件。"
      )),
    Explanation(
      "mapping.events-expected",
      (
        "`expect: {events: …}` is the mapping's self-test: its rules must make exactly as many events of all records that are not set aside.",
        "`expect: {events: …}` 是映射的自检：各条规则从未被搁置的记录中必须恰好得到这么多事件。"
      )),
    Explanation(
      "mapping.without-events", in: .mapping,
      (
        "Only XES and OCEL say by themselves what an event is. For any other source a rule says it.",
        "只有 XES 和 OCEL 自带事件的含义，其他来源都要用规则写明。"
      ), wrong: "events: []",
      right: "events: [{activity: topic.raised, time: $登记时间, actor: resident, community: $社区}]"),
    Explanation(
      "mapping.exploded-twice", in: .mapping,
      ("A list in a cell is taken apart once, by one separator.", "单元格里的列表只按一个分隔符拆开一次。"),
      wrong: "explode: [{columns: [节点], split: \";\"}, {columns: [节点], split: \"|\"}]",
      right: "explode: [{columns: [节点], split: \";\"}]"),
    Explanation(
      "mapping.separator-empty", in: .mapping, ("Parts need something between them.", "各部分之间必须有分隔符。"),
      wrong: "explode: [{columns: [节点], split: \"\"}]", right: "explode: [{columns: [节点], split: \";\"}]"),
    Explanation(
      "mapping.delimiter-invalid", in: .mapping,
      ("Cells are told apart by one byte, which can be neither a quote nor a line's end.", "单元格以一个字节分隔，不能是引号或换行。"),
      wrong: "source: {format: csv, delimiter: \"||\"}", right: "source: {format: csv, delimiter: \"|\"}"),
    Explanation(
      "mapping.pointer-invalid", in: .mapping,
      ("A pointer begins with a slash, and so does every further step of it.", "指针以斜杠开头，每一级前都有斜杠。"),
      wrong: "source: {format: json, records: notes/*}", right: "source: {format: json, records: /notes/*}"),
    Explanation(
      "mapping.digest-invalid", in: .mapping,
      ("The digest pins the mapping to one file, to the byte.", "摘要把映射固定在某一个文件上，一个字节都不能差。"),
      wrong: "source: {sha256: \"e3b0c442\"}",
      right: "source: {sha256: \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}"),
    Explanation(
      "mapping.source-key-without-use", in: .mapping,
      (
        "Each format has its own keys; one that it does not look at would only seem to work.", "每种格式有各自的键；不被读取的键只会造成误解。"
      ),
      wrong: "source: {format: json, sheet: 工单}", right: "source: {format: xlsx, sheet: 工单}"),
    Explanation(
      "mapping.sections-without-pattern", in: .mapping,
      ("Several tables in one text are told apart by the line that begins each.", "一个文本里的多张表，靠每张表的起始行区分。"),
      wrong: "source: {format: sections}", right: "source: {format: sections, sections: '^表：'}"),
    Explanation(
      "mapping.time-format-invalid", in: .mapping,
      (
        "Formats are letters: y M d for the date, H or h m s S for the time of day, a for AM and PM; anything else stands for itself.",
        "写法由字母组成：y M d 表示日期，H 或 h、m、s、S 表示时刻，a 表示上下午，其余字符按原样。"
      ), wrong: "time: {zone: \"+08:00\", formats: [\"YYYY-MM-DD\"]}",
      right: "time: {zone: \"+08:00\", formats: [\"yyyy-M-d\"]}"),
    Explanation(
      "mapping.zone-needed", in: .mapping,
      ("Half past nine is another instant on every clock.", "九点半在每个时区都是不同的时刻。"),
      wrong: "time: {formats: [\"yyyy/M/d H:m\"]}",
      right: "time: {zone: Asia/Shanghai, formats: [\"yyyy/M/d H:m\"]}"),
    Explanation(
      "mapping.attribute-with-sign", in: .mapping,
      ("In the list form each item is the name of a column, which the attribute takes over.", "列表形式中每一项是列名，附加属性沿用该名称。"),
      wrong: "events: [{activity: a, time: $时间, actor: resident, community: $社区, attributes: [$预算]}]",
      right: "events: [{activity: a, time: $时间, actor: resident, community: $社区, attributes: [预算]}]"),
    Explanation(
      "mapping.attribute-is-field", in: .mapping,
      ("Fields of events have names of their own, which no attribute can take.", "事件字段的名称是固定的，附加属性不能使用。"),
      wrong: "events: [{activity: a, time: $时间, actor: resident, community: $社区, attributes: {case: $编号}}]",
      right: "events: [{activity: a, time: $时间, actor: resident, community: $社区, case: $编号}]"),
    Explanation(
      "mapping.constant-not-a-number", in: .mapping,
      ("A text without $ is the value itself, for every event.", "不含 $ 的文字就是每个事件的值。"),
      wrong: "events: [{activity: a, time: $时间, actor: resident, community: $社区, hours: 时长}]",
      right: "events: [{activity: a, time: $时间, actor: resident, community: $社区, hours: $时长}]"),
    Explanation(
      "mapping.constant-not-a-time", in: .mapping,
      ("A text without $ is the value itself, for every event.", "不含 $ 的文字就是每个事件的值。"),
      wrong: "events: [{activity: a, time: 登记时间, actor: resident, community: $社区}]",
      right: "events: [{activity: a, time: $登记时间, actor: resident, community: $社区}]"),
    Explanation(
      "mapping.constant-not-an-actor", in: .mapping,
      ("There are four actors, and every event is the act of one of them.", "主体有四类，每个事件都是其中一类的行为。"),
      wrong: "events: [{activity: a, time: $时间, actor: 业委会, community: $社区}]",
      right: "events: [{activity: a, time: $时间, actor: 社会组织, community: $社区}]"),
    Explanation(
      "mapping.dedupe-unknown", in: .mapping,
      ("Events are compared by what the rules give them.", "事件按规则给出的内容比较。"),
      wrong: "dedupe: {on: [case]}", right: "dedupe: {on: [activity, time]}"),
    Explanation(
      "mapping.field-missing", in: .mapping,
      ("No event goes without a time, an activity, an actor and a unit.", "每个事件都要有时间、活动、主体和单位。"),
      wrong: "events: [{activity: a, time: $时间, community: $社区}]",
      right: "events: [{activity: a, time: $时间, community: $社区, actor: resident}]"),
    Explanation(
      "mapping.rule-never", in: .mapping,
      ("Whatever the record, the condition is false or undecided.", "无论什么记录，条件都为假或无法判断。"),
      wrong: "events: [{when: '1 > 2', activity: a, time: $时间, actor: resident, community: $社区}]",
      right: "events: [{when: '$状态 != \"作废\"', activity: a, time: $时间, actor: resident, community: $社区}]"),
    Explanation(
      "mapping.variable-unused", in: .mapping,
      ("A variable does something only where an expression names it.", "变量只有被表达式引用才起作用。"),
      wrong: "vars: {日: 'trim($时间)'}"),
    Explanation(
      "mapping.variable-too-early", in: .mapping,
      ("Each variable can use those above it; below it names mean columns.", "变量只能使用写在它前面的变量，否则名称指列。"),
      wrong: "vars: {甲: 'trim($乙)', 乙: 'trim($丙)'}"),
    Explanation(
      "mapping.activity-unknown",
      (
        "Events speak in the words of the rubric's vocabulary; one that it lacks counts for nothing.",
        "事件使用评估标准的词汇；词汇表没有的活动不计入。"
      )),
    Explanation(
      "mapping.column-missing",
      ("A column that the mapping reads is not in the file; nothing is guessed of it.", "文件中没有映射所读的列；程序不会猜测。")),
    Explanation(
      "mapping.column-never-there",
      ("Records of this format each have names of their own, and none had this one.", "此格式的每条记录有各自的名称，没有一条带有这个名称。")),
  ]

  /// Records that are mapped.
  static let mappedRecords: [Explanation] = [
    Explanation(
      "record.value-unmapped",
      (
        "A “map” lists what becomes of each text. One that it does not list makes the record bad, so that a new word of the source is noticed.",
        "“map”列出每个文字变成什么。未列出的文字使记录成为坏记录，以便发现来源中的新词。"
      )),
    Explanation(
      "record.parts-unequal",
      ("Lists in parallel columns belong together part by part.", "并行列中的列表要逐项对应。"), wrong: "登记;办结,2024-05-01",
      right: "登记;办结,2024-05-01;2024-05-09"),
    Explanation(
      "record.parts-too-many", ("No real list is that long; the separator is probably wrong.", "真实的列表不会这么长，多半是分隔符不对。")),
    Explanation(
      "record.value-too-long",
      ("No real text is that long; most likely a `replace` repeats itself.", "真实的文字不会这么长，多半是 `replace` 的写法不对。")),
    Explanation(
      "record.check-failed",
      ("The mapping says what holds of sound records, and it does not hold of this one.", "映射写明了正常记录应满足的条件，此记录不满足。")),
    Explanation(
      "record.check-reported",
      ("The mapping only wants to know of such records; they count like any other.", "映射只要求告知此类记录，它们照常计入。")),
    Explanation(
      "record.time-unfitting",
      (
        "A time is read only by the ways that the mapping names; 1/2/2024 could mean two days.",
        "时间只按映射所列的写法读取；1/2/2024 可能指两天。"
      )),
    Explanation(
      "record.time-never-shown",
      ("When the clocks go forward, an hour of the day does not exist.", "时钟拨快时，当天有一小时不存在。")),
    Explanation(
      "record.time-shown-twice",
      (
        "When the clocks go back, an hour of the day comes twice, and the text does not say which.",
        "时钟拨慢时，当天有一小时出现两次，文字没有说明是哪一次。"
      )),
    Explanation(
      "record.time-moved", ("The mapping moves such times forward by what the clocks skipped.", "映射规定把此类时间顺延时钟跳过的时长。")),
    Explanation(
      "record.time-chosen", ("The mapping says which of the two hours is meant.", "映射写明了指两次中的哪一次。")),
  ]
}
