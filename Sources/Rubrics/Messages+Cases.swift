internal import Diagnostics

/// What can be wrong with measures of cases and accounts.
extension MessageTemplate {
  /// Two activities that are not two.
  static let pairNeeded = MessageTemplate(
    "measure.pair-needed", .error,
    en: "“{name}” names two activities, the first and the second: [topic.raised, reply.published].",
    zh: "“{name}”应写两个活动，前一个和后一个：[topic.raised, reply.published]。")
  /// A rule that says nothing.
  static let ruleMissing = MessageTemplate(
    "measure.rule-missing", .error,
    en: "A rule says one of {forms}; write which.", zh: "每条规则应写 {forms} 之一；请写明。")
  /// A rule that says several things.
  static let ruleTwice = MessageTemplate(
    "measure.several-rules", .error,
    en: "A rule says one thing; give “{second}” an item of its own.", zh: "一条规则只写一件事；请把“{second}”另写一项。")
  /// A key of another rule.
  static let ruleKeyElsewhere = MessageTemplate(
    "measure.rule-key-elsewhere", .error,
    en: "“{key}” belongs to “{rule}”; remove it here.", zh: "“{key}”只与“{rule}”连用；请从此处删去。")
  /// Limits by a field without any value.
  static let limitsWithoutValues = MessageTemplate(
    "measure.limits-without-values", .error,
    en: "The limits go by “{field}” and name none of its values; write some, such as 急: 2h, or one limit for all.",
    zh: "时限按“{field}”确定，却没有写任何取值；请写出，例如 急: 2h，或只写一个时限。")
  /// An activity that both fills and empties an account.
  static let gainAndSpend = MessageTemplate(
    "measure.gain-and-spend", .error,
    en: "“{name}” stands under “{first}” already; an activity adds to a balance, takes from it or logs it.",
    zh: "“{name}”已写在“{first}”中；一个活动只能增加余额、减少余额或登记余额。")
}

/// What a measure of cases may say in vain, or leave to chance.
extension MessageTemplate {
  /// Limits by a field without one for the rest.
  static let limitsWithoutOthers = MessageTemplate(
    "measure.limits-without-others", .warning,
    en: "“{id}” is in error where a case leaves “{field}” empty or says anything else; give those a limit under “_”.",
    zh: "事项没有填写“{field}”或填了别的内容时，“{id}”会成为错误；请用“_”写明这些情况的时限。")
  /// Rules that no case can keep.
  static let rulesContradict = MessageTemplate(
    "measure.rules-contradict", .warning,
    en: "“{activity}” must both occur and not occur, so no case keeps these rules; remove one.",
    zh: "“{activity}”既须出现又不得出现，没有事项能够做到；请删去一条。")
  /// A rule that stands twice.
  static let ruleRepeated = MessageTemplate(
    "measure.rule-repeated", .warning,
    en: "“{id}” states the rule “{rule}” for {activities} twice; remove one.",
    zh: "“{id}”对 {activities} 两次写了规则“{rule}”；请删去一条。")
  /// A promise whose deadline is not asked for, or a deadline of no promise.
  static let promiseUnused = MessageTemplate(
    "measure.promise-unused", .warning,
    en: "“{present}” has no effect without “{missing}”; add it, or remove “{present}”.",
    zh: "没有“{missing}”时“{present}”不起作用；请补上，或删去“{present}”。")
}

extension RubricMessages {
  /// Every template, in the order of this file.
  static let caseMeasures: [MessageTemplate] = [
    .pairNeeded, .ruleMissing, .ruleTwice, .ruleKeyElsewhere, .limitsWithoutValues, .gainAndSpend,
    .limitsWithoutOthers, .rulesContradict, .ruleRepeated, .promiseUnused,
  ]
}
