package import Diagnostics

/// What verifying and reproducing have to say.
extension MessageTemplate {
  static let bundleMissing = MessageTemplate(
    "verify.no-folder", .error, en: "There is no folder “{bundle}” that can be read. Name a bundle, a seal or a proof.",
    zh: "没有可读取的文件夹“{bundle}”。请写结果包、封存记录或证明。")
  static let notABundle = MessageTemplate(
    "verify.not-a-bundle", .error,
    en:
      "“{bundle}” holds neither manifest.json nor assessment.json and is no bundle. Name the folder given to --output.",
    zh: "“{bundle}”中既没有 manifest.json 也没有 assessment.json，不是结果包。请写评估时 --output 所给的文件夹。")
  static let bundleFileUnreadable = MessageTemplate(
    "verify.file-unreadable", .error, en: "“{file}” is no plain file, or cannot be read. A bundle has no links.",
    zh: "“{file}”不是普通文件，或无法读取。结果包中没有链接。")
  static let bundleFileMissing = MessageTemplate(
    "verify.file-missing", .error, en: "“{file}” is missing. Ask for the whole bundle.", zh: "缺少“{file}”。请索取完整的结果包。")
  static let bundleFileMalformed = MessageTemplate(
    "verify.file-malformed", .error,
    en: "“{file}” is not of the form it should have. Ask for the bundle as it was written.",
    zh: "“{file}”的格式不对。请索取最初写出的结果包。")
  static let bundleFileNotCanonical = MessageTemplate(
    "verify.file-not-canonical", .error,
    en: "“{file}” is not written as Plumbline writes it (RFC 8785). Ask for the bundle as it was written.",
    zh: "“{file}”不是准绳的写法（RFC 8785）。请索取最初写出的结果包。")
  static let bundleFileDiffers = MessageTemplate(
    "verify.file-differs", .error,
    en: "“{file}” was changed: its digest is not the one in manifest.json. Ask for the bundle as it was written.",
    zh: "“{file}”被改动过：其摘要与 manifest.json 所列不符。请索取最初写出的结果包。")
  static let bundleFileAdded = MessageTemplate(
    "verify.file-added", .error, en: "“{file}” was added: manifest.json does not list it. Ask where it comes from.",
    zh: "“{file}”是后来加入的：manifest.json 没有列出。请问明来历。")
  static let bundleNotSigned = MessageTemplate(
    "verify.not-signed", .warning,
    en:
      "Nobody has signed the bundle: whoever changed it could have made it fit. Ask for a signature (“plumbline sign”).",
    zh: "结果包没有签名：改动者可以让一切前后一致。请要求签名（“plumbline sign”）。")
  static let bundleSignatureMissing = MessageTemplate(
    "verify.signature-missing", .error, en: "The bundle is not signed, and a key was given. Ask for the signed bundle.",
    zh: "给了公钥，但结果包没有签名。请索取有签名的结果包。")
  static let signatureMalformed = MessageTemplate(
    "verify.signature-malformed", .error,
    en: "“{file}” is no signed statement on an evaluation. Ask for the bundle as it was signed.",
    zh: "“{file}”不是对评估的签名声明。请索取签名时的结果包。")
  static let signatureDamaged = MessageTemplate(
    "verify.signature-damaged", .error,
    en: "The signature of key {key} is damaged. Ask for the bundle as it was signed.",
    zh: "密钥 {key} 的签名已损坏。请索取签名时的结果包。")
  static let signatureWrong = MessageTemplate(
    "verify.signature-wrong", .error,
    en:
      "There is no right signature of the key {key}. Check that the key is the signer's; if it is, the bundle was changed.",
    zh: "没有密钥 {key} 的有效签名。请确认公钥是签名人的；如果是，说明结果包被改动过。")
  static let signatureNotChecked = MessageTemplate(
    "verify.signature-not-checked", .warning,
    en: "The bundle is signed by {keys}; give the signer's public key with --key to check that.",
    zh: "结果包由 {keys} 签名；请用 --key 给出签名人的公钥来核对。")
  static let signedFileMissing = MessageTemplate(
    "verify.signed-file-missing", .error, en: "“{file}” was signed and is missing. Ask for the whole bundle.",
    zh: "签名所涵盖的“{file}”不见了。请索取完整的结果包。")
  static let signedFileDiffers = MessageTemplate(
    "verify.signed-file-differs", .error,
    en: "“{file}” was changed since it was signed. Ask for the bundle as it was signed.",
    zh: "“{file}”在签名之后被改动过。请索取签名时的结果包。")
  static let signedFileAdded = MessageTemplate(
    "verify.signed-file-added", .error, en: "“{file}” was added since the bundle was signed. Ask where it comes from.",
    zh: "“{file}”是签名之后加入的。请问明来历。")
  static let signedPredicateDiffers = MessageTemplate(
    "verify.statement-differs", .error,
    en: "What the signed statement in “{file}” says of the evaluation is not what the bundle says. Ask the signer.",
    zh: "“{file}”中的签名声明与结果包的内容不一致。请询问签名人。")
  static let signatureNotWritten = MessageTemplate(
    "verify.signature-not-written", .error, en: "“{file}” could not be written. Check the folder's permissions.",
    zh: "未能写入“{file}”。请检查文件夹权限。")
  static let codeDiffers = MessageTemplate(
    "verify.code-differs", .error,
    en: "The code {code} is not that of this bundle, {found}. The sheet and the bundle are of two different results.",
    zh: "校验码 {code} 不是本结果包的（{found}）。纸面报告与结果包出自两个不同的结果。")
  static let figureWrong = MessageTemplate(
    "verify.figure-wrong", .error,
    en: "{figure}: the recorded figure does not follow from its parts by the rubric. Ask how it came about.",
    zh: "{figure}：所记数值按评估标准不能由其组成部分得出。请问明由来。")
  static let moreFiguresWrong = MessageTemplate(
    "verify.more-figures-wrong", .error, en: "And {count} more figures do not follow from their parts.",
    zh: "另有 {count} 个数值不能由其组成部分得出。")
  static let tableDiffers = MessageTemplate(
    "verify.table-differs", .error,
    en: "“{file}” does not say what assessment.json says, from line {line} on. Ask which of them is right.",
    zh: "“{file}”从第 {line} 行起与 assessment.json 不一致。请问明以哪个为准。")
  static let bundleRubricUnusable = MessageTemplate(
    "verify.rubric-unusable", .error, en: "The rubric in the bundle cannot be read, so that no score can be checked.",
    zh: "结果包中的评估标准无法读取，得分无从核对。")
  static let bundleRubricDiffers = MessageTemplate(
    "verify.rubric-differs", .error,
    en: "The rubric in the bundle is not the one that the result names. Ask for the rubric that was applied.",
    zh: "结果包中的评估标准不是结果所说的那一份。请索取当时采用的评估标准。")
}

