package import Diagnostics

// MARK: Files

extension MessageTemplate {
  static let inputMissing = MessageTemplate(
    "input.missing", .error,
    en: "There is no file “{file}”. Check the name and the folder.",
    zh: "没有文件“{file}”。请检查文件名和所在文件夹。")
  static let inputIsFolder = MessageTemplate(
    "input.is-a-folder", .error,
    en: "“{file}” is a folder, not a file. Name a file in it, or all with a pattern such as “{file}/*.csv”.",
    zh: "“{file}”是文件夹，不是文件。请写出其中的文件名，或用“{file}/*.csv”这样的模式。")
  static let inputIsSpecial = MessageTemplate(
    "input.not-a-regular-file", .error,
    en: "“{file}” is a pipe or a device, which cannot be read a second time. Save it as a file first.",
    zh: "“{file}”是管道或设备，无法重复读取。请先另存为普通文件。")
  static let inputNotPermitted = MessageTemplate(
    "input.not-permitted", .error,
    en: "“{file}” may not be read. Ask for the permission, or copy it to where you may read it.",
    zh: "没有读取“{file}”的权限。请取得权限，或把它复制到可读的位置。")
  static let inputTooLarge = MessageTemplate(
    "input.too-large", .error,
    en: "“{file}” has more than {limit} MiB. Split it, or leave out what is not needed.",
    zh: "“{file}”超过 {limit} MiB。请拆分文件，或去掉不需要的内容。")
  static let inputFailed = MessageTemplate(
    "input.read-failed", .error,
    en: "“{file}” could not be read to its end (system error {code}). Check the disk or the network, then run again.",
    zh: "未能读完“{file}”（系统错误 {code}）。请检查磁盘或网络后重试。")
}

extension MessageTemplate {
  static let inputDamaged = MessageTemplate(
    "input.damaged", .error,
    en:
      "“{file}” is packed, and what is packed is damaged from byte {offset} on. Fetch the file once more from where it came from.",
    zh: "“{file}”是压缩文件，其内容自第 {offset} 字节起已损坏。请从来源处重新取得该文件。")
  static let inputExpandsTooMuch = MessageTemplate(
    "input.expands-too-much", .error,
    en: "“{file}” would grow out of all proportion when unpacked, as no log does; it was not read. Ask who made it.",
    zh: "“{file}”解压后大小异常，不似任何日志，未予读取。请向文件的制作者核实。")
  static let inputNotText = MessageTemplate(
    "input.not-text", .error,
    en:
      "Byte {offset} of “{file}” is no character of {encoding}: {bytes}. Give the right `encoding` in the mapping, or have the file exported again.",
    zh: "“{file}”第 {offset} 字节不是 {encoding} 的字符：{bytes}。请在映射中写明正确的 `encoding`，或重新导出该文件。")
}

// MARK: Tables

