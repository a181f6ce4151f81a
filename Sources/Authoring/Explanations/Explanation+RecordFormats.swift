/// What can be wrong with the texts, JSON and object-centric logs that records are read from.
extension Explanation {
  /// Encodings, formats, delimited text and sections.
  static let texts: [Explanation] = [
    Explanation(
      "input.damaged",
      (
        "What is packed ends too early, or its checksum is not that of its content.",
        "压缩内容提前结束，或校验和与内容不符。"
      )),
    Explanation(
      "input.expands-too-much",
      (
        "A small file that unpacks to something huge is made to do harm, or damaged.",
        "小文件解压后极其庞大，不是恶意制作就是已损坏。"
      )),
    Explanation(
      "input.not-text",
      (
        "Every byte of a text belongs to a character of its encoding; one that does not is told and never replaced.",
        "文本的每个字节都属于其编码的某个字符；不属于的会指出，绝不替换。"
      ),
      why: (
        "A character put in the place of an unknown one would alter the evidence.",
        "用别的字符替换未知字符，就改动了证据。"
      )),
    Explanation(
      "input.encoding-unknown",
      (
        "Text that is not UTF-8 is converted by the C library, whose parts for some encodings are packages of their own.",
        "非 UTF-8 的文本由 C 库转换，而某些编码的转换组件需要另行安装。"
      )),
    Explanation(
      "input.mark-contradicts",
      (
        "Some files begin with bytes that tell their encoding, and the mapping names another one.",
        "有些文件开头的字节会标明编码，而映射写的是另一种。"
      ),
      why: (
        "Read in the wrong encoding, a text is full of wrong characters that nobody may notice.",
        "用错误的编码读取，会得到难以察觉的错字。"
      )),
    Explanation(
      "input.mark-unannounced",
      (
        "The file's first bytes tell an encoding other than UTF-8, and nothing is taken as given that is not written down.",
        "文件开头的字节表明它不是 UTF-8，而未写明的事项不会自行认定。"
      ), wrong: "source: {format: csv}", right: "source: {format: csv, encoding: utf-16}"),
    Explanation(
      "input.not-wrapped-at-start",
      (
        "What `strip` names must stand at the very beginning of the file, character by character.",
        "`strip` 的 `before` 必须一字不差地位于文件开头。"
      )),
    Explanation(
      "input.not-wrapped-at-end",
      (
        "What `strip` names must stand at the end of the file; only blanks and line ends may follow it. Otherwise the file may be cut off.",
        "`strip` 的 `after` 必须位于文件末尾，其后只能有空白和换行；否则文件可能不完整。"
      )),
    Explanation(
      "input.format-unknown",
      ("The format is told by the file's first bytes or by its name, and here by neither.", "格式由文件开头的字节或文件名判断，此处都判断不出。")
    ),
    Explanation(
      "input.format-contradicts",
      (
        "The first bytes of a file tell what it is, whatever its name says; an `.xls` is often a workbook of another kind.",
        "文件开头的字节表明其真实格式，与扩展名无关；`.xls` 文件常常是别的格式。"
      )),
    Explanation(
      "input.format-not-readable",
      ("Old workbooks, PDF and packed databases cannot be read.", "旧版工作簿、PDF 和压缩过的数据库无法读取。")),
    Explanation(
      "delimited.other-delimiter",
      (
        "With the wrong delimiter every record is a single cell. The delimiter is never guessed, only asked for.",
        "分隔符不对时，每条记录都成了一个单元格。程序不会猜测分隔符，只会提示写明。"
      ), wrong: "source: {format: csv}", right: "source: {format: csv, delimiter: \";\"}"),
    Explanation(
      "delimited.header-empty",
      ("The header's row must name columns; rows before it are skipped with `skip`.", "表头行必须有列名；表头之前的行用 `skip` 跳过。")),
    Explanation(
      "delimited.no-header",
      ("The file has fewer rows than `skip` and `header` ask for.", "文件的行数少于 `skip` 与 `header` 之和。")),
    Explanation(
      "table.too-many-columns",
      (
        "A table has at most 16,384 columns, as a sheet has; more come of a wrong delimiter or of data in the place of names.",
        "表格最多 16,384 列（与工作表相同）；超过多半是分隔符错误，或把数据当成了列名。"
      )),
    Explanation(
      "sections.no-pattern",
      ("A text with several tables needs a pattern for the lines between them.", "含多个表格的文本需要写明标题行的模式。"),
      wrong: "source: {format: sections}", right: "source: {format: sections, sections: '^[一二三]、'}"),
    Explanation(
      "sections.bad-pattern",
      ("The pattern has the syntax of `matches` in conditions.", "模式的语法与条件中的 `matches` 相同。")),
    Explanation(
      "sections.none", ("Without a section there is no header, and so no record.", "没有任何部分，就没有表头，也没有记录。")),
    Explanation(
      "sections.column-taken",
      ("The title of each section is the column “section” of its records.", "各部分的标题就是其记录的“section”列。")),
    Explanation(
      "sections.outside",
      ("Nothing names the cells of a line that stands before the first section.", "第一个部分之前的行没有列名可用。")),
  ]

