/// What a script in SQL cannot say of a bundle.
extension Explanation {
  /// Scripts that work out a bundle's figures once more.
  static let scripts: [Explanation] = [
    Explanation(
      "sql.judgement-not-in-logs",
      (
        "Ratings stand in the files of judgements, which the bundle holds under inputs/.",
        "评级记在评判文件中，结果包的 inputs/ 下有副本。"
      )),
    Explanation(
      "sql.condition-not-expressed",
      (
        "Comparisons, lists, tests of texts and of what is there are put into SQL; arithmetic, patterns and the like are not.",
        "比较、列表、文本判断和有无判断能译成 SQL；算术、正则等不能。"
      )),
    Explanation(
      "sql.times-not-counted",
      (
        "A time may be a day, a month or a year, and is a span in the script; spans are compared and not counted.",
        "时间可以只到日、月或年，在脚本中是一段；段只比较先后，不作取值计数。"
      )),
    Explanation(
      "sql.log-mapped",
      (
        "What a mapping does to records would have to be trusted; events as they are need no trust.",
        "映射对记录所做的改动只能靠信任；事件日志则不必。"
      )),
    Explanation(
      "sql.log-format",
      (
        "Workbooks, XES, OCEL and databases need software beside DuckDB.",
        "工作簿、XES、OCEL 和数据库需要 DuckDB 以外的软件。"
      )),
    Explanation(
      "sql.duplicates-in-json-lines",
      (
        "Two records are duplicates where they are equal in all fields but the id, those included that no measure reads.",
        "两条记录除 id 外所有字段（包括没有指标用到的字段）都相同，才算重复。"
      )),
  ]
}
