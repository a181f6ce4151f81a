package import Diagnostics

/// What faults of records are called in a few words, by the code of their message.
package enum FaultTitle {
  /// The name of a fault; its code where it has none here.
  package static func of(_ code: String) -> LocalizedText { titles[code] ?? LocalizedText(code) }

  /// Whether a fault has a name.
  package static func isKnown(_ code: String) -> Bool { titles[code] != nil }

  private static let titles: [String: LocalizedText] = [
    "record.time-missing": LocalizedText(english: "no time", chinese: "没有时间"),
    "record.time-malformed": LocalizedText(english: "not a time", chinese: "时间写法不对"),
    "record.time-out-of-range": LocalizedText(english: "no such date", chinese: "没有这一天"),
    "record.time-leap-second": LocalizedText(english: "a leap second", chinese: "时间是闰秒"),
    "record.time-too-precise": LocalizedText(english: "a time too precise", chinese: "时间的位数过多"),
    "record.time-without-offset": LocalizedText(english: "a time of no known zone", chinese: "时间没有时区偏移"),
    "record.time-unfitting": LocalizedText(english: "a time in none of the formats", chinese: "时间不合所列的任何写法"),
    "record.time-never-shown": LocalizedText(
      english: "a time that no clock showed (summer time)", chinese: "夏令时跳过的时间"),
    "record.time-shown-twice": LocalizedText(
      english: "a time that clocks showed twice (summer time)", chinese: "夏令时重复的时间"),
    "record.end-before-time": LocalizedText(english: "ends before it begins", chinese: "结束早于开始"),
    "record.number-malformed": LocalizedText(english: "not a number", chinese: "数字写法不对"),
    "record.number-too-large": LocalizedText(english: "a number too large", chinese: "数字过大"),
    "record.number-too-precise": LocalizedText(english: "a number too precise", chinese: "数字的位数过多"),
    "record.actor-missing": LocalizedText(english: "no actor", chinese: "没有主体"),
    "record.actor-unknown": LocalizedText(english: "unknown actor", chinese: "不认识的主体"),
    "record.activity-missing": LocalizedText(english: "no activity", chinese: "没有活动"),
    "record.activity-unknown": LocalizedText(english: "unknown activity", chinese: "词汇表中没有的活动"),
    "record.unit-missing": LocalizedText(english: "no unit", chinese: "没有所属单位"),
    "record.unit-unknown": LocalizedText(english: "unknown unit", chinese: "单位表中没有的单位"),
    "record.subdistrict-not-parent": LocalizedText(
      english: "a sub-district that the community is not in", chinese: "社区不属于所写的街道"),
    "record.field-needed": LocalizedText(english: "a field that the activity needs is empty", chinese: "缺少该活动必填的字段"),
    "record.id-twice": LocalizedText(english: "the id of another record", chinese: "id 与另一条重复"),
    "record.value-unmapped": LocalizedText(english: "a value that the mapping does not know", chinese: "映射中没有的值"),
    "record.parts-unequal": LocalizedText(english: "columns with unequal numbers of parts", chinese: "各列分出的份数不等"),
    "record.parts-too-many": LocalizedText(english: "too many parts", chinese: "分出的份数过多"),
    "record.value-too-long": LocalizedText(english: "a value of unreasonable length", chinese: "得出的文字长得不合理"),
    "record.check-failed": LocalizedText(english: "a check of the mapping fails", chinese: "未通过映射的核对"),
    "csv.field-count": LocalizedText(english: "a wrong number of fields", chinese: "字段个数不对"),
    "csv.invalid-utf-8": LocalizedText(english: "bytes that are no text", chinese: "有不是文字的字节"),
    "csv.quote-inside-field": LocalizedText(english: "a quote inside a field", chinese: "字段中有引号"),
    "csv.text-after-quote": LocalizedText(english: "text behind a closing quote", chinese: "引号之后还有文字"),
    "csv.unterminated-quote": LocalizedText(english: "a quote that is not closed", chinese: "引号没有闭合"),
    "csv.nul-byte": LocalizedText(english: "a NUL byte", chinese: "有空字节"),
    "csv.record-too-long": LocalizedText(english: "a record that is too long", chinese: "记录过长"),
    "xlsx.cell-error": LocalizedText(english: "a cell with an error", chinese: "单元格有错误值"),
    "xlsx.cell-no-date": LocalizedText(english: "a cell that is no date", chinese: "单元格不是日期"),
    "xlsx.cell-text-unknown": LocalizedText(english: "a cell whose text is not there", chinese: "单元格的文字缺失"),
    "xlsx.cell-not-calculated": LocalizedText(english: "a formula without its value", chinese: "公式没有算出的值"),
  ]
}
