/// What can be wrong with logs, keys and bundles once they are sealed or signed.
extension Explanation {
  /// Seals and proofs.
  static let sealsAndProofs: [Explanation] = [
    Explanation("custody.file-missing", ("A name that leads to nothing is no log.", "所写名称不对应任何文件。")),
    Explanation("custody.file-is-a-folder", ("Seals are of files, one by one.", "封存以文件为单位，逐个进行。")),
    Explanation(
      "custody.file-not-readable",
      ("The file is a pipe or device, or its permissions forbid reading.", "该文件是管道或设备，或权限不允许读取。")),
    Explanation(
      "custody.file-too-large",
      ("Seals and proofs are small; a log was probably named in place of one.", "封存记录和证明都很小，多半误写成了日志。")),
    Explanation("seal.log-twice", ("Each log stands in a seal once.", "每份日志在封存记录中只出现一次。")),
    Explanation(
      "seal.exists",
      (
        "What was agreed when the logs were handed over must not be replaced by something else.",
        "移交时确认过的封存记录不能被别的内容顶替。"
      )),
    Explanation("seal.not-written", ("The folder is not there, or cannot be written to.", "文件夹不存在，或无法写入。")),
    Explanation(
      "seal.not-a-seal", ("A seal is the JSON file that plumbline seal writes.", "封存记录是 plumbline seal 写出的 JSON 文件。")),
    Explanation(
      "seal.not-sealed",
      ("The log has no counterpart in the seal: it came later, or under another name.", "日志在封存记录中没有对应项：它是后来的，或换了名称。")),
    Explanation(
      "seal.another-log",
      ("The bytes are those of another sealed log, so that two files changed places.", "其内容是另一份封存日志的，说明两个文件互换了位置。")),
    Explanation("seal.log-missing", ("A sealed log is not among those that were checked.", "有一份封存过的日志不在被核对之列。")),
    Explanation(
      "seal.other-line-ends",
      ("Records are sealed without their line ends, which editors and transfers change.", "封存的是不含换行符的记录；编辑或传输会改动换行符。")),
    Explanation(
      "seal.grown",
      ("Nothing that was sealed was changed or taken out; what follows it was not sealed.", "封存的内容没有改动或删除；其后的内容未经封存。")),
    Explanation(
      "seal.record-differs",
      (
        "All records before the named one are as they were sealed. What follows may have moved only.",
        "该记录之前的都与封存时相同；其后的可能只是移了位。"
      )),
    Explanation("seal.record-missing", ("The log was cut off after it was sealed.", "日志在封存之后被截短。")),
    Explanation(
      "seal.records-differ",
      (
        "The index keeps four bytes of each record's hash, which can be imitated; the hashes of whole blocks cannot.",
        "索引只保存每条记录散列的四个字节，可以仿造；整块的散列则不能。"
      )),
    Explanation(
      "seal.log-differs",
      (
        "The digest and the Merkle root tell that something differs; which record, only the index tells.",
        "摘要和默克尔根说明有不同；是哪条记录，要靠索引。"
      )),
    Explanation(
      "seal.not-signed", ("The signature of a seal is the .dsse.json file beside it.", "封存记录的签名是旁边的 .dsse.json 文件。")),
    Explanation("seal.signed-otherwise", ("The signed statement is not on this seal.", "签名声明针对的不是这份封存记录。")),
    Explanation(
      "seal.signature-wrong", ("No signature in the envelope was made with the given key.", "信封中没有用所给密钥作出的签名。")),
    Explanation("proof.no-record", ("The number, line or offset lies outside the log.", "所给编号、行或偏移超出了日志范围。")),
    Explanation(
      "proof.not-sealed",
      (
        "A proof leads from the log as it is to the root that was sealed; here it does not arrive there.",
        "证明要从现有日志推到封存的根；这里推不到。"
      )),
    Explanation(
      "proof.not-grown", ("A log grows from fewer records to more, and from one at least.", "日志的增长是由少到多，且至少从一条记录起。")),
    Explanation(
      "proof.wrong",
      (
        "The hashes of the proof do not lead from what it shows to its root (RFC 9162).",
        "证明中的散列不能从所示内容推到它的根（RFC 9162）。"
      )),
    Explanation(
      "proof.without-seal", ("Anybody can make a proof that leads to a root of their own.", "任何人都能造出通向自设之根的证明。")),
    Explanation(
      "proof.another-seal",
      ("The log that the proof names stands in none of the seals that were given.", "证明所说的日志不在所给的封存记录中。")),
  ]