  /// JSON.
  static let json: [Explanation] = [
    Explanation(
      "json.unexpected-end",
      ("A text that was cut off may lack any number of records.", "被截断的文本可能缺失任意多的记录。")),
    Explanation(
      "json.unexpected-character",
      (
        "JSON is read as RFC 8259 has it: no comma before a closing bracket, no comments, no numbers such as 01 or +1.",
        "JSON 严格按 RFC 8259 读取：右括号前不能有逗号，不能有注释，数字不能写成 01 或 +1。"
      ), wrong: "[{\"编号\": 1},]", right: "[{\"编号\": 1}]"),
    Explanation(
      "json.control-character",
      ("Line ends and tabs inside a string are written as escapes.", "字符串中的换行和制表符要写成转义。"),
      wrong: "{\"事项\": \"路灯↵不亮\"}", right: "{\"事项\": \"路灯\\n不亮\"}"),
    Explanation(
      "json.invalid-escape",
      (
        "Half of a pair of surrogates is no character; a program that replaced it would change the text.",
        "代理对的一半不是字符；若用别的字符替换就改动了原文。"
      )),
    Explanation(
      "json.name-twice",
      ("Programs differ in which of two members of one name they take.", "对于同名成员，不同程序取舍不同。"),
      wrong: "{\"编号\": 1, \"编号\": 2}", right: "{\"编号\": 1}"),
    Explanation("json.too-deep", ("The limit is far beyond any log.", "此上限远超任何日志所需。")),
    Explanation(
      "json.too-long",
      (
        "Records are read one after the other, and each must fit; a pointer to something too large takes a whole file for one record.",
        "记录逐条读取，每条都须在限度之内；若指针指向过大的内容，整个文件会被当成一条记录。"
      )),
    Explanation(
      "json.bad-pointer",
      (
        "A pointer has a `/` before every step; `*` stands for every member, `~1` for a slash and `~0` for a tilde in a name.",
        "指针的每一步前都有 `/`；`*` 表示所有成员，名称中的斜杠写 `~1`，波浪号写 `~0`。"
      ), wrong: "records: cases.events", right: "records: /cases/*/events"),
    Explanation(
      "json.pointer-leads-nowhere",
      ("No record would be found, which is hardly meant.", "这样一条记录也找不到，想必并非本意。")),
    Explanation(
      "json.no-records",
      (
        "Without a pointer, the records are the outermost array or the only array of objects.",
        "不写指针时，记录取最外层数组，或唯一的对象数组。"
      )),
    Explanation(
      "json.several-arrays",
      ("With two arrays of objects nobody knows which holds the records.", "有两个对象数组时，无法确定哪一个是记录。")),
    Explanation(
      "json.record-not-object",
      ("The members of an object are a record's columns; a bare value has none.", "对象的成员就是记录的列；单独的值没有列。")),
    Explanation(
      "json.column-twice",
      (
        "A member `b` inside `a` is the column `a/b`, and so is a member that is called `a/b`.",
        "`a` 中的成员 `b` 是列 `a/b`，而名为 `a/b` 的成员也是。"
      )),
    Explanation(
      "json.member-too-late",
      (
        "Records are given out as they are read, so what goes with all of them must come before the first.",
        "记录边读边用，因此附在所有记录上的内容必须写在第一条之前。"
      )),
    Explanation(
      "json.members-left-out",
      ("They are not used here; it is told so that nobody misses them unawares.", "此处没有用到这些成员；特此告知，以免无意遗漏。")),
  ]

  /// Object-centric logs.
  static let objectLogs: [Explanation] = [
    Explanation(
      "ocel.malformed",
      (
        "An object-centric log has events and objects in the form that its standard lays down.",
        "对象中心事件日志的事件和对象须符合标准规定的形式。"
      )),
    Explanation("ocel.id-twice", ("An id stands for one event or one object.", "一个标识只对应一个事件或一个对象。")),
    Explanation(
      "ocel.type-unknown",
      ("Flattening by a type that no object has leaves nothing to follow.", "按没有任何对象的类型展开，得不到任何案例。")),
    Explanation(
      "ocel.object-unknown",
      ("Of an object that is not in the log nobody knows the type.", "日志中没有的对象，其类型无从得知。")),
    Explanation("ocel.attribute-twice", ("An event has one value for each of its attributes.", "事件的每个属性只有一个值。")),
    Explanation(
      "ocel.time-unreadable",
      (
        "The values of an object change with time, so its times must be comparable with those of events.",
        "对象的值随时间变化，其时间必须能与事件的时间比较。"
      )),
    Explanation(
      "ocel.times-not-comparable",
      (
        "A time with an offset and one without can be told apart only where they are more than a day apart.",
        "带偏移与不带偏移的时间，只有相差一天以上才能分出先后。"
      )),
    Explanation(
      "ocel.database-unreadable",
      ("The file is no database of SQLite, or a damaged or packed one.", "该文件不是 SQLite 数据库，或已损坏、被压缩。")),
  ]
}
