internal import Diagnostics

/// What is said of measures of spread, of surveys and of measures inside others.
extension MessageTemplate {
  static let zeroWhole = MessageTemplate(
    "measure.whole-zero", .information,
    en: "The whole that the part is compared with is 0, so there is nothing to compare.",
    zh: "作为整体的量为 0，无从比较。")

  static let zeroBase = MessageTemplate(
    "measure.base-zero", .information,
    en: "The fact “{fact}” of “{unit}” is 0, so there is nothing to count by.",
    zh: "“{unit}”的基础数据“{fact}”为 0，无从折算。")

  static let negativeBase = MessageTemplate(
    "measure.base-negative", .error,
    en: "The fact “{fact}” of “{unit}” is {value}, and nothing can be counted by less than none; correct it.",
    zh: "“{unit}”的基础数据“{fact}”为 {value}，小于零无法折算；请更正。")

  static let missingTable = MessageTemplate(
    "measure.table-missing", .information,
    en: "The assessment has no file “{file}”, which lists what there is; put it beside the assessment file.",
    zh: "评估没有名册文件“{file}”；请放在评估文件旁边。")

  static let emptyRoster = MessageTemplate(
    "measure.roster-empty", .information,
    en: "“{file}” lists nothing for “{unit}”; add a row for each thing that there is.",
    zh: "“{file}”中没有“{unit}”的条目；请逐条补上。")

  static let missingStrata = MessageTemplate(
    "measure.strata-missing", .information,
    en: "The assessment does not say how many residents each group has; name a table under “strata”.",
    zh: "评估没有给出各群体的居民人数；请在“strata”处指明表格。")

  static let groupNotInStrata = MessageTemplate(
    "measure.group-not-in-strata", .error,
    en: "The group “{group}” of the log has no row for “{unit}” in the strata; add one, or correct the log.",
    zh: "日志中的群体“{group}”在分层表中没有“{unit}”的一行；请补上，或更正日志。")

  static let noResidents = MessageTemplate(
    "measure.strata-without-residents", .error,
    en: "The strata of “{unit}” add up to no residents at all; correct them.",
    zh: "“{unit}”的分层表中居民总数为 0；请更正。")

  static let emptyStratum = MessageTemplate(
    "measure.stratum-empty", .information,
    en: "Nobody of the group “{group}” of “{unit}” has answered, so its weight stands for nobody; ask them too.",
    zh: "“{unit}”的群体“{group}”没有一份答卷，无从加权；请补做调查。")

  static let personInTwoGroups = MessageTemplate(
    "measure.person-in-two-groups", .error,
    en: "The log puts the person “{person}” into two different values of “{field}”; correct it.",
    zh: "日志中“{person}”的“{field}”有两种不同取值；请更正。")

  static let noGroups = MessageTemplate(
    "measure.no-groups", .information,
    en: "{count} records match, but none has both a person and “{field}”; ask for records that state them.",
    zh: "符合条件的记录有 {count} 条，但没有一条同时写明“person”和“{field}”；请补充填写的记录。")

  static let noGroupedAnswers = MessageTemplate(
    "measure.no-grouped-answers", .information,
    en: "{count} records match, but none has both “{field}” and a group; ask for records that state them.",
    zh: "符合条件的记录有 {count} 条，但没有一条同时写明“{field}”和群体；请补充填写的记录。")

  static let valueNotListed = MessageTemplate(
    "measure.value-not-listed", .error,
    en: "The log has “{value}” as “{field}”, which the rubric does not list; correct the log, or add it to the list.",
    zh: "日志中“{field}”写有“{value}”，评估标准的类别里没有；请更正日志，或在类别中添加。")

  static let noValues = MessageTemplate(
    "measure.no-values", .information,
    en: "{count} records match, but none has a value in “{field}”; ask for records that state it.",
    zh: "符合条件的记录有 {count} 条，但都没有填写“{field}”；请补充填写该项的记录。")

  static let oneCategory = MessageTemplate(
    "measure.one-category", .information,
    en: "All records have the same “{field}”, and one category cannot be spread evenly or unevenly.",
    zh: "所有记录的“{field}”都相同，只有一类，谈不上均匀与否。")

  static let negativeTotal = MessageTemplate(
    "measure.total-negative", .error,
    en: "What “{person}” has adds up to {value}, and less than nothing cannot be shared out; correct the log.",
    zh: "“{person}”名下合计为 {value}，小于零，无法计算分布；请更正日志。")

  static let tooFewPersons = MessageTemplate(
    "measure.too-few-persons", .information,
    en: "Only {count} different values of “{field}” appear, and it takes two to compare.",
    zh: "“{field}”只出现 {count} 个不同取值，至少要有两个才能比较。")

  static let nothingSpread = MessageTemplate(
    "measure.nothing-spread", .information,
    en: "All that there is adds up to 0, so there is nothing to share out.",
    zh: "合计为 0，没有可供分布的量。")

  static let noFirstPart = MessageTemplate(
    "measure.no-first-part", .information,
    en: "Nobody is named in the first part of the period, so nobody could come back.",
    zh: "评估期前一段没有记录到人，谈不上再次参与。")
}
