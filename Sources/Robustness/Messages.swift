package import Diagnostics

/// What this module says: why something has no interval, or is not defined.
extension MessageTemplate {
  static let tooFewClusters = MessageTemplate(
    "interval.too-few", .information,
    en: "The value rests on {count} cases, persons or records; chance is drawn from at least {minimum}.",
    zh: "该数值只依据 {count} 个事项、人员或记录；至少要有 {minimum} 个才作抽取。")

  static let comparedWithPeers = MessageTemplate(
    "interval.compared", .information,
    en: "The score comes of comparing units, and what they are compared with would move along with it.",
    zh: "该得分由各单位相互比较得出，比较的尺度会随抽取一起变动。")

  static let notMeasured = MessageTemplate(
    "interval.not-measured", .information,
    en: "The score does not come of a measured value: it is set by a rule of its own ({state}).",
    zh: "该得分不是由测得的数值得出，而是按规定给出（{state}）。")

  static let tooFewParts = MessageTemplate(
    "agreement.too-few-parts", .information,
    en: "It takes two parts with scores to see whether they agree; there is {count}.",
    zh: "至少要有两项得分才能看是否一致，现有 {count} 项。")

  static let tooFewUnits = MessageTemplate(
    "agreement.too-few-units", .information,
    en: "It takes three units in which all parts have a score; there are {count}.",
    zh: "至少要有三个单位各项都有得分，现有 {count} 个。")

  static let constantPart = MessageTemplate(
    "agreement.constant", .information,
    en: "“{part}” has the same score in all units, so there is nothing that could go together with anything.",
    zh: "“{part}”在各单位得分都相同，谈不上与其他项目同升同降。")

  static let constantSum = MessageTemplate(
    "agreement.constant-sum", .information,
    en: "The parts add up to the same in all units, so that how well they agree is not defined.",
    zh: "各单位各项得分之和都相同，一致性无从定义。")
}

/// The catalogue of this module.
package enum RobustnessMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .tooFewClusters, .comparedWithPeers, .notMeasured, .tooFewParts, .tooFewUnits, .constantPart, .constantSum,
  ]
}
