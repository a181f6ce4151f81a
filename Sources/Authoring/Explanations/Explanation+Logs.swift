/// What can be wrong with logs and tables.
extension Explanation {
  /// Files and their format.
  static let tables: [Explanation] = [
    Explanation("input.missing", ("A log that was there when it was looked for is gone.", "查找时还在的日志不见了。")),
    Explanation("input.is-a-folder", ("A file is asked for, and the name is that of a folder.", "这里应为文件，写的却是文件夹。")),
    Explanation(
      "input.not-a-regular-file",
      ("Logs are read twice, once for their digest; a pipe can be read only once.", "日志要读两次（一次计算摘要），而管道只能读一次。")),
    Explanation("input.not-permitted", ("The machine does not let you read the file.", "系统不允许读取该文件。")),
    Explanation("input.too-large", ("The file is beyond what is kept in memory at once.", "文件超过了可以一次放进内存的大小。")),
    Explanation(
      "input.read-failed",
      ("The disk or network failed on the way; nothing is evaluated of half a log.", "读到一半磁盘或网络出错；不会用半份日志评估。")),
    Explanation(
      "csv.quote-inside-field",
      (
        "In CSV a field with a quote in it stands in quotes, and the quote is written twice.",
        "CSV 中含引号的字段要整个加引号，里面的引号写两次。"
      ), wrong: "1,他说\"好\",2", right: "1,\"他说\"\"好\"\"\",2"),
    Explanation(
      "csv.text-after-quote", ("The field ended at its closing quote, and more follows.", "字段在右引号处已经结束，后面却还有内容。"),
      wrong: "1,\"好\"的,2", right: "1,\"好的\",2"),
    Explanation(
      "csv.unterminated-quote",
      (
        "A quote opens a field and nothing closes it, so that the rest of the file is one field.",
        "引号开了没有闭合，文件的其余部分都成了一个字段。"
      )),
    Explanation("csv.lone-carriage-return", ("Lines end with LF or CR LF.", "换行应为 LF 或 CRLF。")),
    Explanation("csv.record-too-long", ("No record is that long; a quote is probably open.", "记录不会这么长，多半是引号没有闭合。")),
    Explanation(
      "csv.nul-byte",
      ("A byte of value 0 is no text; the file may be UTF-16 or damaged.", "值为 0 的字节不是文本；文件可能是 UTF-16，或已损坏。")),
    Explanation("csv.invalid-utf-8", ("A byte belongs to no character of UTF-8.", "有字节不属于任何 UTF-8 字符。")),
    Explanation("csv.utf-16", ("Every second byte is 0, as in UTF-16.", "每隔一个字节为 0，像是 UTF-16。")),
    Explanation("csv.gb18030", ("The bytes are Chinese text of an older encoding.", "这些字节是旧编码的中文。")),
    Explanation(
      "csv.field-count",
      (
        "A record has as many fields as the header; a comma inside a field needs quotes around it.",
        "每条记录的字段数与表头相同；字段里的逗号要用引号括起。"
      ), wrong: "1,协商,扩大范围,2", right: "1,\"协商,扩大范围\",2"),
    Explanation(
      "csv.empty-line",
      (
        "An empty line is no record. It is passed over and told, since something may have been deleted there.",
        "空行不是记录。程序会跳过并告知，因为那里可能删掉了什么。"
      )),
    Explanation("csv.empty-lines", ("Empty lines are passed over; only the first is shown.", "空行会被跳过，只显示第一处。")),
    Explanation("csv.no-header", ("The first line names the columns.", "第一行应写列名。")),
    Explanation(
      "csv.column-without-name", ("A comma too many in the header makes a column without a name.", "表头多一个逗号就会多出没有名称的列。")
    ),
    Explanation("csv.column-twice", ("Two columns have one name; nobody knows which is meant.", "两列同名，不知道指哪一列。")),
    Explanation(
      "csv.columns-look-alike",
      ("Two column names look the same and are made of other characters.", "两个列名看上去相同，字符组成却不同。")),
    Explanation(
      "csv.column-missing", ("A column that the table cannot do without is not in the header.", "表头里缺少必需的列。")),
    Explanation("csv.column-perhaps-this", ("It names the column that may be meant.", "指出可能所指的列。")),
    Explanation("csv.column-unknown", ("The table has fixed columns, and this is none of them.", "该表的列是固定的，没有这一列。")),
    Explanation("csv.wrong-separator", ("The header has no commas, and has semicolons or tabs.", "表头没有逗号，却有分号或制表符。")),
    Explanation("table.first-here", ("It points at the first of two.", "指出两处中的第一处。")),
    Explanation("table.cell-empty", ("The cell must be filled in.", "该格必须填写。")),
    Explanation(
      "table.unit-unknown", ("The table speaks of a unit that the table of communities does not have.", "表中的单位不在社区表里。")),
    Explanation(
      "table.unit-ambiguous",
      ("Units of two levels have one name; a column “level” says which is meant.", "两级单位同名；请加一列“level”写明。")),
    Explanation(
      "table.level-unknown",
      ("Levels are community, subdistrict, district and city.", "级别只有 community、subdistrict、district、city。")),
  ]

