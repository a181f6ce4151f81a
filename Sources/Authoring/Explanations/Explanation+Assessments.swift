/// What can be wrong with an assessment, its judgements and its output.
extension Explanation {
  /// The assessment file and what it names.
  static let assessments: [Explanation] = [
    Explanation(
      "assessment.mapped-file-differs",
      (
        "A mapping with `sha256` is for one file only, so that nobody swaps the export it was checked on. The file found has other bytes.",
        "写了 `sha256` 的映射只用于一个文件，以免核对过的导出被换掉。现在找到的文件字节不同。"
      )),
    Explanation(
      "assessment.period-empty", in: .assessment,
      (
        "The period is half-open: “from” is its first day, “to” the first day that is no longer part of it.",
        "评估期前闭后开：“from”是第一天，“to”是不再包含的第一天。"
      ), wrong: "period: {from: 2024-01-01, to: 2024-01-01, zone: Asia/Shanghai}",
      right: "period: {from: 2024-01-01, to: 2025-01-01, zone: Asia/Shanghai}"),
    Explanation(
      "assessment.cutoff-before-end", in: .assessment,
      (
        "Case measures look at what happens until the cutoff, so that it cannot lie before the end of the period.",
        "个案测量看到截止时间为止，所以截止时间不能早于评估期结束。"
      ), wrong: "cutoff: 2024-12-01", right: "cutoff: 2025-02-01"),
    Explanation(
      "assessment.time-invalid", in: .assessment,
      ("A day of the calendar is asked for, or an instant with its offset.", "应为日历上存在的日期，或带时区偏移的时刻。"),
      wrong: "period: {from: 2024年1月1日, to: 2025-01-01, zone: Asia/Shanghai}",
      right: "period: {from: 2024-01-01, to: 2025-01-01, zone: Asia/Shanghai}"),
    Explanation(
      "assessment.zone-unknown", in: .assessment,
      (
        "The zone decides on which civil day something happened. All of China is Asia/Shanghai.",
        "时区决定一件事算在哪一天。全国都写 Asia/Shanghai。"
      ), wrong: "period: {from: 2024-01-01, to: 2025-01-01, zone: Asia/Beijing}",
      right: "period: {from: 2024-01-01, to: 2025-01-01, zone: Asia/Shanghai}"),
    Explanation("assessment.zone-damaged", ("The machine's own time-zone file cannot be read.", "本机的时区文件无法读取。")),
    Explanation("output.is-a-file", ("A file stands where the folder of the bundle should be.", "结果文件夹的位置上已有同名文件。")),
    Explanation(
      "output.not-ours",
      (
        "Only an empty folder or an earlier bundle is written to, so that nothing of yours is lost.",
        "只写入空文件夹或以前的结果包，以免丢失你的文件。"
      )),
    Explanation(
      "output.not-readable",
      ("The folder cannot be looked into, so that nobody knows what would be replaced.", "看不到文件夹里的内容，无法判断会覆盖什么。")),
    Explanation("output.not-writable", ("The folder, or the one above it, cannot be written to.", "该文件夹或其上级没有写入权限。")),
    Explanation(
      "output.not-written", ("Writing failed half-way; what was there before is there still.", "写到一半失败了，原来的内容仍在。")),
    Explanation(
      "file.missing",
      (
        "The assessment names a file that is not there. Names are relative to the assessment's own folder.",
        "评估中写的文件不存在。文件名从评估文件所在的文件夹算起。"
      )),
    Explanation(
      "file.is-a-folder",
      (
        "A file is asked for. With a pattern such as logs/*.csv all files of a folder are meant.",
        "这里应为文件。logs/*.csv 这样的模式表示文件夹里的全部文件。"
      )),
    Explanation("file.not-readable", ("You may not read the file, or it is a pipe or a device.", "没有读取权限，或者它是管道或设备。")),
    Explanation(
      "file.pattern-without-files",
      (
        "No file has such a name. * stands for any characters of a name, but not for a slash.",
        "没有符合的文件名。* 代表文件名中的任意字符，但不包括斜杠。"
      )),
    Explanation(
      "file.listed-twice", ("Two patterns lead to one file; its events would count twice.", "两个模式指向同一个文件，其中的事件会计两次。")),
    Explanation(
      "judgement.unknown-indicator",
      ("Ratings belong to indicators whose measure is a judgement.", "评级只能对应以 judgement 测量的指标。")),
    Explanation("judgement.unknown-unit", ("The unit is not in the table of communities.", "单位不在社区表中。")),
    Explanation("judgement.out-of-range", ("The question has a lowest and a highest rating.", "该问题规定了最低和最高评级。")),
    Explanation(
      "judgement.twice",
      (
        "One assessor rates the same question at the same unit twice. A rating that settles a disagreement is marked adjudicated: true.",
        "同一评估员对同一单位的同一问题评了两次。用来裁定分歧的评级请写 adjudicated: true。"
      )),
    Explanation("judgement.first-here", ("It points at the first of two ratings.", "指出两次评级中的第一次。")),
    Explanation(
      "judgement.not-a-judgement",
      (
        "Assessors rate only indicators whose measure is a judgement; every other value is measured from logs or facts.",
        "评估员只评以 judgement 测量的指标，其他指标的值由日志或事实得出。"
      )),
    Explanation(
      "judgement.adjudicated-twice",
      (
        "A disagreement is settled once: one adjudication for a question at a unit.",
        "分歧只裁定一次：一个单位的一个问题只有一份裁定。"
      )),
    Explanation(
      "judgement.not-an-anchor",
      (
        "Where a scale says what has to be seen for each rating, only those ratings may be given.",
        "量表写明了各级的含义，就只能取其中的一级。"
      )),
    Explanation("judgement.date-invalid", ("A day is written 2025-02-10.", "日期写作 2025-02-10。")),
    Explanation(
      "judgement.sheet-empty",
      ("The sheet was written but not filled in; nothing in it counts.", "评判表还没有填写，其中没有可计的内容。")),
    Explanation(
      "judgement.private-note-shared",
      (
        "Private notes are left out of the bundle's copy of the sheet. Where other text hangs on one, as by an alias, the copy would say something else than the sheet.",
        "结果包里的评判表副本不含内部说明。若别处通过别名引用了它，副本的内容就会与原表不同。"
      )),
    Explanation(
      "judgement.tied",
      (
        "An assessor who declares a tie to a unit, an actor or an operator rates none of them, nor a unit below the one named, and settles no disagreement about them. The tie, not the rating, is where to look if it is declared wrongly.",
        "评估员声明与某单位、主体或运营方有利害关系的，不评该方，不评该单位的下级，也不裁定有关它的分歧。若声明有误，请改声明。"
      )),
    Explanation(
      "judgement.cooling-off",
      (
        "cooling-off in the assessment says for how many years after the end of a tie the assessor still keeps away.",
        "评估文件中的 cooling-off 规定利害关系结束后还要回避几年。"
      )),
    Explanation("judgement.tie-declared", ("It points at the declaration of the tie.", "指出利害关系的声明之处。")),
    Explanation(
      "judgement.tie-to-nobody",
      (
        "A tie names a unit, an actor or the value of a unit's fact “operator”. One that names nobody who is evaluated has no effect.",
        "利害关系应写明某单位、某主体，或单位事实“operator”的值。不涉及任何被评方的关系没有作用。"
      )),
    Explanation(
      "result.no-events",
      (
        "The logs were read, and nothing in them lies in the period. Look at the period and at the logs' dates.",
        "日志读到了，但没有一条在评估期内。请核对评估期和日志的日期。"
      )),
    Explanation(
      "result.records-set-aside",
      ("bad-records allows some bad records; these count nowhere.", "bad-records 允许少量坏记录，它们不计入任何指标。")),
    Explanation(
      "result.unknown-units-ignored",
      ("unknown-units: ignore leaves out what happened elsewhere.", "unknown-units: ignore 表示不计别处的事件。")),
    Explanation(
      "result.duplicates-dropped",
      ("duplicates: drop keeps one of several equal records.", "duplicates: drop 表示相同的记录只留一条。")),
    Explanation(
      "result.undecided-records",
      (
        "A condition asks for a field that a record does not have. Such a record neither matches nor counts against; ask has(field) first if that is meant.",
        "条件所问的字段在记录中缺失。这样的记录不算符合，也不算不符合；如有此意，请先写 has(字段)。"
      )),
    Explanation(
      "result.source-coverage-unknown",
      (
        "Nobody says whether the logs are whole. A table “sources” tells silence from absence.",
        "没有说明日志是否完整。“sources”表可以区分“没有记录”与“没有发生”。"
      )),
  ]

