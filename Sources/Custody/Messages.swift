package import Diagnostics

/// What seals and proofs have to say.
extension MessageTemplate {
  package static let logMissing = MessageTemplate(
    "custody.file-missing", .error, en: "There is no file “{file}”. Check the name.",
    zh: "找不到文件“{file}”。请检查名称。")
  static let logIsAFolder = MessageTemplate(
    "custody.file-is-a-folder", .error, en: "“{file}” is a folder. Name the files in it.",
    zh: "“{file}”是文件夹。请写出其中的文件。")
  static let logNotReadable = MessageTemplate(
    "custody.file-not-readable", .error,
    en: "“{file}” cannot be read. Check that it is a file, and its permissions.",
    zh: "无法读取“{file}”。请确认它是文件，并检查权限。")
  static let logTooLarge = MessageTemplate(
    "custody.file-too-large", .error, en: "“{file}” is too large for what it should be. Check the name.",
    zh: "“{file}”过大，不像所要的文件。请检查名称。")
  static let sealedTwice = MessageTemplate(
    "seal.log-twice", .error, en: "“{file}” is given twice. Give each log once.", zh: "“{file}”给了两次。每份日志请只给一次。")
  static let sealExists = MessageTemplate(
    "seal.exists", .error,
    en: "There is a file “{file}” already, and a seal is never replaced. Name another with --output.",
    zh: "已有文件“{file}”；封存记录从不覆盖。请用 --output 另取名称。")
  static let sealNotWritten = MessageTemplate(
    "seal.not-written", .error, en: "“{file}” could not be written. Check its folder, or name another with --output.",
    zh: "未能写入“{file}”。请检查所在文件夹，或用 --output 另取名称。")
  static let notASeal = MessageTemplate(
    "seal.not-a-seal", .error, en: "“{file}” is no seal that “plumbline seal” wrote, or it is damaged.",
    zh: "“{file}”不是“plumbline seal”写出的封存记录，或已损坏。")
  package static let sealedOtherwise = MessageTemplate(
    "seal.not-sealed", .warning, en: "“{file}” is not among the logs that {seal} sealed. Ask when it was handed over.",
    zh: "{seal} 封存的日志中没有“{file}”。请问明它是何时移交的。")
  package static let sealAnotherLog = MessageTemplate(
    "seal.another-log", .error,
    en:
      "“{file}” is not what was sealed under its name, but what {seal} sealed as “{sealed}”. Put the files back in their places.",
    zh: "“{file}”并不是以该名称封存的内容，而是 {seal} 以“{sealed}”封存的。请把文件放回原处。")
  package static let sealLogMissing = MessageTemplate(
    "seal.log-missing", .warning, en: "{seal} sealed “{sealed}”, which is not among the logs. Ask for it.",
    zh: "{seal} 封存了“{sealed}”，但日志中没有它。请索取。")
  static let sealOtherLineEnds = MessageTemplate(
    "seal.other-line-ends", .warning,
    en: "“{file}” holds the records that {seal} sealed; line ends or a mark of byte order were changed since.",
    zh: "“{file}”中的记录与 {seal} 封存的相同；但此后换行符或字节顺序标记有改动。")
  static let sealGrown = MessageTemplate(
    "seal.grown", .warning,
    en: "“{file}” begins with all that {seal} sealed; {records} records were added behind it since.",
    zh: "“{file}”的开头就是 {seal} 封存的全部内容；此后在末尾增加了 {records} 条记录。")
  static let sealDiffers = MessageTemplate(
    "seal.record-differs", .error,
    en:
      "“{file}” is not what {seal} sealed: record {record}, on line {line}, is the first that differs. Ask for the file that was handed over, and who changed it.",
    zh: "“{file}”与 {seal} 封存的不同：从第 {record} 条记录（第 {line} 行）起不同。请索取当时移交的文件，并问明是谁改动的。")
  static let sealEndsEarly = MessageTemplate(
    "seal.record-missing", .error,
    en:
      "“{file}” is not what {seal} sealed: it ends before record {record}. Ask for the file that was handed over, and who cut it.",
    zh: "“{file}”与 {seal} 封存的不同：缺少第 {record} 条及以后的记录。请索取当时移交的文件，并问明是谁删去的。")
  static let sealDiffersWithin = MessageTemplate(
    "seal.records-differ", .error,
    en:
      "“{file}” is not what {seal} sealed: among records {first} to {last} one differs, made so that it looks the same at first. Ask for the file that was handed over, and who changed it.",
    zh: "“{file}”与 {seal} 封存的不同：第 {first} 至 {last} 条记录中有一条不同，且做得乍看相同。请索取当时移交的文件，并问明是谁改动的。")
  static let sealDiffersSomewhere = MessageTemplate(
    "seal.log-differs", .error,
    en:
      "“{file}” is not what {seal} sealed; which record differs cannot be told without the seal's .index file. Ask for the file that was handed over, and who changed it.",
    zh: "“{file}”与 {seal} 封存的不同；没有封存记录的 .index 文件，无法指出是哪条记录。请索取当时移交的文件，并问明是谁改动的。")
  static let proofNoRecord = MessageTemplate(
    "proof.no-record", .error, en: "“{file}” has no such record. Records and lines are counted from 1.",
    zh: "“{file}”中没有这条记录。记录和行都从 1 数起。")
  static let proofNotSealed = MessageTemplate(
    "proof.not-sealed", .error,
    en:
      "Nothing can be proved: “{file}” is not what {seal} sealed. See where it differs with “plumbline verify {seal} {file}”.",
    zh: "无法证明：“{file}”不是 {seal} 所封存的内容。用“plumbline verify {seal} {file}”查看不同之处。")
  static let proofNotGrown = MessageTemplate(
    "proof.not-grown", .error,
    en: "The earlier seal has no record of “{file}”, or more than {seal}; name the later seal first.",
    zh: "较早的封存记录中“{file}”没有记录，或比 {seal} 的还多；请先写较晚的封存记录。")
  package static let proofWrong = MessageTemplate(
    "proof.wrong", .error,
    en: "The proof does not hold: what it shows does not lead to the root it names. Ask for another.",
    zh: "证明不成立：所示内容不能推出它所说的根。请另行索取。")
  package static let proofWithoutSeal = MessageTemplate(
    "proof.without-seal", .error,
    en: "Whether the root {root} was ever sealed, only the seal can tell. Give it with --seal.",
    zh: "根 {root} 是否确实封存过，只有封存记录才能说明。请用 --seal 给出。")
  package static let proofOfAnotherSeal = MessageTemplate(
    "proof.another-seal", .error,
    en: "The proof speaks of “{file}” as no given seal has it. Ask for the right seal, or doubt the proof.",
    zh: "证明所说的“{file}”与所给封存记录都不一致。请索取正确的封存记录，否则证明不可信。")
  package static let sealNotSigned = MessageTemplate(
    "seal.not-signed", .error, en: "A key was given, and {seal} has no signature beside it (.dsse.json). Ask for it.",
    zh: "给了公钥，但 {seal} 旁边没有签名（.dsse.json）。请索取。")
  package static let sealSignedOtherwise = MessageTemplate(
    "seal.signed-otherwise", .error,
    en: "{seal} was changed since it was signed: “{file}” is of another seal. Ask for the signed one.",
    zh: "{seal} 在签名之后被改动过：“{file}”是另一份封存记录的签名。请索取签过名的那份。")
  package static let sealSignatureWrong = MessageTemplate(
    "seal.signature-wrong", .error,
    en:
      "“{file}” holds no right signature of the key {key}. Check that the key is the signer's; if it is, the seal was changed.",
    zh: "“{file}”中没有密钥 {key} 的有效签名。请确认公钥是签名人的；如果是，说明封存记录被改动过。")
}

/// The catalogue of this module.
package enum CustodyMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .logMissing, .logIsAFolder, .logNotReadable, .logTooLarge, .sealedTwice, .sealExists, .sealNotWritten, .notASeal,
    .sealedOtherwise, .sealAnotherLog, .sealLogMissing, .sealOtherLineEnds, .sealGrown, .sealDiffers, .sealEndsEarly,
    .sealDiffersWithin, .sealDiffersSomewhere, .proofNoRecord, .proofNotSealed, .proofNotGrown,
    .proofWrong, .proofWithoutSeal, .proofOfAnotherSeal, .sealNotSigned, .sealSignedOtherwise, .sealSignatureWrong,
  ]
}
