/// What can be wrong with workbooks and event logs in XML.
extension Explanation {
  /// XML of any kind.
  static let xml: [Explanation] = [
    Explanation(
      "xml.malformed",
      (
        "A tag is not closed, or the file was cut off. The reason is in the words of the XML library.",
        "标签没有关闭，或文件被截断。原因为 XML 库的原文。"
      )),
    Explanation(
      "xml.document-type",
      (
        "A document type can define entities that grow to gigabytes or fetch other files; logs have no need of one.",
        "文档类型可以定义膨胀到数 GB 或读取其他文件的实体；日志用不到它。"
      )),
    Explanation(
      "xml.too-deep", ("Deep nesting costs memory, and no log is written like that.", "过深的嵌套占用内存，日志不会这样写。")),
    Explanation(
      "xml.too-long",
      ("No value of a log is that long; a quote or tag is probably open.", "日志的值不会这么长，多半是引号或标签没有关闭。")),
    Explanation(
      "xml.encoding-unknown",
      (
        "XML names its own encoding. Besides UTF-8 and UTF-16, that of the mapping is needed to read it.",
        "XML 会声明自己的编码。UTF-8 和 UTF-16 以外的编码须在映射中写明才能读取。"
      )),
  ]

  /// Workbooks as files.
  static let workbooks: [Explanation] = [
    Explanation(
      "xlsx.old-or-locked",
      (
        "Workbooks of Excel 97 to 2003, and all with a password, are files of another kind that are not read.",
        "Excel 97–2003 的工作簿以及所有带密码的工作簿属于另一种文件，无法读取。"
      )),
    Explanation(
      "xlsx.not-a-workbook",
      (
        "A workbook is a ZIP archive of XML parts; the file is damaged or of another kind.",
        "工作簿是由 XML 部件组成的 ZIP 包；该文件已损坏或是其他格式。"
      )),
    Explanation("xlsx.entry-unsupported", ("Only plain and deflated entries are read.", "只读取未压缩或以 deflate 压缩的条目。")),
    Explanation(
      "xlsx.entry-suspicious",
      (
        "Archives like that are made to deceive programs, so nothing of it is read.",
        "这样的压缩包用来欺骗程序，因此完全不读取。"
      )),
    Explanation("xlsx.too-many-entries", ("A workbook has some dozens of entries.", "一个工作簿只有几十个条目。")),
    Explanation(
      "xlsx.part-missing", ("The workbook lost a part, or another program left it out.", "工作簿丢失了部件，或由其他程序漏写。")),
    Explanation(
      "xlsx.part-outside",
      ("Only what is in the file is read, never another file or address.", "只读取文件内部的内容，绝不读取其他文件或网址。")),
    Explanation("xlsx.sheet-unknown", ("The mapping asks for a sheet that is not there.", "映射要求的工作表不存在。")),
    Explanation("xlsx.not-a-worksheet", ("Records are rows, and charts have none.", "记录是数据行，图表没有数据行。")),
    Explanation(
      "xlsx.no-header",
      (
        "The rows that should name the columns are empty. Rows are counted as the spreadsheet shows them.",
        "应写列名的行是空的。行号与表格软件显示的一致。"
      )),
    Explanation("xlsx.column-twice", ("Two columns have one name; nobody knows which is meant.", "两列同名，不知道指哪一列。")),
    Explanation(
      "xlsx.row-misplaced", ("Every row has one number, and the header comes first.", "每行只有一个行号，表头在最前。")),
    Explanation("xlsx.row-too-long", ("No record is that long.", "记录不会这么长。")),
    Explanation(
      "xlsx.empty-rows",
      (
        "A row without values is no record. It is passed over and told, since something may have been deleted there.",
        "没有值的行不是记录。程序会跳过并告知，因为那里可能删掉了什么。"
      )),
    Explanation(
      "xlsx.cell-misplaced", ("A cell's name says its column and row, like B7.", "单元格名称写明列和行，如 B7。")),
    Explanation(
      "xlsx.cell-error",
      (
        "#N/A, #DIV/0! and the like are no values. The record is not used before the cell is corrected.",
        "#N/A、#DIV/0! 等不是值。更正之前不使用该记录。"
      )),
    Explanation(
      "xlsx.cell-text-unknown",
      ("Texts and formats stand in lists of their own, to which cells refer by number.", "文本和格式另有列表，单元格按编号引用。")
    ),
    Explanation(
      "xlsx.cell-no-date",
      (
        "Workbooks count days from 1900 or 1904 on; negative numbers and the day of 29 February 1900 are no dates.",
        "工作簿从 1900 年或 1904 年起按天计数；负数和 1900 年 2 月 29 日不是日期。"
      )),
    Explanation(
      "xlsx.cell-not-calculated",
      (
        "Formulas are not calculated here; the result that the spreadsheet program stored is read.",
        "此处不计算公式，只读取表格软件保存的结果。"
      )),
  ]

  /// Event logs of IEEE 1849.
  static let eventLogs: [Explanation] = [
    Explanation(
      "xes.not-a-log", ("The outermost element of XES is “log”.", "XES 的最外层元素是“log”。"), wrong: "<table/>",
      right: "<log/>"),
    Explanation(
      "xes.misplaced",
      (
        "A log has traces, a trace has events, and both have attributes; nothing stands otherwise in each other.",
        "日志包含轨迹，轨迹包含事件，各自可有属性；不能以其他方式嵌套。"
      )),
    Explanation(
      "xes.attribute-late",
      (
        "Attributes of a trace are given to each of its events, so they must come before many of them.",
        "轨迹的属性会写入它的每个事件，因此必须在事件之前出现。"
      )),
    Explanation("xes.too-many-keys", ("A key names a column, not a value.", "键是列名，不是值。")),
    Explanation("xes.event-too-long", ("No record is that long.", "记录不会这么长。")),
    Explanation(
      "xes.key-missing", ("Every attribute has a key, by which it is found.", "每个属性都有键，靠它查找。"),
      wrong: "<string value=\"已办结\"/>", right: "<string key=\"concept:name\" value=\"已办结\"/>"),
    Explanation("xes.key-twice", ("A key stands once in an event, trace or log.", "同一事件、轨迹或日志中键只出现一次。")),
    Explanation(
      "xes.value-missing", ("Only lists and containers go without a value.", "只有列表和容器可以没有值。"),
      wrong: "<string key=\"concept:name\"/>", right: "<string key=\"concept:name\" value=\"已办结\"/>"),
  ]
}
