package import Diagnostics

/// What scoring has to say; these are reasons in results, so their codes never change.
extension MessageTemplate {
  static let levelNotNamed = MessageTemplate(
    "finding.level-not-named", .information,
    en: "The indicator does not apply to units of the level {level}.",
    zh: "该指标不适用于“{level}”这一级。")
  static let conditionNotMet = MessageTemplate(
    "finding.does-not-apply", .information,
    en: "The indicator applies only where {condition}; that is not so here.",
    zh: "该指标仅适用于满足 {condition} 的单位，此处不满足。")
  static let conditionUndecided = MessageTemplate(
    "finding.applicability-unknown", .information,
    en: "Whether the indicator applies cannot be told: a fact that {condition} asks for is missing. Supply it.",
    zh: "无法判断该指标是否适用：条件 {condition} 所需的事实缺失，请补充。")
  static let exempted = MessageTemplate(
    "finding.exempt", .information,
    en: "Exempt with full marks, since {condition}.",
    zh: "因满足 {condition}，免评并计满分。")
  static let exemptionUndecided = MessageTemplate(
    "finding.exemption-unknown", .information,
    en:
      "Whether an exemption holds cannot be told, so it is judged as any other: a fact that {condition} asks for is missing.",
    zh: "无法判断是否免评，按一般情形评：条件 {condition} 所需的事实缺失。")
  static let noLogarithmOfValue = MessageTemplate(
    "finding.no-logarithm", .information,
    en: "The value {value} has no {transform}, since it is not greater than 0.",
    zh: "数值 {value} 不大于 0，没有 {transform}。")
  static let tooLittleEvidence = MessageTemplate(
    "finding.too-little-evidence", .information,
    en: "The value rests on {count}; the rubric asks for at least {minimum}.",
    zh: "该数值只有 {count} 条证据支持，评估标准要求至少 {minimum} 条。")
  static let sourceMissing = MessageTemplate(
    "finding.source-not-supplied", .information,
    en: "Records from {sources} were not supplied for {months}; silence is not absence.",
    zh: "“{sources}”的记录在 {months} 未提供；没有记录不等于没有发生。")
  static let sourceRefused = MessageTemplate(
    "finding.source-refused", .information,
    en: "Records from {sources} were refused for {months}.",
    zh: "“{sources}”的记录在 {months} 被拒绝提供。")
  static let childInError = MessageTemplate(
    "score.child-in-error", .information,
    en: "No score, because {child} is in error.",
    zh: "因“{child}”有误，不予评分。")
  static let nothingApplies = MessageTemplate(
    "score.nothing-applies", .information,
    en: "Nothing below applies here.",
    zh: "其下各项均不适用。")
  static let nothingScored = MessageTemplate(
    "score.nothing-scored", .information,
    en: "Nothing below is scored.",
    zh: "其下没有已评分的项目。")
  static let tooLittleCovered = MessageTemplate(
    "score.too-little-covered", .information,
    en: "Scored parts carry {covered} % of the weight that applies; the rubric asks for at least {minimum} %.",
    zh: "已评分部分占适用权重的 {covered}%，评估标准要求至少 {minimum}%。")
  static let childMissing = MessageTemplate(
    "score.child-missing", .information,
    en: "No score, because {child} has none and the rubric lets nothing stand in for it.",
    zh: "因“{child}”没有得分，且评估标准不允许替代，不予评分。")
  static let tooFewChildren = MessageTemplate(
    "score.too-few-children", .information,
    en: "{count} of {all} parts that apply are scored; the rubric asks for at least {minimum} %.",
    zh: "适用的 {all} 项中有 {count} 项有得分，评估标准要求至少 {minimum}%。")
  static let negativeInPowerMean = MessageTemplate(
    "score.negative-in-power-mean", .information,
    en: "No score, because {child} is below 0 and a power mean takes no negative numbers.",
    zh: "“{child}”小于 0，幂平均不能取负数，不予评分。")
  static let tooFewPeers = MessageTemplate(
    "calibration.too-few-peers", .information,
    en: "The indicator compares units with each other, and {count} have a value; at least {minimum} are needed.",
    zh: "该指标由各单位相互比较得分，只有 {count} 个单位有数值，至少要有 {minimum} 个。")
  static let constantIndicator = MessageTemplate(
    "calibration.constant", .information,
    en: "The indicator compares units with each other, and all have the same value, {value}.",
    zh: "该指标由各单位相互比较得分，而各单位数值相同，均为 {value}。")
  static let maximumIsZero = MessageTemplate(
    "calibration.maximum-is-zero", .information,
    en: "The values are divided by the greatest, and that is 0.",
    zh: "数值要除以最大值，而最大值为 0。")
  static let referenceMissing = MessageTemplate(
    "calibration.reference-missing", .information,
    en: "The values are compared with that of “{unit}”, which has none.",
    zh: "数值要与“{unit}”的相比，而它没有数值。")
  static let referenceIsLowest = MessageTemplate(
    "calibration.reference-is-lowest", .information,
    en:
      "The values are compared with that of “{unit}”, which is the lowest, so that there is no distance to measure by.",
    zh: "数值要与“{unit}”的相比，而它正是最低的，没有可作尺度的距离。")
  static let screenedOut = MessageTemplate(
    "calibration.screened-out", .information,
    en: "{available} of the {applicable} indicators to be compared have a value here; the rubric asks for more.",
    zh: "应比较的 {applicable} 项指标中，此单位只有 {available} 项有数值，少于评估标准的要求。")
  static let peersUnknown = MessageTemplate(
    "calibration.peers-unknown", .information,
    en: "It is not known whom to compare the unit with: it has no value of the fact that makes the peer groups.",
    zh: "缺少用来划分同类单位的事实，不知道该与谁相比。")
  static let ruleAsksForMissing = MessageTemplate(
    "rule.asks-for-missing", .information,
    en: "It cannot be told whether {condition}, since there is no {missing}; the rule did not act.",
    zh: "缺少 {missing}，无法判断 {condition}；该规则未执行。")
  static let ruleUndecided = MessageTemplate(
    "rule.undecided", .information,
    en: "It cannot be told from the values there are whether {condition}; the rule did not act.",
    zh: "依现有数值无法判断 {condition}；该规则未执行。")
  static let factorMissing = MessageTemplate(
    "rule.number-missing", .information,
    en: "There is no value of “{name}”, which the points are multiplied by; the rule did not act.",
    zh: "缺少用来乘分值的“{name}”；该规则未执行。")
  static let factorNotNumber = MessageTemplate(
    "rule.number-unreadable", .information,
    en: "The points are multiplied by “{name}”, and “{text}” is no number; the rule did not act.",
    zh: "分值要乘以“{name}”，而“{text}”不是数值；该规则未执行。")
  static let factorNegative = MessageTemplate(
    "rule.number-negative", .information,
    en: "The points are multiplied by “{name}”, and {value} is below 0; the rule did not act.",
    zh: "分值要乘以“{name}”，而 {value} 小于 0；该规则未执行。")
}

/// The catalogue of this module.
package enum ScoringMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .levelNotNamed, .conditionNotMet, .conditionUndecided, .exempted, .exemptionUndecided, .noLogarithmOfValue,
    .tooLittleEvidence, .sourceMissing, .sourceRefused,
    .childInError, .nothingApplies, .nothingScored, .tooLittleCovered, .childMissing, .ruleAsksForMissing,
    .ruleUndecided, .tooFewChildren, .negativeInPowerMean, .tooFewPeers, .constantIndicator, .maximumIsZero,
    .referenceMissing, .referenceIsLowest, .screenedOut, .peersUnknown,
    .factorMissing, .factorNotNumber, .factorNegative,
  ]
}