  /// Tools for authors, reports and hints.
  static let tools: [Explanation] = [
    Explanation(
      "draft.encoding-unknown",
      (
        "A draft begins with a file that can be read. Ask who exported the file which encoding it has, or export it as UTF-8.",
        "起草要先能读出文件。请向导出者询问编码，或重新导出为 UTF-8。"
      )),
    Explanation(
      "explain.unknown-code",
      (
        "The code is in brackets behind the severity of every message, as in error[rubric.unknown-field].",
        "代码写在每条消息的级别后面的方括号里，例如 错误[rubric.unknown-field]。"
      )),
    Explanation(
      "explain.unknown-indicator",
      (
        "The second word after explain is the id of an indicator, as its file has it behind “- id:”.",
        "explain 后面的第二个词是指标的标识，即文件中“- id:”后面的内容。"
      )),
    Explanation("file.not-written", ("The disk may be full, or the folder closed to you.", "磁盘可能已满，或没有写入权限。")),
    Explanation(
      "file.exists",
      ("A draft never takes the place of what you may have filled in.", "草稿不会覆盖你可能已经填好的文件。")),
    Explanation(
      "scaffold.exists",
      ("plumbline new writes new files only, so that nothing of yours is lost.", "plumbline new 只写新文件，以免丢失你的内容。")),
    Explanation(
      "scaffold.indicator-exists",
      ("Ids are unique in a rubric and never used again for something else.", "标识在评估标准中唯一，也不会改作他用。")),
    Explanation(
      "scaffold.rubric-not-found",
      ("An assessment evaluates by a rubric; --rubric names its folder.", "评估要有评估标准；用 --rubric 指定其文件夹。")),
    Explanation(
      "report.template-unreadable",
      ("The templates are part of the program; this one was built wrongly.", "模板是程序的一部分，这个程序构建有误。")),
    Explanation(
      "spelling.did-you-mean",
      (
        "A name is wrong, and another one is near: one slip in every three characters at most.",
        "名称有误，另有一个相近的名称：每三个字符至多差一处。"
      )),
  ]
}
