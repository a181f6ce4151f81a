internal import Diagnostics

/// What can be wrong with the comparison of units and with areas.
extension MessageTemplate {
  /// None or several methods in one mapping.
  static let oneNormalisation = MessageTemplate(
    "relative.one-method", .error,
    en: "“normalise” takes exactly one method, such as {min-max: [0, 100]}; remove the others.",
    zh: "“normalise”只能写一种方法，如 {min-max: [0, 100]}；请删去其余的。")
  /// None or several stand-ins in one mapping.
  static let oneImputation = MessageTemplate(
    "relative.one-stand-in", .error,
    en: "“impute” takes exactly one of mean, median and fact; remove the others.",
    zh: "“impute”只能写 mean、median、fact 之一；请删去其余的。")
  /// Something other than two numbers.
  static let twoNumbers = MessageTemplate(
    "relative.two-numbers", .error,
    en: "“{name}” takes a list of two numbers, such as [0, 100].",
    zh: "“{name}”应是两个数的列表，如 [0, 100]。")
  /// A range whose ends do not ascend.
  static let rangeReversed = MessageTemplate(
    "relative.range-reversed", .error,
    en: "The range ends at {high} and must end above {low}, where it begins; for less is better write better: lower.",
    zh: "范围止于 {high}，应大于起点 {low}；若越小越好，请写 better: lower。")
  /// A logarithm of a scale that names no values.
  static let relativeTransformed = MessageTemplate(
    "relative.transformed", .error,
    en: "A relative scale takes no “transform”; use “treat” against outliers, or measure the logarithm.",
    zh: "与各单位比较的指标不能写“transform”；请用“treat”处理离群值。")
  /// A dimension of no area where the rubric groups by areas.
  static let dimensionWithoutArea = MessageTemplate(
    "rubric.dimension-without-area", .error,
    en: "The rubric groups by area, and the dimension “{name}” says none; write area: and one of its areas.",
    zh: "评估标准按领域分组，而维度“{name}”没有写领域；请写 area: 及其中一个领域。")
  /// An area that is not there.
  static let unknownArea = MessageTemplate(
    "rubric.unknown-area", .error,
    en: "There is no area “{name}” under “areas”; add it or write another.",
    zh: "“areas”下没有领域“{name}”；请补上，或改写。")
  /// No actor, where the rubric has several or none.
  static let actorNeeded = MessageTemplate(
    "indicator.actor-needed", .error,
    en: "The indicator names no actor; write actor:, or let the rubric's “actors” name exactly one.",
    zh: "该指标没有写主体；请写 actor:，或让评估标准的“actors”只列一类主体。")
}

extension RubricMessages {
  /// Those above, in their order.
  static let relative: [MessageTemplate] = [
    .oneNormalisation, .oneImputation, .twoNumbers, .rangeReversed, .relativeTransformed, .dimensionWithoutArea,
    .unknownArea, .actorNeeded,
  ]
}
