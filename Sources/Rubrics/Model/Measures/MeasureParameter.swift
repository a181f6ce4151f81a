package import Diagnostics

/// A parameter of a measure form.
package struct MeasureParameter: Sendable, Hashable {
  /// What can stand as its value.
  package enum Kind: Sendable, Hashable {
    /// A condition over an event.
    case eventCondition
    /// A condition over a case.
    case caseCondition
    /// A mapping whose `where` is a condition over an event, or `{}` for all events where that may be.
    case eventFilter(mayBeEmpty: Bool)
    /// An actor, a list of actors, or `any`.
    case actors
    /// A field or an attribute of any type.
    case field
    /// A field or an attribute that holds numbers.
    case numberField
    /// A fact of the unit that is a number.
    case fact
    /// An activity of the vocabulary.
    case activity
    /// A list of activities, or a single one.
    case activities
    /// A whole number.
    case wholeNumber
    /// A share, `0.6` or `60%`.
    case share
    /// A length of time: `36h`, `15d`, `7cd`, `5wd`.
    case timeLimit
    /// One of some words.
    case word([String])
    /// A text in one or both languages.
    case text
    /// Ratings with their meanings, `[[0, …], [4, …]]`, or a lowest and a highest rating, `[0, 4]`.
    case ratingScale
    /// A measure inside this one.
    case measure
    /// A field or an attribute that holds texts.
    case textField
    /// A field or an attribute that holds numbers, or `events`.
    case numberFieldOrEvents
    /// A decimal.
    case number
    /// A decimal above 0.
    case positiveNumber
    /// The name of a file beside the assessment.
    case file
    /// A list of two or more values of a field, or `observed`.
    case categories
    /// A civil day, or `half`.
    case dateOrHalf
    /// A field or an attribute that holds times.
    case timeField
    /// A length of time, or lengths of time by what a field says: `{by: urgency, 急: 2h, _: 7d}`.
    case limits
    /// A list of rules of a case.
    case rules

    /// What a person calls it.
    package var title: LocalizedText {
      switch self {
      case .eventCondition: LocalizedText(english: "condition over events", chinese: "对事件的条件")
      case .caseCondition: LocalizedText(english: "condition over cases", chinese: "对个案的条件")
      case .eventFilter: LocalizedText(english: "`{where: condition}`", chinese: "`{where: 条件}`")
      case .actors: LocalizedText(english: "actor, list of actors, or `any`", chinese: "主体、主体列表或 `any`")
      case .field: LocalizedText(english: "field", chinese: "字段")
      case .numberField: LocalizedText(english: "field that holds numbers", chinese: "数值字段")
      case .fact: LocalizedText(english: "name of a fact", chinese: "事实的名称")
      case .activity: LocalizedText(english: "activity", chinese: "活动")
      case .activities: LocalizedText(english: "list of activities", chinese: "活动列表")
      case .wholeNumber: LocalizedText(english: "whole number", chinese: "整数")
      case .share: LocalizedText(english: "share, 0 to 1", chinese: "0 到 1 的比例")
      case .timeLimit:
        LocalizedText(english: "`36h`, `15d`, `7cd` or `5wd`", chinese: "`36h`、`15d`、`7cd` 或 `5wd`")
      case .word(let words):
        LocalizedText(words.map { "`\($0)`" }.joined(separator: " | "))
      case .text: LocalizedText(english: "text", chinese: "文字")
      case .ratingScale:
        LocalizedText(
          english: "`[[rating, meaning], …]` or `[lowest, highest]`", chinese: "`[[评级, 含义], …]` 或 `[最低, 最高]`")
      case .measure: LocalizedText(english: "measure", chinese: "测量")
      case .textField: LocalizedText(english: "field that holds text", chinese: "文本字段")
      case .numberFieldOrEvents:
        LocalizedText(english: "field that holds numbers, or `events`", chinese: "数值字段，或 `events`")
      case .number: LocalizedText(english: "number", chinese: "数")
      case .positiveNumber: LocalizedText(english: "number above 0", chinese: "大于 0 的数")
      case .file: LocalizedText(english: "file name", chinese: "文件名")
      case .categories: LocalizedText(english: "list of values, or `observed`", chinese: "取值列表，或 `observed`")
      case .dateOrHalf:
        LocalizedText(english: "day such as `2024-07-01`, or `half`", chinese: "日期，如 `2024-07-01`，或 `half`")
      case .timeField: LocalizedText(english: "field that holds times", chinese: "时间字段")
      case .limits:
        LocalizedText(
          english: "`36h`, `15d`, `7cd` or `5wd`, or `{by: field, value: 2h, _: 7d}`",
          chinese: "`36h`、`15d`、`7cd`、`5wd`，或 `{by: 字段, 取值: 2h, _: 7d}`")
      case .rules: LocalizedText(english: "list of rules", chinese: "规则列表")
      }
    }
  }

  /// Its key in the rubric language.
  package var name: String
  /// What can stand as its value.
  package var kind: Kind
  /// What holds where the rubric is silent; `nil` for a parameter that must be given.
  package var fallback: LocalizedText?
  /// What it is for.
  package var summary: LocalizedText

  /// Makes a parameter that must be given.
  package static func required(_ name: String, _ kind: Kind, en: String, zh: String) -> MeasureParameter {
    MeasureParameter(name: name, kind: kind, fallback: nil, summary: LocalizedText(english: en, chinese: zh))
  }

  /// Makes a parameter that may be left out.
  /// - Parameter fallback: what holds then.
  package static func optional(
    _ name: String, _ kind: Kind, or fallback: LocalizedText, en: String, zh: String
  ) -> MeasureParameter {
    MeasureParameter(name: name, kind: kind, fallback: fallback, summary: LocalizedText(english: en, chinese: zh))
  }
}

