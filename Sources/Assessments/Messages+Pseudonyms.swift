internal import Diagnostics

/// What there is to say of keys and of assessors' copies.
extension MessageTemplate {
  static let keyMissing = MessageTemplate(
    "key.file-missing", .error,
    en: "There is no key file “{file}”. Check the name, or make one with “plumbline intake --new-key {file}”.",
    zh: "找不到密钥文件“{file}”。请检查名称，或用“plumbline intake --new-key {file}”新建一份。")
  static let keyNotAFile = MessageTemplate(
    "key.not-a-file", .error, en: "A key is the bytes of a file, and this is none. Name a file with --key.",
    zh: "密钥应为文件的内容，而这不是文件。请用 --key 指定文件。")
  static let keyNotReadable = MessageTemplate(
    "key.not-readable", .error, en: "The key file cannot be read. Check whose it is.",
    zh: "无法读取密钥文件。请检查它属于谁。")
  static let keyOpenToOthers = MessageTemplate(
    "key.open-to-others", .error,
    en:
      "The key file has the mode {mode}, and others than its owner could read or change it. Run “chmod 600 {file}”; if others may have seen it, make a new key.",
    zh: "密钥文件的权限为 {mode}，其他人可以读取或改动。请运行“chmod 600 {file}”；若可能已被他人看到，请新建密钥。")
  static let keyTooShort = MessageTemplate(
    "key.too-short", .error,
    en:
      "The key has {size} bytes; it needs at least {least} and has at most {most}. Make one with --new-key, which takes it from the machine's source of chance.",
    zh: "密钥只有 {size} 个字节；至少要 {least} 个，至多 {most} 个。请用 --new-key 由本机的随机源生成。")
  static let keyTooLong = MessageTemplate(
    "key.too-long", .error,
    en: "The key has {size} bytes; it has at least {least} and at most {most}. Is another file meant?",
    zh: "密钥有 {size} 个字节；应为 {least} 至 {most} 个。是否指定了别的文件？")
  static let keyExists = MessageTemplate(
    "key.exists", .error,
    en:
      "Something of that name is there, and a key that is lost makes its pseudonyms useless. It is left as it is; use it with --key, or name another file.",
    zh: "已有同名文件；密钥一旦丢失，用它生成的代号就无法再对上。原文件保持不动；请用 --key 使用它，或另取文件名。")
  static let keyNotWritten = MessageTemplate(
    "key.not-written", .error,
    en: "The key could not be written: {reason.en} Name a file in a folder that you may write to.",
    zh: "密钥未能写入：{reason.zh}请指定有写入权限的文件夹中的文件。")
  static let columnKeptAndDropped = MessageTemplate(
    "intake.kept-and-dropped", .error, en: "“{column}” is named with --keep and with --drop. Name it once.",
    zh: "--keep 和 --drop 都写了“{column}”。请只写一处。")
  static let columnNeverKept = MessageTemplate(
    "intake.never-kept", .error,
    en: "“{column}” names persons, and the copy is there to hold no names. Leave it out of --keep.",
    zh: "“{column}”是人名，而副本不应含有人名。请从 --keep 中删去。")
  static let columnNeverDropped = MessageTemplate(
    "intake.never-dropped", .error,
    en: "No event can do without “{column}”. Leave it out of --drop.", zh: "事件不能没有“{column}”。请从 --drop 中删去。")
  static let columnUnknown = MessageTemplate(
    "intake.column-unknown", .error,
    en: "No event has a column “{column}”. Write the name of a field, or of an attribute.",
    zh: "事件没有名为“{column}”的列。请写字段名或附加属性名。")
  static let neededColumnDropped = MessageTemplate(
    "intake.needed-column-dropped", .warning,
    en:
      "The rubric reads “{column}”, which the copy drops; its scores can differ, or events that need it be refused. Keep it if it may stay.",
    zh: "评估标准要用到“{column}”，而副本去掉了它，得分可能不同，必须有它的事件会被视为坏记录。若可保留，请保留。")
  static let timesOfAnotherZone = MessageTemplate(
    "intake.times-of-another-zone", .error,
    en:
      "Days, months or years of another zone than the assessment's stand in {count} values, and plain events cannot say them. Give the mapping the assessment's zone.",
    zh: "有 {count} 个值是另一时区的日、月或年，标准事件无法表达。请让映射使用评估的时区。")
  static let tableOutsideCopy = MessageTemplate(
    "intake.table-outside", .error,
    en:
      "The rubric names “{file}” outside the assessment's folder, and the copy could not name it. Put it beside the assessment.",
    zh: "评估标准所指的“{file}”在评估文件夹之外，副本无法同样指定。请把它放到评估文件旁。")
  static let outputNotEmpty = MessageTemplate(
    "output.not-empty", .error,
    en: "The folder is not empty, and an assessor's copy replaces nothing. Name an empty or new folder with --output.",
    zh: "该文件夹不是空的，而评估员副本不覆盖任何内容。请用 --output 指定空的或新的文件夹。")
}

extension AssessmentMessages {
  /// The templates on keys and assessors' copies.
  static let pseudonyms: [MessageTemplate] = [
    .keyMissing, .keyNotAFile, .keyNotReadable, .keyOpenToOthers, .keyTooShort, .keyTooLong, .keyExists,
    .keyNotWritten, .columnKeptAndDropped, .columnNeverKept, .columnNeverDropped, .columnUnknown,
    .neededColumnDropped, .timesOfAnotherZone, .tableOutsideCopy, .outputNotEmpty,
  ]
}
