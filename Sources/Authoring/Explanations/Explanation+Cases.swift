/// What can be wrong with measures of cases and accounts.
extension Explanation {
  private static let share = "\nscale: [[0, 0], [1, 100]]"

  /// In a rubric.
  static let cases: [Explanation] = [
    Explanation(
      "measure.pair-needed", in: .indicator,
      ("Rules of two activities name both, in their order.", "涉及两个活动的规则要按次序写出两个。"),
      wrong: "measure: {rules: [{precedence: topic.triaged}]}" + share,
      right: "measure: {rules: [{precedence: [topic.triaged, reply.published]}]}" + share),
    Explanation(
      "measure.rule-missing", in: .indicator, ("An item of the list says no rule.", "列表中的一项没有写规则。"),
      wrong: "measure: {rules: [{min: 2}]}" + share,
      right: "measure: {rules: [{existence: reply.published, min: 2}]}" + share),
    Explanation(
      "measure.several-rules", in: .indicator,
      ("Every rule is an item of its own, so that a report can tell which one was broken.", "每条规则单独成项，报告才能说明违反了哪一条。"),
      wrong: "measure: {rules: [{existence: reply.published, absence: topic.triaged}]}" + share,
      right: "measure: {rules: [{existence: reply.published}, {absence: topic.triaged}]}" + share),
    Explanation(
      "measure.rule-key-elsewhere", in: .indicator,
      ("A limit belongs to a response, a number to an existence.", "时限只用于 response，次数只用于 existence。"),
      wrong: "measure: {rules: [{existence: reply.published, within: 5d}]}" + share,
      right: "measure: {rules: [{response: [topic.raised, reply.published], within: 5d}]}" + share),
    Explanation(
      "measure.limits-without-values", in: .indicator,
      ("A limit by a field gives one limit for each value of the field.", "按字段确定的时限，要为该字段的各取值分别写明。"),
      wrong: "measure: {within: {from: topic.raised, to: reply.published, limit: {by: urgency, _: 7d}}}" + share,
      right: "measure: {within: {from: topic.raised, to: reply.published, limit: {by: urgency, 急: 2h, _: 7d}}}" + share),
    Explanation(
      "measure.gain-and-spend", in: .indicator,
      ("One activity cannot both add to a balance and take from it.", "一个活动不能既增加又减少余额。"),
      wrong: "measure: {reconcile: {in: topic.raised, out: topic.raised}}" + share,
      right: "measure: {reconcile: {in: topic.raised, out: topic.triaged}}" + share),
    Explanation(
      "measure.limits-without-others", in: .indicator,
      (
        "Without _ a case whose field is empty or unlisted makes the whole indicator an error.",
        "没有 _ 时，只要有个案没填或填了别的，整个指标就是错误。"
      ), wrong: "measure: {within: {from: topic.raised, to: reply.published, limit: {by: urgency, 急: 2h}}}" + share,
      right: "measure: {within: {from: topic.raised, to: reply.published, limit: {by: urgency, 急: 2h, _: 7d}}}" + share),
    Explanation(
      "measure.rules-contradict", in: .indicator, ("Two rules cannot both be kept.", "两条规则不可能同时做到。"),
      wrong: "measure: {rules: [{existence: reply.published}, {absence: reply.published}]}" + share,
      right: "measure: {rules: [{existence: reply.published}]}" + share),
    Explanation(
      "measure.rule-repeated", in: .indicator, ("The same rule stands twice.", "同一条规则写了两次。"),
      wrong: "measure: {rules: [{existence: reply.published}, {existence: reply.published}]}" + share,
      right: "measure: {rules: [{existence: reply.published}]}" + share),
    Explanation(
      "measure.promise-unused", in: .indicator,
      ("A promise and the field with its deadline belong together.", "承诺与写明期限的字段要同时写。"),
      wrong: "measure: {remedy: {made: topic.raised, confirmed: reply.published, limit: 30d, deadline: end}}" + share,
      right:
        "measure: {remedy: {made: topic.raised, promised: topic.triaged, confirmed: reply.published, limit: 30d, deadline: end}}"
        + share),
  ]

  /// Reasons why a measure of cases or accounts has no value.
  static let caseResults: [Explanation] = [
    Explanation(
      "measure.calendar-year-missing",
      ("A case reaches into a year of which nobody knows the working days.", "有个案涉及的年份没有工作日历。")),
    Explanation(
      "measure.limit-field-missing", ("The limit depends on a field that a case leaves empty.", "时限取决于某字段，而有个案没有填写。")),
    Explanation(
      "measure.limit-value-unlisted",
      ("The limit depends on a field that says something the rubric does not list.", "时限取决于某字段，而个案填的值没有列出。")),
    Explanation(
      "measure.opening-missing",
      ("Balances before the first event are stated in a file beside the assessment.", "首个事件之前的余额写在评估文件旁边的文件里。")),
    Explanation("measure.no-accounts", ("Nothing was added, taken or logged in the period.", "本期没有增减或登记。")),
    Explanation(
      "measure.no-decided-accounts",
      ("Records lack the amount, so that no balance can be worked out.", "记录没有写数额，算不出余额。")),
  ]