  /// Keys.
  static let keys: [Explanation] = [
    Explanation("signing.key-missing", ("The file of the key is not there.", "密钥文件不存在。")),
    Explanation(
      "signing.key-not-readable", ("The key is no plain text file, or may not be read.", "密钥不是普通文本文件，或无权读取。")),
    Explanation(
      "signing.key-open-to-others",
      ("A private key is its owner's alone: mode 600 or 400.", "私钥只属于其所有者，权限应为 600 或 400。")),
    Explanation(
      "signing.not-a-private-key",
      (
        "Signatures are made with Ed25519 keys in PKCS#8, as keygen and openssl write them.",
        "签名用 PKCS#8 格式的 Ed25519 私钥，keygen 和 openssl 都能生成。"
      )),
    Explanation(
      "signing.not-a-public-key",
      ("Signatures are checked with the public half of the signer's key.", "核对签名要用签名人密钥的公钥部分。")),
    Explanation("signing.key-exists", ("A new key never replaces a file.", "新密钥不会覆盖任何文件。")),
    Explanation(
      "signing.key-not-written", ("The key's folder is not there, or cannot be written to.", "密钥所在的文件夹不存在，或无法写入。")),
  ]

  /// Verifying and reproducing.
  static let verifying: [Explanation] = [
    Explanation("verify.no-folder", ("What is to be verified is not there.", "要核实的对象不存在。")),
    Explanation(
      "verify.not-a-bundle", ("A bundle is the folder that evaluate --output writes.", "结果包是 evaluate --output 写出的文件夹。")
    ),
    Explanation(
      "verify.file-unreadable", ("A link could show something else to everybody who looks.", "链接可以让每个查看者看到不同的内容。")),
    Explanation("verify.file-missing", ("A file that the manifest lists is not there.", "清单所列的文件不在。")),
    Explanation(
      "verify.file-malformed",
      ("The file cannot be understood, so that nothing in it can be checked.", "文件无法解读，内容无从核对。")),
    Explanation(
      "verify.file-not-canonical",
      (
        "The same content has one way of being written; another shows that somebody wrote it anew.",
        "同样的内容只有一种写法；写法不同说明有人重写过。"
      )),
    Explanation(
      "verify.file-differs", ("The SHA-256 digest of the file is not that in the manifest.", "文件的 SHA-256 摘要与清单不符。")),
    Explanation(
      "verify.file-added", ("A bundle holds what its manifest lists, and its signatures.", "结果包只含清单所列的文件和签名。")),
    Explanation(
      "verify.not-signed", ("Digests show changes only to those who do not change them too.", "连摘要一起改掉的人，摘要是拦不住的。")),
    Explanation("verify.signature-missing", ("Whose word was asked for has not given it here.", "所指定的签名人没有在这里签名。")),
    Explanation(
      "verify.signature-malformed",
      ("The envelope must hold an in-toto statement on an evaluation (DSSE v1).", "信封中应为对评估的 in-toto 声明（DSSE v1）。")),
    Explanation("verify.signature-damaged", ("A signature of Ed25519 has 64 bytes.", "Ed25519 签名应有 64 字节。")),
    Explanation(
      "verify.signature-wrong",
      ("None of the signatures was made with this key over this statement.", "没有一个签名是用此密钥对此声明作出的。")),
    Explanation(
      "verify.signature-not-checked",
      ("A signature says something only to those who know whose key it is.", "只有知道密钥属于谁，签名才有意义。")),
    Explanation("verify.signed-file-missing", ("The signed statement names a file that is not there.", "签名声明所列的文件不在。")),
    Explanation(
      "verify.signed-file-differs", ("The digest in the signed statement is not that of the file.", "签名声明中的摘要与文件不符。")),
    Explanation("verify.signed-file-added", ("The signed statement does not name the file.", "签名声明没有列出该文件。")),
    Explanation(
      "verify.statement-differs",
      (
        "The statement repeats the rubric, the logs and the record of the evaluation; here they differ.",
        "声明中重复了评估标准、日志和评估过程；这里两者不同。"
      )),
    Explanation("verify.signature-not-written", ("The bundle's folder cannot be written to.", "结果包的文件夹无法写入。")),
    Explanation(
      "verify.code-differs",
      ("The code is made of the digest of assessment.json, and of nothing else.", "校验码只由 assessment.json 的摘要得出。")),
    Explanation(
      "verify.figure-wrong",
      (
        "Scores follow from values by scales, totals from scores by weights; this one does not.",
        "得分由数值按量表得出，总分由得分按权重得出；这一个不是。"
      )),
    Explanation("verify.more-figures-wrong", ("Only the first figures are named one by one.", "只逐一列出最前面的几个。")),
    Explanation(
      "verify.table-differs",
      (
        "scores.csv is another form of assessment.json and must say the same.",
        "scores.csv 是 assessment.json 的另一种形式，内容应一致。"
      )),
    Explanation(
      "verify.rubric-unusable", ("Without the rubric nobody can tell how scores came about.", "没有评估标准，就说不清得分由来。")),
    Explanation(
      "verify.rubric-differs", ("The digest of the resolved rubric is not the one in the result.", "解析后评估标准的摘要与结果所记不符。")
    ),
    Explanation(
      "reproduce.no-inputs", ("Bundles of earlier versions hold digests of their inputs only.", "早期版本的结果包只存有输入文件的摘要。")),
    Explanation("reproduce.no-workspace", ("The assessment is laid out in a temporary folder.", "评估在临时文件夹中展开。")),
    Explanation("reproduce.log-missing", ("Logs are not part of a bundle, and all are needed.", "日志不在结果包中，须全部备齐。")),
    Explanation("reproduce.log-differs", ("A file of the log's name was found, with other bytes.", "找到了同名日志，但内容不同。")),
    Explanation(
      "reproduce.other-tool",
      ("Versions may differ in results only where the changelog says so.", "只有更新日志说明之处，各版本的结果才会不同。")),
    Explanation(
      "reproduce.other-zone-rules",
      ("Countries change their clocks, and the rules of zones with them.", "各国会调整时间，时区规则随之改变。")),
    Explanation(
      "reproduce.other-rubric",
      ("The copy of the rubric in the bundle is not what the result was made with.", "结果包中的评估标准副本不是得出结果时所用的。")),
    Explanation(
      "reproduce.indicator-differs",
      ("The first in the order of units and indicators; others may follow from it.", "按单位和指标的次序，这是第一个；其余可能由它引起。")),
    Explanation(
      "reproduce.figure-differs", ("No indicator differs, but something else in the result does.", "各指标都相同，但结果中另有不同。")),
    Explanation(
      "reproduce.record-gone",
      (
        "The place of the record stands in the bundle's evidence, and not in that of the reproduction.",
        "该记录在结果包的证据表中有，重新评估的证据表中没有。"
      )),
    Explanation(
      "reproduce.record-new",
      (
        "The place of the record stands in the evidence of the reproduction, and not in the bundle's.",
        "该记录在重新评估的证据表中有，结果包的证据表中没有。"
      )),
    Explanation(
      "reproduce.file-differs", ("Every file of a bundle follows from its inputs, to the byte.", "结果包的每个文件都由输入逐字节确定。")),
  ]

