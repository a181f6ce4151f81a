extension InspectionWord {
  /// The wording of what stands out in a log.
  var findingWording: (zh: String, en: String) {
    switch self {
    case .findings: ("需要留意", "What stands out")
    case .problem: ("有错", "Wrong")
    case .question: ("要问", "To ask")
    case .noLogs:
      ("评估没有日志：指标只能由基本情况和评判来回答。", "The assessment has no logs: only facts and judgements can answer its indicators.")
    case .noEvents: ("日志里没有一件可用的事件。", "The logs hold no event that can be used.")
    case .setAsideText:
      (
        "{count} 条记录（{share}）有错，用不上。请交来的一方更正；或由评估以 bad-records 准许搁置。",
        "{count} records ({share}) are bad and cannot be used. Have them mended by whoever sent them, or let the assessment set them aside with bad-records."
      )
    case .reasonCount: ("{reason}：{count}", "{reason}: {count}")
    case .faultyFiles: ("有文件读不下去，或与映射对不上。", "A file cannot be read to its end, or is not what its mapping expects.")
    case .unknownWords:
      (
        "{words} 个词没有着落，共 {count} 件事件。是写错了，还是要列进词汇表、单位表或映射？",
        "{words} words are names of nothing, in {count} events. Are they mistakes, or do the vocabulary, the units or the mapping lack them?"
      )
    case .unknownWord: ("{kind}“{word}”：{count}", "{kind} “{word}”: {count}")
    case .unknownWordNear:
      ("{kind}“{word}”：{count}；是不是“{nearest}”？", "{kind} “{word}”: {count}; did you mean “{nearest}”?")
    case .cutOff:
      (
        "{count} 个文件的记录数恰是导出常被截断的数目。请与原系统中的总数核对。",
        "{count} files have a number of records at which exports are cut off. Compare it with the total in the source system."
      )
    case .cutOffFile: ("{file}：{count} 条记录", "{file}: {count} records")
    case .silent:
      (
        "{count} 个社区在评估期内一件事件也没有。是没有发生，还是没有交来？",
        "{count} communities have no event at all in the period. Did nothing happen, or was nothing supplied?"
      )
    case .gaps:
      (
        "{count} 个社区有整月没有事件。是没有发生，还是没有交来？",
        "{count} communities have months without any event. Did nothing happen, or was nothing supplied?"
      )
    case .gapsOf: ("{unit}：{months}", "{unit}: {months}")
    case .emptyFields:
      ("指标要看 {count} 个字段，没有一件事件写了。", "Indicators look at {count} fields that no event has.")
    case .emptyFieldOf: ("{field}：{indicators} 项指标要看", "{field}: indicators that look at it: {indicators}")
    case .repeated:
      (
        "{count} 件事件（{share}）与另一件除 id 外完全相同。若是导重了，请写 duplicates: drop。",
        "{count} events ({share}) say the same as another in all but the id. If they were exported twice, write duplicates: drop."
      )
    case .recordedTooEarly:
      (
        "{count} 件事件（{share}）说是发生之前就记下了。两个时间有一个不对。",
        "{count} events ({share}) say that they were recorded before they happened. One of the two times is wrong."
      )
    case .outside:
      (
        "{count} 件事件（{share}）不在评估期内：{parts}。期外事件只供判断案件之用。",
        "{count} events ({share}) lie outside the period: {parts}. They only help to judge cases."
      )
    case .outsideBefore: ("此前 {count}", "{count} before")
    case .outsideAfter: ("此后 {count}", "{count} after")
    case .coarse:
      (
        "{count} 件事件（{share}）的时间只写到日、月或年，按小时计的指标看不出快慢。",
        "Of {count} events ({share}) only the day, month or year is known; limits in hours cannot be judged by them."
      )
    case .midnight:
      (
        "{count} 件事件（{share}）恰在零点。是真的零点，还是只知道日期？若是后者，请按日期写。",
        "{count} events ({share}) are at midnight sharp. Is that so, or is only the day known? If so, write the day alone."
      )
    case .ties:
      (
        "{cases} 个案件中有 {count} 个（{share}）有两件事件同一时间，先后分不出。",
        "In {count} of {cases} cases ({share}) two events have the same time; which came first cannot be told."
      )
    case .outOfOrder:
      (
        "{count} 件事件（{share}）排在文件中更晚的事件之后，也许是补记的。不影响评分。",
        "{count} events ({share}) stand behind later ones in their file, perhaps entered afterwards. Scores do not change by it."
      )
    case .fileCount: ("{file}：{count}", "{file}: {count}")
    case .ofActor: ("主体", "actor")
    case .ofActivity: ("活动", "activity")
    case .ofUnit: ("单位", "unit")
    default: ("", "")
    }
  }
}