/// Parameters that several forms share.
extension MeasureParameter {
  /// `where:` of event measures.
  package static let condition = optional(
    "where", .eventCondition, or: LocalizedText(english: "all", chinese: "全部"),
    en: "which events count", zh: "哪些事件计入")

  /// `by:` of event measures.
  package static let actors = optional(
    "by", .actors, or: LocalizedText(english: "the indicator's actor", chinese: "指标所评的主体"),
    en: "whose events count", zh: "谁的事件计入")

  /// `cases:` of case measures.
  package static let cases = optional(
    "cases", .caseCondition, or: LocalizedText(english: "all", chinese: "全部"),
    en: "which cases are looked at", zh: "看哪些个案")

  /// `anchor:` of case measures whose cases begin with their earliest event.
  package static let anchor = optional(
    "anchor", .activity, or: LocalizedText(english: "the case's earliest event", chinese: "个案最早的事件"),
    en: "the activity whose first occurrence places a case in the period; cases without it are left out",
    zh: "以该活动第一次发生的时间决定个案属于哪一评估期；没有该活动的个案不看")

  /// `anchor:` of case measures that run from one activity to another.
  package static let anchorOrStart = optional(
    "anchor", .activity, or: LocalizedText("`from`"),
    en: "the activity whose first occurrence places a case in the period; cases without it are left out",
    zh: "以该活动第一次发生的时间决定个案属于哪一评估期；没有该活动的个案不看")

  /// `from:` of case measures that run from one activity to another.
  package static let start = required(
    "from", .activity, en: "its first occurrence starts the clock", zh: "第一次发生时开始计时")

  /// `to:` of case measures that run from one activity to another.
  package static let end = required(
    "to", .activity, en: "its first occurrence not strictly before the start stops the clock",
    zh: "不早于起点的第一次发生时停止计时")

  /// `p:` of percentiles.
  package static let percentile = optional(
    "p", .share, or: LocalizedText("0.5"), en: "the share of values below", zh: "有多大比例的数值在其下")

  /// `method:` of percentiles.
  package static let percentileMethod = optional(
    "method", .word(PercentileDefinition.Method.allCases.map(\.rawValue)), or: LocalizedText("linear"),
    en: "how a percentile between two values is found: on the line between them, or the ⌈n·p⌉-th value",
    zh: "百分位落在两个数值之间时如何取值：按两值间的直线，或取第 ⌈n·p⌉ 个")
}