  /// Waivers.
  static let waivers: [Explanation] = [
    Explanation(
      "waiver.never-in-force",
      ("A waiver is in force from its beginning up to, not including, its end.", "豁免自开始起生效，至结束之前为止。")),
    Explanation("waiver.expired", ("An expired waiver is reported, and never silently kept up.", "到期的豁免会被报告，不会默默延续。")),
    Explanation("waiver.later", ("The waiver is for a time that is not evaluated here.", "该豁免针对的时间不在本次评估之内。")),
    Explanation(
      "waiver.in-part",
      ("One value stands for the whole period, so that a part of it cannot be waived.", "一个数值代表整个评估期，无法只豁免其中一部分。")),
    Explanation(
      "waiver.matches-nothing",
      (
        "The rubric has no such indicator, there is no such unit, or the one does not apply to the other.",
        "评估标准没有该指标，或没有该单位，或指标不适用于该单位。"
      )),
    Explanation(
      "finding.waived",
      (
        "The indicator is left out of every sum; what it would be otherwise stands beside it.",
        "该指标不计入任何合成；不豁免时的结果列在旁边。"
      )),
    Explanation(
      "result.indicators-waived",
      (
        "In assessment.json, without-waiver and score-without-waivers have the other result.",
        "assessment.json 的 without-waiver 和 score-without-waivers 是另一结果。"
      )),
    Explanation(
      "result.waivers-without-effect", ("record.json says of each waiver what it does.", "record.json 写明每条豁免的作用。")),
  ]
}