  /// Records of logs.
  static let records: [Explanation] = [
    Explanation(
      "log.unit-column-missing", ("Every event belongs to a community or to a sub-district.", "每个事件都属于一个社区或街道。")),
    Explanation(
      "log.column-like-field",
      ("The column is no field, and its name is much like one. It is kept as an attribute.", "该列不是字段，但名称很像。程序按自定义属性保留。")
    ),
    Explanation(
      "record.time-missing",
      ("Without a time nobody knows whether the event lies in the period.", "没有时间，就不知道事件是否在评估期内。")),
    Explanation(
      "record.time-malformed",
      (
        "Times are written year first: 2024-05-01, 2024-05, 2024, or an instant with its offset.",
        "时间从年写起：2024-05-01、2024-05、2024，或带时区偏移的时刻。"
      ), wrong: "1/5/2024", right: "2024-05-01"),
    Explanation(
      "record.time-out-of-range", ("The day does not exist, or lies far from anybody's records.", "该日期不存在，或远在任何记录之外。"),
      wrong: "2023-02-29", right: "2024-02-29"),
    Explanation("record.time-leap-second", ("Second 60 has no place in elapsed time.", "第 60 秒无法计入时长。")),
    Explanation("record.time-too-precise", ("Nanoseconds are the finest.", "最细到纳秒。")),
    Explanation(
      "record.time-without-offset",
      (
        "09:30 is another instant in every zone. Write the offset, or the day alone.", "09:30 在每个时区都是不同的时刻。请写明偏移，或只写日期。"
      ), wrong: "2024-05-01 09:30", right: "2024-05-01T09:30:00+08:00"),
    Explanation("record.end-before-time", ("Something ends before it begins.", "结束早于开始。")),
    Explanation(
      "record.number-malformed",
      ("Numbers are digits with at most one point, without units or separators.", "数字只写阿拉伯数字和至多一个小数点，不带单位或千分位。"),
      wrong: "1,200人", right: "1200"),
    Explanation("record.number-too-large", ("Numbers have at most 18 digits before the point.", "小数点前最多 18 位。")),
    Explanation("record.number-too-precise", ("Numbers have at most 18 digits behind the point.", "小数点后最多 18 位。")),
    Explanation("record.actor-missing", ("Whose act it is decides for whom it counts.", "由谁作出，决定了计给谁。")),
    Explanation(
      "record.actor-unknown",
      (
        "There are four actors; other bodies belong to one of them and are named in “body”.",
        "主体共四类；其他机构归入其中之一，写在“body”里。"
      )),
    Explanation("record.activity-missing", ("An event without an activity counts nowhere.", "没有活动的事件无处可计。")),
    Explanation(
      "record.activity-unknown",
      ("The word is not in the vocabulary; a slip would silently be left out.", "该词不在词汇表里；若是笔误，默默跳过就会漏计。")),
    Explanation("record.unit-missing", ("The event belongs to no community and to no sub-district.", "事件没有所属的社区或街道。")),
    Explanation("record.unit-unknown", ("The unit is not listed among those that are evaluated.", "该单位不在被评单位之列。")),
    Explanation("record.unit-on-other-level", ("The name is that of a unit of another level.", "该名称属于另一级的单位。")),
    Explanation(
      "record.subdistrict-not-parent",
      ("Community and sub-district of the record contradict the table.", "记录中的社区与街道和社区表矛盾。")),
    Explanation(
      "record.field-needed",
      (
        "The vocabulary says which fields records of this activity need, mostly the case that links them.",
        "词汇表规定该活动的记录必须填写哪些字段，多为把记录连起来的 case。"
      )),
    Explanation("record.id-twice", ("An id names one record within an entry of logs.", "编号在一个日志条目内只能对应一条记录。")),
    Explanation("record.same-again", ("It counts further records with the same fault.", "另有同样问题的记录数。")),
    Explanation("records.more-not-shown", ("Only the first kinds of faults are shown.", "只显示前若干种问题。")),
    Explanation(
      "records.set-aside",
      (
        "Bad records were left out, as bad-records allows. They are counted in the result.",
        "坏记录已按 bad-records 搁置，结果中有计数。"
      )),
    Explanation(
      "records.too-many-bad",
      ("So many records are bad that figures of the rest would mislead.", "坏记录太多，用其余的算出的数字会误导人。")),
  ]

