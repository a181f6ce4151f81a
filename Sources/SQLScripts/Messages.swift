package import Diagnostics

/// What writing SQL has to say.
extension MessageTemplate {
  static let judgementNotInLogs = MessageTemplate(
    "sql.judgement-not-in-logs", .warning,
    en:
      "“{indicator}” cannot be expressed: it is what assessors found, which no log says. Compare it with the judgements.",
    zh: "“{indicator}”无法用 SQL 表达：它来自评估员的判断，日志中没有。请与评判记录核对。")
  static let conditionNotInSQL = MessageTemplate(
    "sql.condition-not-expressed", .warning,
    en:
      "“{indicator}” cannot be expressed: nothing in SQL is known to mean “{part}”. Check it by its evidence, or with “plumbline reproduce”.",
    zh: "“{indicator}”无法用 SQL 表达：“{part}”没有对应的写法。请用证据表或“plumbline reproduce”核对。")
  static let timesNotCounted = MessageTemplate(
    "sql.times-not-counted", .warning,
    en:
      "“{indicator}” cannot be expressed: it takes the times in “{column}” for values. Check it by its evidence, or with “plumbline reproduce”.",
    zh: "“{indicator}”无法用 SQL 表达：它把“{column}”中的时间当作取值。请用证据表或“plumbline reproduce”核对。")
  static let mappedLogInSQL = MessageTemplate(
    "sql.log-mapped", .error,
    en:
      "The logs “{files}” become events by a mapping, which the script cannot apply. Make events of them with “plumbline intake”, evaluate those, and export that bundle.",
    zh: "日志“{files}”要经映射才成为事件，脚本做不到这一点。请先用“plumbline intake”生成事件日志，评估后再导出那个结果包。")
  static let logFormatNotInSQL = MessageTemplate(
    "sql.log-format", .error,
    en:
      "DuckDB cannot read “{file}” by itself; it reads CSV, TSV and JSON Lines. Make events of it with “plumbline intake”, evaluate those, and export that bundle.",
    zh: "DuckDB 自身读不了“{file}”，只能读 CSV、TSV 和 JSON Lines。请先用“plumbline intake”生成事件日志，评估后再导出那个结果包。")
  static let linesDroppedInSQL = MessageTemplate(
    "sql.duplicates-in-json-lines", .error,
    en:
      "The assessment drops duplicates, and of “{files}” DuckDB reads only the fields that are named to it, so that records that differ elsewhere would be taken for one. Write these logs as CSV with “plumbline intake”, evaluate those, and export that bundle.",
    zh: "评估要去除重复记录，而 DuckDB 只读“{files}”中点名的字段，其余字段不同的记录会被当作同一条。请先用“plumbline intake”写成 CSV 日志，评估后再导出那个结果包。")
}

/// Every message of this module.
package enum SQLScriptMessages {
  /// The templates, in the order of their codes' subjects.
  package static let all: [MessageTemplate] = [
    .judgementNotInLogs, .conditionNotInSQL, .timesNotCounted, .mappedLogInSQL, .logFormatNotInSQL,
    .linesDroppedInSQL,
  ]
}
