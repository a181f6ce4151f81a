internal import Diagnostics

/// What waivers have to say.
extension MessageTemplate {
  static let waiverEmpty = MessageTemplate(
    "waiver.never-in-force", .error,
    en:
      "The waiver ends ({until}) before it begins ({from}). “until” is the first day on which it is no longer in force.",
    zh: "豁免的结束（{until}）早于或等于开始（{from}）。“until”应填失效的第一天。")
  static let waiverExpired = MessageTemplate(
    "waiver.expired", .warning,
    en: "The waiver of {indicator} at {unit} ended before the period, and does nothing. Remove it, or have it renewed.",
    zh: "{unit} 的 {indicator} 豁免在评估期之前已到期，不起作用。请删去，或重新报批。")
  static let waiverLater = MessageTemplate(
    "waiver.later", .warning,
    en:
      "The waiver of {indicator} at {unit} begins after the period, and does nothing yet. Keep it for a later evaluation.",
    zh: "{unit} 的 {indicator} 豁免在评估期之后才生效，此次不起作用。请留待以后的评估。")
  static let waiverInPart = MessageTemplate(
    "waiver.in-part", .warning,
    en:
      "The waiver of {indicator} at {unit} covers a part of the period only, and does nothing: the indicator measures the whole. Have it approved for the whole period.",
    zh: "{unit} 的 {indicator} 豁免只覆盖评估期的一部分，不起作用：指标衡量的是整个评估期。请按整个评估期报批。")
  static let waiverMatchesNothing = MessageTemplate(
    "waiver.matches-nothing", .warning,
    en: "The waiver of “{indicator}” at “{unit}” matches nothing that is evaluated. Check the spelling of both.",
    zh: "“{unit}”的“{indicator}”豁免不对应任何被评内容。请检查两者的拼写。")
  static let waived = MessageTemplate(
    "finding.waived", .information,
    en: "Waived by {approver} from {from} until {until} ({zone}): {reason.en}",
    zh: "经 {approver} 批准豁免，自 {from} 至 {until}（{zone}）：{reason.zh}")
  static let indicatorsWaived = MessageTemplate(
    "result.indicators-waived", .warning, en: "Indicators were waived; the results without waivers stand beside.",
    zh: "有指标被豁免；不计豁免的结果一并列出。")
  static let waiversIdle = MessageTemplate(
    "result.waivers-without-effect", .warning,
    en: "Waivers did nothing, since they are expired, of other times, or of nothing evaluated.",
    zh: "有豁免未起作用：已到期、时间不符或没有对应内容。")
}

extension AssessmentMessages {
  /// What waivers have to say.
  static let waivers: [MessageTemplate] = [
    .waiverEmpty, .waiverExpired, .waiverLater, .waiverInPart, .waiverMatchesNothing, .waived, .indicatorsWaived,
    .waiversIdle,
  ]
}

extension Waiver.Force {
  /// What is said of a waiver that does nothing.
  var template: MessageTemplate? {
    switch self {
    case .inForce: nil
    case .inPart: .waiverInPart
    case .expired: .waiverExpired
    case .later: .waiverLater
    case .matchesNothing: .waiverMatchesNothing
    }
  }
}