extension MessageTemplate {
  static let quoteInsideField = MessageTemplate(
    "csv.quote-inside-field", .error,
    en: "A quote stands in a field that does not begin with one. Put the field in quotes, and the quote in it twice.",
    zh: "字段开头没有引号，中间却出现引号。请把整个字段放在引号内，字段中的引号写两次。")
  static let textAfterQuote = MessageTemplate(
    "csv.text-after-quote", .error,
    en: "Text follows the quote that ends the field. Inside a quoted field, write every quote twice.",
    zh: "字段结束的引号后面还有内容。带引号的字段中，每个引号要写两次。")
  static let unterminatedQuote = MessageTemplate(
    "csv.unterminated-quote", .error,
    en: "The quote that opens on line {line} is never closed, so the rest of the file belongs to no record. Close it.",
    zh: "第 {line} 行打开的引号直到文件末尾都没有关闭，其后的内容无法分成记录。请补上引号。")
  static let loneCarriageReturn = MessageTemplate(
    "csv.lone-carriage-return", .error,
    en: "A line ends with a carriage return alone, as on old Macs. Save the file with LF or CR LF line ends.",
    zh: "此行仅以回车符（CR）结尾（旧 Mac 格式）。请以 LF 或 CRLF 换行另存文件。")
  static let recordTooLong = MessageTemplate(
    "csv.record-too-long", .error,
    en: "The record that begins here has more than {limit} MiB; a quote in it is probably never closed. Close it.",
    zh: "从这里开始的记录超过 {limit} MiB，其中很可能有一个引号没有关闭。请补上引号。")
  static let nulByte = MessageTemplate(
    "csv.nul-byte", .error,
    en: "A NUL byte stands at byte {offset}. The file is damaged or not a text; export it anew as UTF-8.",
    zh: "第 {offset} 字节处是 NUL 字节。文件已损坏或不是文本；请重新导出为 UTF-8。")
  static let invalidUTF8 = MessageTemplate(
    "csv.invalid-utf-8", .error,
    en: "Byte {offset} (0x{byte}) is not UTF-8. Save the file as UTF-8; nothing is replaced by guess.",
    zh: "第 {offset} 字节（0x{byte}）不是 UTF-8。请把文件另存为 UTF-8；程序不会猜测替换。")
  static let looksLikeUTF16 = MessageTemplate(
    "csv.utf-16", .error,
    en: "The file looks like UTF-16. Convert it to UTF-8 (in Excel: “CSV UTF-8”).",
    zh: "文件看起来是 UTF-16 编码。请转换为 UTF-8（Excel 中选“CSV UTF-8”）。")
  static let looksLikeGB18030 = MessageTemplate(
    "csv.gb18030", .error,
    en: "From byte {offset} on, the text is not UTF-8 but looks like GB18030 (GBK). Convert the file to UTF-8.",
    zh: "从第 {offset} 字节起不是 UTF-8，看起来是 GB18030（GBK）编码。请把文件转换为 UTF-8。")
  package static let fieldCount = MessageTemplate(
    "csv.field-count", .error,
    en: "The record has {found} fields, the header {expected}. Look for a comma without quotes or a missing one.",
    zh: "此记录有 {found} 个字段，表头有 {expected} 个。请检查是否有未加引号的逗号或缺少逗号。")
  static let emptyLine = MessageTemplate(
    "csv.empty-line", .warning, en: "An empty line is skipped. Remove it.", zh: "跳过空行。请删除它。")
  package static let emptyLines = MessageTemplate(
    "csv.empty-lines", .warning,
    en: "Empty lines are skipped: {count} in the file, the first here. Remove them.",
    zh: "跳过空行：文件中共 {count} 行，第一行在此。请删除。")
  package static let tableEmpty = MessageTemplate(
    "csv.no-header", .error,
    en: "The file is empty. Its first line must name the columns.",
    zh: "文件是空的。第一行必须写列名。")
  static let columnWithoutName = MessageTemplate(
    "csv.column-without-name", .error,
    en: "Column {number} has no name. Name it, or remove it.",
    zh: "第 {number} 列没有列名。请命名，或删除该列。")
  static let columnTwice = MessageTemplate(
    "csv.column-twice", .error,
    en: "The column “{name}” is there twice. Rename or remove one.",
    zh: "列“{name}”出现两次。请改名或删除其中一列。")
  static let columnsLookAlike = MessageTemplate(
    "csv.columns-look-alike", .error,
    en: "Two columns look the same, “{name}”, but are written with different characters. Rename one.",
    zh: "有两列看起来都是“{name}”，但字符编码不同。请改名其中一列。")
  package static let columnMissing = MessageTemplate(
    "csv.column-missing", .error,
    en: "The column “{name}” is missing. Add it to the header, or correct its name there.",
    zh: "缺少列“{name}”。请在表头补上，或更正列名。")
  static let columnPerhapsThis = MessageTemplate(
    "csv.column-perhaps-this", .information,
    en: "Perhaps the column “{name}” is meant for it.", zh: "列“{name}”可能就是它。")
  package static let columnUnknown = MessageTemplate(
    "csv.column-unknown", .error,
    en: "The column “{name}” has no meaning here. Remove it; known are {known}.",
    zh: "此处不认识列“{name}”。请删除；可用的列有 {known}。")
  package static let wrongSeparator = MessageTemplate(
    "csv.wrong-separator", .error,
    en: "The header seems to be separated by {separator}. Save the file with commas between the fields.",
    zh: "表头似乎以{separator}分隔。请以逗号分隔字段另存文件。")
  package static let firstHere = MessageTemplate(
    "table.first-here", .information, en: "The first is here.", zh: "第一处在此。")
}

/// The catalogue of this module.
package enum RecordReaderMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] =
    [
      .inputMissing, .inputIsFolder, .inputIsSpecial, .inputNotPermitted, .inputTooLarge, .inputFailed,
      .inputDamaged, .inputExpandsTooMuch, .inputNotText,
      .quoteInsideField, .textAfterQuote, .unterminatedQuote, .loneCarriageReturn, .recordTooLong, .nulByte,
      .invalidUTF8, .looksLikeUTF16, .looksLikeGB18030, .fieldCount, .emptyLine, .emptyLines, .tableEmpty,
      .columnWithoutName, .columnTwice, .columnsLookAlike, .columnMissing, .columnPerhapsThis, .columnUnknown,
      .wrongSeparator, .firstHere,
    ] + TextMessages.all + JSONMessages.all + OCELMessages.all + WorkbookMessages.all + XESMessages.all
}
