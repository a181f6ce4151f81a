package import Diagnostics

/// What a measured value is counted in.
package enum MeasureUnit: String, Sendable, Hashable, CaseIterable {
  /// A number of events.
  case events
  /// A number of distinct values.
  case values
  /// A share or quotient, 0…1 unless the measure says otherwise.
  case share
  /// One measure over another, of any size.
  case ratio
  /// A measure times a number over a fact.
  case rate
  /// A figure between 0 and 1 that is no share of anything.
  case index
  /// A number in the unit of the field or fact it comes from.
  case number
  case seconds
  case hours
  case days
  case calendarDays = "calendar-days"
  case workingDays = "working-days"
  /// A rating on the question's own scale.
  case rating

  /// What a person calls it.
  package var title: LocalizedText {
    switch self {
    case .events: LocalizedText(english: "events", chinese: "件")
    case .values: LocalizedText(english: "distinct values", chinese: "个（去重）")
    case .share: LocalizedText(english: "share", chinese: "占比")
    case .ratio: LocalizedText(english: "ratio", chinese: "比值")
    case .rate: LocalizedText(english: "rate", chinese: "比率")
    case .index: LocalizedText(english: "index", chinese: "指数")
    case .number: LocalizedText(english: "number", chinese: "数值")
    case .seconds: LocalizedText(english: "seconds", chinese: "秒")
    case .hours: LocalizedText(english: "hours", chinese: "小时")
    case .days: LocalizedText(english: "days", chinese: "天")
    case .calendarDays: LocalizedText(english: "calendar days", chinese: "自然日")
    case .workingDays: LocalizedText(english: "working days", chinese: "工作日")
    case .rating: LocalizedText(english: "rating", chinese: "评分")
    }
  }
}