// MARK: Reproducing

extension MessageTemplate {
  static let nothingToReproduce = MessageTemplate(
    "reproduce.no-inputs", .error,
    en:
      "The bundle has no copy of its inputs (inputs/) and cannot be reproduced. Evaluate the assessment anew and compare.",
    zh: "结果包中没有输入文件的副本（inputs/），无法重现。请重新评估后比较。")
  static let workspaceNotWritten = MessageTemplate(
    "reproduce.no-workspace", .error, en: "The folder “{folder}” could not be written. Free space, or set TMPDIR.",
    zh: "未能写入文件夹“{folder}”。请腾出空间，或设置 TMPDIR。")
  static let logNotHandedOver = MessageTemplate(
    "reproduce.log-missing", .error, en: "There is no “{file}” in {folder}, which was evaluated. Ask for it.",
    zh: "{folder} 中没有当时评估过的“{file}”。请索取。")
  static let logDiffersFromManifest = MessageTemplate(
    "reproduce.log-differs", .error,
    en: "“{file}” is not the log that was evaluated: {found} has another digest. Ask for the log that was handed over.",
    zh: "“{file}”不是当时评估的日志：{found} 的摘要不同。请索取当时移交的日志。")
  static let otherTool = MessageTemplate(
    "reproduce.other-tool", .warning,
    en:
      "The bundle was written by version {recorded} of Plumbline; this is {own}. Where results differ, use that version.",
    zh: "结果包由准绳 {recorded} 版写出，现在用的是 {own} 版。若结果不同，请改用该版本。")
  static let otherZoneRules = MessageTemplate(
    "reproduce.other-zone-rules", .warning,
    en:
      "The rules of the time zone are of version {own}, those of the bundle of {recorded}; days of old times may differ.",
    zh: "时区规则为 {own} 版，结果包用的是 {recorded} 版；个别日期可能不同。")
  static let otherRubric = MessageTemplate(
    "reproduce.other-rubric", .error,
    en: "The rubric in the bundle is not the one that its result names. Ask for the rubric that was applied.",
    zh: "结果包中的评估标准不是其结果所说的那一份。请索取当时采用的评估标准。")
  static let indicatorNotReproduced = MessageTemplate(
    "reproduce.indicator-differs", .error,
    en: "The first indicator that differs: {indicator} at {unit}, {figure}: {recorded} is recorded, {own} comes out.",
    zh: "第一个不同的指标：{unit} 的 {indicator}，{figure}：记录为 {recorded}，重新得出 {own}。")
  static let figureNotReproduced = MessageTemplate(
    "reproduce.figure-differs", .error,
    en: "The first figure that differs: {figure}: {recorded} is recorded, {own} comes out.",
    zh: "第一个不同的数值：{figure}：记录为 {recorded}，重新得出 {own}。")
  static let recordNoLonger = MessageTemplate(
    "reproduce.record-gone", .error, en: "Behind {indicator} stood a record that no longer does: {record}",
    zh: "{indicator} 原先依据、现在不再依据的记录：{record}")
  static let recordNew = MessageTemplate(
    "reproduce.record-new", .error, en: "Behind {indicator} stands a record that did not before: {record}",
    zh: "{indicator} 原先没有、现在依据的记录：{record}")
  static let fileNotReproduced = MessageTemplate(
    "reproduce.file-differs", .error, en: "“{file}” does not come out the same.", zh: "“{file}”未能逐字节重现。")
}

/// The catalogue of this module.
package enum VerificationMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] =
    [
      .bundleMissing, .notABundle, .bundleFileUnreadable, .bundleFileMissing, .bundleFileMalformed,
      .bundleFileNotCanonical, .bundleFileDiffers, .bundleFileAdded, .bundleNotSigned, .bundleSignatureMissing,
      .signatureMalformed, .signatureDamaged, .signatureWrong, .signatureNotChecked, .signedFileMissing,
      .signedFileDiffers, .signedFileAdded, .signedPredicateDiffers, .signatureNotWritten, .codeDiffers, .figureWrong,
      .moreFiguresWrong, .tableDiffers, .bundleRubricUnusable, .bundleRubricDiffers,
      .nothingToReproduce, .workspaceNotWritten, .logNotHandedOver, .logDiffersFromManifest, .otherTool,
      .otherZoneRules, .otherRubric, .indicatorNotReproduced, .figureNotReproduced, .recordNoLonger, .recordNew,
      .fileNotReproduced,
    ]
}