  /// Calendars of working days and tables that measures look up.
  static let lookups: [Explanation] = [
    Explanation(
      "calendar.missing",
      (
        "Which days are worked is decided by a notice every year; Plumbline does not guess. Calendars of mainland China are in Rubrics/calendars.",
        "哪天上班每年由通知规定，程序不会猜。中国大陆的日历在 Rubrics/calendars。"
      )),
    Explanation("calendar.missing-for", ("It points at what counts working days.", "指出按工作日计算之处。")),
    Explanation(
      "calendar.date-invalid", in: .file("calendar"), ("Days are written year, month, day.", "日期按年、月、日写。"),
      wrong: "calendar: cn-2024\nyear: 2024\ndays-off: [10月1日]\nmake-up-days: []\n",
      right: "calendar: cn-2024\nyear: 2024\ndays-off: [2024-10-01]\nmake-up-days: []\n"),
    Explanation(
      "calendar.other-year", in: .file("calendar"), ("A calendar holds one year.", "一份日历只管一年。"),
      wrong: "calendar: cn-2024\nyear: 2024\ndays-off: [2025-01-01]\nmake-up-days: []\n",
      right: "calendar: cn-2024\nyear: 2024\ndays-off: [2024-01-01]\nmake-up-days: []\n"),
    Explanation(
      "calendar.free-anyway", in: .file("calendar"),
      ("Only weekdays that are free are listed; weekends are free anyway.", "只列放假的周一至周五，周末本来就休息。"),
      wrong: "calendar: cn-2024\nyear: 2024\ndays-off: [2024-10-05]\nmake-up-days: []\n",
      right: "calendar: cn-2024\nyear: 2024\ndays-off: [2024-10-04]\nmake-up-days: []\n"),
    Explanation(
      "calendar.worked-anyway", in: .file("calendar"), ("Only weekend days that are worked are listed.", "只列上班的周六、周日。"),
      wrong: "calendar: cn-2024\nyear: 2024\ndays-off: []\nmake-up-days: [2024-10-08]\n",
      right: "calendar: cn-2024\nyear: 2024\ndays-off: []\nmake-up-days: [2024-10-12]\n"),
    Explanation(
      "calendar.day-twice", in: .file("calendar"),
      ("A day is listed twice; one of them was probably meant to be another day.", "同一天列了两次，其中一个可能本该是别的日期。"),
      wrong: "calendar: cn-2024\nyear: 2024\ndays-off: [2024-10-01, 2024-10-01]\nmake-up-days: []\n",
      right: "calendar: cn-2024\nyear: 2024\ndays-off: [2024-10-01, 2024-10-02]\nmake-up-days: []\n"),
    Explanation("calendar.year-twice", ("Two calendars of one year could contradict each other.", "同一年的两份日历可能互相矛盾。")),
    Explanation("calendar.first-here", ("It points at the first of two.", "指出两处中的第一处。")),
    Explanation("table.row-twice", ("One thing has one row.", "一项只有一行。")),
    Explanation(
      "table.number-negative", ("Numbers of residents, sizes and the like cannot be negative.", "居民数、规模等不能为负。")),
    Explanation(
      "table.file-missing",
      ("A measure looks something up in a file beside the assessment, such as a roster.", "有测量要查阅评估文件旁边的文件，例如名册。")),
    Explanation(
      "table.strata-missing",
      ("Whether all groups are heard can be told only from how many residents each has.", "各群体是否都被听到，要看各群体有多少居民。")),
    Explanation("table.needed-here", ("It points at what looks the table up.", "指出查阅该表之处。")),
    Explanation(
      "result.tables-missing",
      ("A table was not handed over; the report says which indicators rest on it.", "有表没有提供；报告会写明哪些指标依赖它。")),
    Explanation(
      "cache.damaged",
      (
        "An entry of the cache is not what was written there; entries carry the digest of their content.",
        "缓存中的一项与写入时不同；每一项都带有内容摘要。"
      )),
    Explanation(
      "cache.not-written",
      (
        "The folder given with --cache cannot be written; only the next run is slower for it.",
        "--cache 指定的文件夹无法写入；只是下次运行会慢一些。"
      )),
    Explanation(
      "memory.scratch-not-readable",
      (
        "With --memory the events of cases go to a file without a name in the folder for temporary files (TMPDIR). The disk failed while they were read back, so nothing was evaluated.",
        "使用 --memory 时，个案的事件会写入临时文件夹（TMPDIR）中一个没有名字的文件。读回时磁盘出错，因此没有完成评估。"
      )),
  ]
}