  /// Units, facts and source coverage.
  static let units: [Explanation] = [
    Explanation("units.no-community", ("There is nothing to evaluate.", "没有可评的单位。")),
    Explanation("units.row-without-unit", ("The row names neither a community nor a larger unit.", "此行既没有社区，也没有上级单位。")),
    Explanation("units.twice", ("A unit has one row with its facts.", "一个单位只有一行。")),
    Explanation(
      "units.two-parents", ("Units form a tree: a community belongs to one sub-district.", "单位是树形的：一个社区只属于一个街道。")),
    Explanation(
      "units.look-alike", ("Two names look the same and are made of other characters.", "两个名称看上去相同，字符组成却不同。")),
    Explanation("facts.reserved-name", ("The name has another meaning in conditions.", "该名称在条件中另有含义。")),
    Explanation("facts.not-a-number", ("The vocabulary declares the fact a number.", "词汇表声明这项事实是数字。")),
    Explanation("facts.without-name", ("A row of facts names its fact.", "事实表的每一行都要写事实名称。")),
    Explanation("facts.without-value", ("A missing fact is never 0.", "缺失的事实不会当作 0。")),
    Explanation("facts.twice", ("One unit has one value of a fact.", "一个单位的一项事实只有一个值。")),
    Explanation("facts.conflict", ("Two tables give two values.", "两张表给出了不同的值。")),
    Explanation("sources.month-invalid", ("Source coverage is stated month by month.", "来源是否提供要逐月填写。")),
    Explanation(
      "sources.status-unknown",
      (
        "supplied: the records are there; none-happened: there is nothing to record; refused: they were asked for and not given; not-required: nobody asked.",
        "supplied：已提供；none-happened：确无此事；refused：索取未给；not-required：无需提供。"
      )),
    Explanation("sources.twice", ("One source of one body has one status a month.", "一个单位的一个来源每月只有一种状态。")),
  ]

  /// Reasons why there is no value or no score.
  static let results: [Explanation] = [
    Explanation("measure.no-records", ("A mean or share of nothing is not 0; there is none.", "没有记录时，平均和比例不是 0，而是没有。")),
    Explanation(
      "measure.no-numbers", ("Records match, and none has the number that is asked for.", "有符合的记录，但都缺所问的数字。")),
    Explanation("measure.no-cases", ("No case begins in the period.", "没有个案始于本期。")),
    Explanation(
      "measure.no-decided-cases",
      ("Cases began, and for none can be told yet how it ends. Take a later cutoff.", "有个案，但都还看不出结果。可以把截止时间推后。")),
    Explanation("measure.fact-missing", ("A fact that is not known is never taken for 0.", "未知的事实不会当作 0。")),
    Explanation("measure.fact-zero", ("Nothing can be covered where there is nothing.", "没有对象就谈不上覆盖。")),
    Explanation("measure.fact-negative", ("A number of things cannot be negative.", "个数不能为负。")),
    Explanation("measure.fact-not-a-number", ("The fact was given as a text.", "这项事实填的是文字。")),
    Explanation(
      "judgement.too-few-ratings",
      ("The rubric asks for several assessors, so that no single one decides.", "评估标准要求多位评估员，以免一人说了算。")),
    Explanation("judgement.rating-off-scale", ("The rating lies beyond the question's scale.", "评级超出了该问题的量表。")),
    Explanation("judgement.adjudications-differ", ("Only one rating can settle the matter.", "裁定只能有一个。")),
    Explanation(
      "judgement.rated-twice", ("One assessor has one rating of a question at a unit.", "一位评估员对一个单位的一个问题只有一次评级。")),
    Explanation(
      "finding.level-not-named", ("“units” says on which levels an indicator applies.", "“units”写明指标适用于哪几级。")),
    Explanation(
      "finding.does-not-apply",
      ("What does not apply is left out of every weight and never counts as 0.", "不适用的指标不进入任何权重，也不会计 0。")),
    Explanation(
      "finding.applicability-unknown",
      ("A fact is missing, so that the condition of “applies” is neither true nor false.", "缺少事实，“applies”的条件不知真假。")),
    Explanation(
      "finding.too-little-evidence",
      ("A score on a handful of records says more about chance than about conduct.", "记录太少时，得分反映的多是偶然。")),
    Explanation(
      "finding.source-not-supplied",
      ("Where records were not handed over, nothing can be said; withholding never pays.", "没有提供记录就无从评价；不给记录得不到好处。")),
    Explanation("finding.source-refused", ("The body was asked and refused.", "向该单位索取，被拒绝。")),
    Explanation("score.child-in-error", ("An error below makes the whole unreliable.", "下级有误，整体就不可靠。")),
    Explanation("score.nothing-applies", ("Every part below is not applicable here.", "其下各项在此都不适用。")),
    Explanation("score.nothing-scored", ("Some parts apply, and none has a score.", "有适用的项目，但都没有得分。")),
    Explanation(
      "score.too-little-covered",
      ("“missing: {at-least}” asks for more scored weight than there is.", "“missing: {at-least}”要求的有分权重没有达到。")),
    Explanation(
      "score.child-missing",
      ("“policy: fail” lets nothing stand in for a missing score.", "“policy: fail”不允许用别的代替缺失的得分。")),
  ]
}
