extension InspectionWord {
  /// The wording in both languages.
  ///
  /// It is written for assessors who have just got a log: what was found, and what to ask whom. It accuses nobody.
  package var wording: (zh: String, en: String) {
    switch self {
    case .documentKind: ("评分之前看日志", "The logs before scoring")
    case .contents: ("目录", "Contents")
    case .assessment: ("评估编号", "Assessment")
    case .period: ("评估期", "Period")
    case .logs: ("日志", "Logs")
    case .logsText:
      ("{files} 个文件，{records} 条记录，得事件 {events} 件", "{files} files, {records} records, of which {events} events come")
    case .span: ("事件的时间", "Times of events")
    case .digest: ("全部事件的摘要（SHA-256）", "Digest of all events (SHA-256)")
    case .nothingStandsOut: ("没有发现需要留意的。", "Nothing stands out.")
    case .more: ("……另有 {count} 项", "… and {count} more")
    case .moreEvents: ("另有 {count} 项，合计 {events} 件", "{count} more, {events} events together")

    case .records: ("每条记录的去向", "What became of each record")
    case .recordsCaption:
      ("每条记录只有一个去向；四项相加就是读入的 {records} 条", "each record is in one of these; they add up to the {records} read")
    case .used: ("为指标所用", "used by indicators")
    case .unused: ("没有指标用到", "used by none")
    case .setAside: ("有错而搁置", "set aside as bad")
    case .duplicates: ("重复而去掉", "dropped as duplicates")

    case .findings, .problem, .question, .noLogs, .noEvents, .setAsideText, .reasonCount, .faultyFiles, .unknownWords,
      .unknownWord, .unknownWordNear, .cutOff, .cutOffFile, .silent, .gaps, .gapsOf, .emptyFields, .emptyFieldOf,
      .repeated, .recordedTooEarly, .outside, .outsideBefore, .outsideAfter, .coarse, .midnight, .ties, .outOfOrder,
      .fileCount, .ofActor, .ofActivity, .ofUnit:
      findingWording
    case .indicators, .indicatorsText, .feedsCaption, .indicator, .why, .fed, .partly, .unfed, .notAsked,
      .fedNote, .notAskedNote, .reasonUnits, .reasonUnitsAlike, .needsFields, .openCases, .sourcesNeeded:
      feedWording
    case .months, .monthsCaption, .monthsNote, .quartersNote, .yearsNote, .blocksNote, .before, .after, .total, .sum,
      .actors,
      .activities, .activitiesWithout, .sources, .missing, .missingNote, .files, .perhapsCutOff,
      .ofEvents:
      chartWording
    }
  }

  private var feedWording: (zh: String, en: String) {
    switch self {
    case .indicators: ("哪些指标评得出", "Which indicators can be scored")
    case .indicatorsText:
      (
        "共 {all} 项：{fed} 项处处评得出，{partly} 项只在部分单位评得出，{unfed} 项一处也评不出，{notAsked} 项不由日志回答",
        "{all} in all: {fed} can be scored everywhere, {partly} in some units only, {unfed} nowhere, {notAsked} are not answered by logs"
      )
    case .feedsCaption: ("评不出的指标及原因", "Indicators that cannot be scored, and why")
    case .indicator: ("指标", "Indicator")
    case .why: ("评不出的原因", "Why not")
    case .fed: ("处处评得出", "Scored everywhere")
    case .partly: ("只在部分单位评得出", "Scored in some units only")
    case .unfed: ("一处也评不出", "Scored nowhere")
    case .notAsked: ("不由日志回答", "Not answered by logs")
    case .fedNote:
      ("凡适用之处证据都够，可以评分", "wherever these apply there is enough evidence to score them")
    case .notAskedNote:
      ("由评估员评判，或没有一个单位适用", "these are judged by assessors, or apply to no unit")
    case .reasonUnits: ("{units} 个单位：{reason}", "no score in {units}: {reason}")
    case .reasonUnitsAlike: ("{units} 个单位，例如：{reason}", "no score in {units}, for instance: {reason}")
    case .needsFields:
      ("没有一条事件写明它要用的：{fields}", "no event has what it looks at: {fields}")
    case .openCases:
      ("到截止时还看不出结果的案件：{cases}", "cases still open at the cut-off: {cases}")
    case .sourcesNeeded: ("要用的来源：{sources}", "sources that it needs: {sources}")
    default: ("", "")
    }
  }

  private var chartWording: (zh: String, en: String) {
    switch self {
    case .months: ("各单位各月的事件", "Events by unit and month")
    case .monthsCaption:
      ("格中是事件件数，底色越深越多；斜纹是评估期内没有事件的", "events in each cell, the darker the more; hatched where the period has none")
    case .monthsNote: ("每列一个月", "one column a month")
    case .quartersNote: ("每列一个季度", "one column a quarter")
    case .yearsNote: ("每列一年", "one column a year")
    case .blocksNote:
      ("方块越高越多，每行自比；· 是没有", "higher blocks for more, each row by itself; · for none")
    case .before: ("此前", "before")
    case .after: ("此后", "after")
    case .total: ("合计", "Total")
    case .sum: ("全部", "All")
    case .actors: ("各主体的事件", "Events by actor")
    case .activities: ("各类活动的事件", "Events by activity")
    case .activitiesWithout:
      ("一件也没有的活动（{count} 类）：{activities}", "activities without any event ({count}): {activities}")
    case .sources: ("各来源的事件", "Events by source")
    case .missing: ("缺少各字段的事件", "Events without a field")
    case .missingNote:
      ("只列日志里有或指标要用的字段；缺少不一定是错", "fields that a log has or an indicator looks at; that one is empty need not be wrong")
    case .files: ("各文件的记录", "Records by file")
    case .perhapsCutOff: ("也许没有导全", "perhaps cut off")
    case .ofEvents: ("自 {first} 到 {last}", "from {first} to {last}")
    default: ("", "")
    }
  }
}
