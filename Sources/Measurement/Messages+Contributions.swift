internal import Diagnostics

/// Why chance plays no part in a value, or it cannot be told which; reasons in results.
extension MessageTemplate {
  static let wholeList = MessageTemplate(
    "interval.whole-list", .information,
    en: "The value is a count against a complete list, not a mean over cases, so nothing is drawn.",
    zh: "该数值是对照完整名单的清点，不是对事项求平均，因此不作抽取。")

  static let calendarSlots = MessageTemplate(
    "interval.calendar", .information,
    en:
      "The value says on which days or in which months something happened, not a mean over cases, so nothing is drawn.",
    zh: "该数值说的是哪些日子或月份有过活动，不是对事项求平均，因此不作抽取。")

  static let casesHangTogether = MessageTemplate(
    "interval.cases-hang-together", .information,
    en: "What a case says here hangs on other cases, so that none can be drawn without the others.",
    zh: "此处一个事项的结论取决于其他事项，不能单独抽取。")

  static let everyAccount = MessageTemplate(
    "interval.every-account", .information,
    en: "Every account is checked against its own balance, so nothing is drawn.",
    zh: "每个账户都与自身余额逐一核对，因此不作抽取。")

  static let statedFact = MessageTemplate(
    "interval.stated-fact", .information,
    en: "The value is stated for the unit as a whole; there is nothing behind it to draw from.",
    zh: "该数值是对整个单位的申报数据，背后没有可供抽取的记录。")

  static let ratedByPeople = MessageTemplate(
    "interval.rated", .information,
    en: "The value is a rating by people; how sure it is shows in how far several of them agree.",
    zh: "该数值由人评定；把握有多大，要看几位评估人的一致程度。")
}
