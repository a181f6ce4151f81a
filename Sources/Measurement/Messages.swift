package import Diagnostics

/// What this module says: reasons why a measure has no value.
extension MessageTemplate {
  static let noRecords = MessageTemplate(
    "measure.no-records", .information,
    en: "No record of the period matches, so there is nothing to measure.",
    zh: "评估期内没有符合条件的记录，无从计算。")

  static let noNumbers = MessageTemplate(
    "measure.no-numbers", .information,
    en: "{count} records match, but none has a value in “{field}”; ask for records that state it.",
    zh: "符合条件的记录有 {count} 条，但都没有填写“{field}”；请补充填写该项的记录。")

  static let noCases = MessageTemplate(
    "measure.no-cases", .information,
    en: "No case of the period is one that the measure looks at.",
    zh: "评估期内没有适用的事项（案卷）。")

  static let noDecidedCases = MessageTemplate(
    "measure.no-decided-cases", .information,
    en: "None of the {activated} cases can be decided yet: {open} open, {vacuous} without anything to check.",
    zh: "{activated} 个事项均尚无定论：{open} 个未结，{vacuous} 个无可核查内容。")

  static let calendarYearMissing = MessageTemplate(
    "measure.calendar-year-missing", .error,
    en:
      "Working days of {year} are asked for, and the assessment has no calendar of that year; add one under “calendar”.",
    zh: "需要用到 {year} 年的工作日，而评估没有这一年的日历；请在“calendar”中添加。")

  static let limitFieldMissing = MessageTemplate(
    "measure.limit-field-missing", .error,
    en: "The limit goes by “{field}”, and a case does not say it; give the rubric a limit for that under “_”.",
    zh: "时限按“{field}”确定，而有事项没有填写；请在评估标准中用“_”写明这种情况的时限。")

  static let limitValueUnlisted = MessageTemplate(
    "measure.limit-value-unlisted", .error,
    en: "The limit goes by “{field}”, and the rubric has none for “{value}”; add it, or one for all others under “_”.",
    zh: "时限按“{field}”确定，而评估标准没有为“{value}”规定时限；请补上，或用“_”写明其余情况的时限。")

  static let openingMissing = MessageTemplate(
    "measure.opening-missing", .information,
    en: "The assessment has no file “{file}” with the balances at the start; put it beside the assessment.",
    zh: "评估没有载明期初余额的文件“{file}”；请放在评估文件旁边。")

  static let noAccounts = MessageTemplate(
    "measure.no-accounts", .information,
    en: "No account has a record in the period.", zh: "评估期内没有任何账户的记录。")

  static let noDecidedAccounts = MessageTemplate(
    "measure.no-decided-accounts", .information,
    en: "None of the {activated} accounts can be checked, since records of each lack the amount; have it stated.",
    zh: "{activated} 个账户均无法核对，因为都有记录没有写明数额；请补充填写。")

  static let missingFact = MessageTemplate(
    "measure.fact-missing", .information,
    en: "The fact “{fact}” of “{unit}” is not given; add it to the unit's row of facts.",
    zh: "没有给出“{unit}”的基础数据“{fact}”；请在该单位的数据行中补上。")

  static let zeroFact = MessageTemplate(
    "measure.fact-zero", .information,
    en: "The fact “{fact}” of “{unit}” is 0, so there is nothing to cover.",
    zh: "“{unit}”的基础数据“{fact}”为 0，不存在覆盖问题。")

  static let negativeFact = MessageTemplate(
    "measure.fact-negative", .error,
    en: "The fact “{fact}” of “{unit}” is {value}, and nothing can be covered of less than none; correct it.",
    zh: "“{unit}”的基础数据“{fact}”为 {value}，小于零无法计算覆盖率；请更正。")

  static let unreadableFact = MessageTemplate(
    "measure.fact-not-a-number", .error,
    en:
      "The fact “{fact}” of “{unit}” is “{value}”, which is no decimal of at most 18 digits before and 18 behind the "
      + "point; write a plain number such as 1200 or 0.5.",
    zh: "“{unit}”的基础数据“{fact}”为“{value}”，不是小数点前后各不超过 18 位的十进制数；请写成 1200 或 0.5 这样的数字。")

  static let tooFewRatings = MessageTemplate(
    "judgement.too-few-ratings", .information,
    en: "{given} of {needed} ratings are given; the others are awaited.",
    zh: "需要 {needed} 份评分，目前只有 {given} 份；其余待补。")

  static let ratingOffScale = MessageTemplate(
    "judgement.rating-off-scale", .error,
    en: "The rating {rating} is not on the question's scale, {lowest} to {highest}; correct it.",
    zh: "评分 {rating} 超出该问题的量表范围（{lowest} 至 {highest}）；请更正。")

  static let adjudicationsDiffer = MessageTemplate(
    "judgement.adjudications-differ", .error,
    en: "Two adjudicated ratings differ; leave the one that stands.",
    zh: "有两份不一致的裁定评分；请只保留最终有效的一份。")

  static let ratedTwice = MessageTemplate(
    "judgement.rated-twice", .error,
    en: "The assessor “{rater}” gives two ratings; leave one, or mark the one that settles the matter as adjudicated.",
    zh: "评估人“{rater}”给出了两份评分；请保留一份，或将最终评分标为裁定。")

  static let scratchNotReadable = MessageTemplate(
    "memory.scratch-not-readable", .error,
    en:
      "What --memory put on disk could not be read back; evaluate again without --memory, or with TMPDIR set to a folder on another disk.",
    zh: "--memory 存到磁盘的数据读不回来；请不带 --memory 重新评估，或把 TMPDIR 设为另一块磁盘上的文件夹。")
}

/// All templates of this module.
package enum MeasurementMessages {
  /// In the order above.
  package static let all: [MessageTemplate] = [
    .noRecords, .noNumbers, .noCases, .noDecidedCases, .calendarYearMissing, .limitFieldMissing, .limitValueUnlisted,
    .openingMissing, .noAccounts, .noDecidedAccounts, .missingFact, .zeroFact, .negativeFact, .unreadableFact,
    .tooFewRatings, .ratingOffScale, .adjudicationsDiffer, .ratedTwice,
    .zeroWhole, .zeroBase, .negativeBase, .missingTable, .emptyRoster, .missingStrata, .groupNotInStrata, .noResidents,
    .emptyStratum, .personInTwoGroups, .noGroups, .noGroupedAnswers, .valueNotListed, .noValues, .oneCategory,
    .negativeTotal, .tooFewPersons, .nothingSpread, .noFirstPart, .scratchNotReadable,
    .wholeList, .calendarSlots, .casesHangTogether, .everyAccount, .statedFact, .ratedByPeople,
  ]
}
