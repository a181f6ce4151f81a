internal import Diagnostics

// MARK: Workbooks

extension MessageTemplate {
  static let workbookIsOld = MessageTemplate(
    "xlsx.old-or-locked", .error,
    en: "“{file}” is a workbook of the old kind (.xls) or has a password. Save it as .xlsx without a password.",
    zh: "“{file}”是旧格式（.xls）或带密码的工作簿。请去掉密码并另存为 .xlsx。")
  static let workbookIsNone = MessageTemplate(
    "xlsx.not-a-workbook", .error,
    en: "“{file}” is no workbook: {reason}. Save it as .xlsx once more, or give the right `format`.",
    zh: "“{file}”不是工作簿：{reason}。请重新另存为 .xlsx，或写明正确的 `format`。")
  static let workbookEntryUnsupported = MessageTemplate(
    "xlsx.entry-unsupported", .error,
    en: "“{entry}” in “{file}” is encrypted or packed in an unusual way. Save the workbook anew without a password.",
    zh: "“{file}”中的“{entry}”已加密或以少见方式压缩。请不设密码重新保存工作簿。")
  static let workbookEntrySuspicious = MessageTemplate(
    "xlsx.entry-suspicious", .error,
    en:
      "“{file}” is not as a workbook should be: its entry “{entry}” leads outside, is there twice or overlaps another. Ask who made it.",
    zh: "“{file}”不像正常的工作簿：其中“{entry}”指向包外、重复出现或与其他内容重叠。请向制作者核实。")
  static let workbookEntriesTooMany = MessageTemplate(
    "xlsx.too-many-entries", .error,
    en: "“{file}” holds more entries than any workbook. Ask who made it.",
    zh: "“{file}”包含的条目多于任何正常工作簿。请向制作者核实。")
  static let workbookPartMissing = MessageTemplate(
    "xlsx.part-missing", .error,
    en: "“{file}” has no “{part}”, which a workbook needs. Open it in a spreadsheet program and save it again.",
    zh: "“{file}”缺少工作簿必需的“{part}”。请用表格软件打开并重新保存。")
  static let workbookPartOutside = MessageTemplate(
    "xlsx.part-outside", .error,
    en: "“{file}” refers to “{target}”, which is not inside it. Save the workbook with its data inside.",
    zh: "“{file}”引用了其外部的“{target}”。请把数据保存在工作簿内。")
  static let sheetUnknown = MessageTemplate(
    "xlsx.sheet-unknown", .error,
    en: "“{file}” has no sheet {sheet}. It has {known}. Correct `sheet` in the mapping.",
    zh: "“{file}”中没有工作表 {sheet}。现有：{known}。请更正映射中的 `sheet`。")
  static let sheetWithoutRows = MessageTemplate(
    "xlsx.not-a-worksheet", .error,
    en: "The sheet “{sheet}” of “{file}” is a chart or dialog without rows. Choose another: {known}.",
    zh: "“{file}”的“{sheet}”是图表或对话框，没有数据行。请另选：{known}。")
  static let sheetWithoutHeader = MessageTemplate(
    "xlsx.no-header", .error,
    en:
      "The sheet “{sheet}” of “{file}” names no columns in row {row}. Correct `skip` and `header` in the mapping, or choose another `sheet`.",
    zh: "“{file}”的工作表“{sheet}”第 {row} 行没有列名。请更正映射中的 `skip` 和 `header`，或另选 `sheet`。")
  static let sheetColumnTwice = MessageTemplate(
    "xlsx.column-twice", .error,
    en:
      "The columns {first} and {second} of sheet “{sheet}” in “{file}” are both called “{name}”. Rename one, or give `header: 0` and use their numbers.",
    zh: "“{file}”工作表“{sheet}”的 {first} 列和 {second} 列都叫“{name}”。请改名其中一列，或写 `header: 0` 并使用列号。")
  static let sheetRowMisplaced = MessageTemplate(
    "xlsx.row-misplaced", .error,
    en:
      "The sheet “{sheet}” of “{file}” has a row numbered “{row}” where it cannot be: twice, after rows below it, or beyond all rows. Save the workbook anew.",
    zh: "“{file}”工作表“{sheet}”的行号“{row}”有误：重复、次序颠倒或超出范围。请重新保存工作簿。")
  static let sheetRowTooLong = MessageTemplate(
    "xlsx.row-too-long", .error,
    en:
      "Row {row} of sheet “{sheet}” in “{file}” has more than {limit} MiB. Split it, or leave out what is not needed.",
    zh: "“{file}”工作表“{sheet}”第 {row} 行超过 {limit} MiB。请拆分或去掉不需要的内容。")
  static let sheetRowsEmpty = MessageTemplate(
    "xlsx.empty-rows", .warning,
    en: "Rows without any value are skipped: {count} in sheet “{sheet}”, the first is row {row}. Remove them.",
    zh: "跳过没有任何值的行：工作表“{sheet}”中共 {count} 行，第一行是第 {row} 行。请删除。")
}

// MARK: Cells

extension MessageTemplate {
  static let cellMisplaced = MessageTemplate(
    "xlsx.cell-misplaced", .error,
    en: "The row has a cell called “{cell}”, which is no cell of this row or is there twice. Save the workbook anew.",
    zh: "此行有名为“{cell}”的单元格，不属于本行或重复出现。请重新保存工作簿。")
  static let cellHasError = MessageTemplate(
    "xlsx.cell-error", .error,
    en: "The cell {cell} shows the error {error}. Correct its formula, or empty the cell.",
    zh: "单元格 {cell} 显示错误 {error}。请更正公式，或清空该单元格。")
  static let cellTextUnknown = MessageTemplate(
    "xlsx.cell-text-unknown", .error,
    en: "The cell {cell} refers to text or format “{value}”, which the workbook does not have. Save the workbook anew.",
    zh: "单元格 {cell} 引用的文本或格式“{value}”不在工作簿中。请重新保存工作簿。")
  static let cellIsNoDate = MessageTemplate(
    "xlsx.cell-no-date", .error,
    en: "The cell {cell} is formatted as a date or time, and “{value}” is none. Correct the cell or its format.",
    zh: "单元格 {cell} 的格式是日期或时间，而“{value}”不是。请更正其值或格式。")
  static let cellNotCalculated = MessageTemplate(
    "xlsx.cell-not-calculated", .error,
    en:
      "The cell {cell} has a formula whose result was never stored. Open the file in a spreadsheet program and save it.",
    zh: "单元格 {cell} 的公式没有保存计算结果。请用表格软件打开文件并保存。")
}

/// The messages about XML and workbooks.
enum WorkbookMessages {
  /// Every template on XML and on workbooks.
  static let all: [MessageTemplate] = [
    .xmlMalformed, .xmlDocumentType, .xmlTooDeep, .xmlTooLong, .xmlEncodingUnknown,
    .workbookIsOld, .workbookIsNone, .workbookEntryUnsupported, .workbookEntrySuspicious, .workbookEntriesTooMany,
    .workbookPartMissing, .workbookPartOutside, .sheetUnknown, .sheetWithoutRows, .sheetWithoutHeader,
    .sheetColumnTwice, .sheetRowMisplaced, .sheetRowTooLong, .sheetRowsEmpty,
    .cellMisplaced, .cellHasError, .cellTextUnknown, .cellIsNoDate, .cellNotCalculated,
  ]
}
