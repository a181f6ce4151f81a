/// What can be wrong with a key, and with an assessor's copy.
extension Explanation {
  /// Keys, columns and the copy's folder.
  static let pseudonyms: [Explanation] = [
    Explanation("key.file-missing", ("The file with the secret key is not there.", "没有找到存放密钥的文件。")),
    Explanation("key.not-a-file", ("A folder, a pipe or a device cannot be a key.", "文件夹、管道或设备不能当密钥。")),
    Explanation(
      "key.not-readable", ("You may not read the key, or it changed while it was read.", "没有读取密钥的权限，或读取时它变了。")),
    Explanation(
      "key.open-to-others",
      ("Only the owner may read and change a key, mode 600 or 400.", "密钥只能由其所有者读写，权限应为 600 或 400。"),
      why: (
        "With the key and a list of residents anybody can find out whom each pseudonym stands for.",
        "有了密钥和居民名单，谁都能查出每个代号是谁。"
      )),
    Explanation(
      "key.too-short",
      ("A short key can be found by trying.", "密钥太短，可以被试出来。"),
      why: ("The hash takes its strength from a key of at least its own length.", "密钥至少与散列等长，才能发挥其强度。")),
    Explanation("key.too-long", ("A key is small; a log or a picture was probably named.", "密钥很小，指定的多半是日志或图片。")),
    Explanation(
      "key.exists", ("A new key never replaces a file.", "新密钥不会覆盖任何文件。"),
      why: (
        "Without the old key nobody can make the same pseudonyms again, and copies of two years no longer meet.",
        "丢了旧密钥就无法再生成同样的代号，两年的副本也就对不上了。"
      )),
    Explanation("key.not-written", ("The key's folder could not be written to.", "密钥所在的文件夹无法写入。")),
    Explanation("intake.kept-and-dropped", ("A column can be kept or dropped, not both.", "一列要么保留，要么去掉。")),
    Explanation(
      "intake.never-kept",
      ("person, recorded_by and approver always become pseudonyms.", "person、recorded_by 和 approver 总是换成代号。")),
    Explanation(
      "intake.never-dropped",
      ("Time, unit, actor and activity make an event an event.", "时间、单位、主体和活动是事件必不可少的。")),
    Explanation(
      "intake.column-unknown",
      (
        "A column is a field of events, or an attribute of the vocabulary or of the logs.",
        "列应为事件字段，或词汇表、日志中的附加属性。"
      )),
    Explanation(
      "intake.needed-column-dropped",
      ("What is dropped cannot be measured; the copy's scores can differ from the original's.", "去掉的列无法测量，副本得分可能与原件不同。")
    ),
    Explanation(
      "intake.times-of-another-zone",
      (
        "Events as they are have their civil days in the assessment's zone; a mapping made them in another.",
        "标准事件的日期按评估的时区理解，而映射用了别的时区。"
      )),
    Explanation(
      "intake.table-outside",
      ("The copy holds all that it needs in its own folder.", "副本所需的文件都在自己的文件夹里。")),
    Explanation(
      "output.not-empty",
      ("A copy is written once, to a folder of its own.", "副本只写入自己的文件夹，且只写一次。")),
  ]
}
