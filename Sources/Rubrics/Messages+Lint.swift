internal import Diagnostics

/// What a rubric that can be used may still lack, or say in vain.
extension MessageTemplate {
  /// Something that every indicator should tell its readers.
  static let indicatorWithout = MessageTemplate(
    "indicator.without", .warning,
    en: "The indicator “{id}” has no “{key}”; write one.", zh: "指标“{id}”没有“{key}”；请补上。")
  /// An indicator that the register does not ask for.
  static let beyondRegister = MessageTemplate(
    "indicator.beyond-register", .information,
    en:
      "“{id}” goes beyond the register, which asks nothing of {actor} in “{dimension}”; say in “why” what it rests on.",
    zh: "“{id}”超出建议清单：清单在“{dimension}”中没有向 {actor} 提出建议；请在“why”中写明依据。")
  /// No evidence minimum where one is applied.
  static let noEvidenceMinimum = MessageTemplate(
    "indicator.without-evidence-minimum", .warning,
    en: "“{id}” does not say how much evidence a score must rest on; write evidence: {at-least: …}.",
    zh: "“{id}”没有说明评分至少要有多少证据；请写 evidence: {at-least: …}。")
  /// An evidence minimum where none is applied.
  static let evidenceMinimumUnused = MessageTemplate(
    "indicator.evidence-minimum-unused", .warning,
    en: "An evidence minimum is not applied to “{form}”; remove it.", zh: "“{form}”不适用最低证据数；请删去。")
  /// Two indicators of one title.
  static let sameTitle = MessageTemplate(
    "indicator.same-title", .warning,
    en: "“{id}” and “{other}” have the same title; let each say what it alone looks at.",
    zh: "“{id}”与“{other}”标题相同；请写出各自看的是什么。")
  /// A basis other than the register's.
  static let basisContradicted = MessageTemplate(
    "indicator.basis-contradicted", .warning,
    en: "“{id}” says {basis}, and the register says {registered} of {recommendation} and this actor; correct one.",
    zh: "“{id}”写的是 {basis}，而建议清单对 {recommendation} 和该主体写的是 {registered}；请改正其一。")
  /// A dimension other than the register's.
  static let dimensionContradicted = MessageTemplate(
    "indicator.dimension-contradicted", .warning,
    en: "“{id}” stands in “{dimension}”, and the register has {recommendation} in “{registered}”; correct one.",
    zh: "“{id}”归在“{dimension}”，而建议清单把 {recommendation} 归在“{registered}”；请改正其一。")
  /// A pair that the register does not have.
  static let pairNotRegistered = MessageTemplate(
    "indicator.pair-not-registered", .warning,
    en: "The register does not ask {recommendation} of {actor}; choose another, or add the actor to the register.",
    zh: "建议清单没有向 {actor} 提出 {recommendation}；请另选，或在清单中加上该主体。")
  /// An activity whose actors are others.
  static let actorCannot = MessageTemplate(
    "indicator.actor-does-otherwise", .information,
    en: "“{id}” looks for “{activity}” by {actors}, and in the vocabulary it is the act of {others}.",
    zh: "“{id}”看的是 {actors} 的“{activity}”，而词汇表中它由 {others} 作出。")
  /// A fact that is not declared where others are.
  static let factUndeclared = MessageTemplate(
    "indicator.fact-undeclared", .warning,
    en: "The vocabulary does not declare the fact “{name}”; declare it under “facts”, or correct the name.",
    zh: "词汇表没有声明事实“{name}”；请在“facts”中声明，或改正名称。")
  /// `closed-by` without a deadline.
  static let closedByUnused = MessageTemplate(
    "measure.closed-by-unused", .warning,
    en: "“closed-by” has no effect without “deadline”; add one, or remove it.",
    zh: "没有“deadline”时“closed-by”不起作用；请补上，或删去。")
  /// `refused` without sources.
  static let refusedUnused = MessageTemplate(
    "indicator.refused-unused", .warning,
    en: "“refused” has no effect without “sources”; name the sources, or remove it.",
    zh: "没有“sources”时“refused”不起作用；请写明来源，或删去。")
  /// The rubric or a dimension without a title.
  static let withoutTitle = MessageTemplate(
    "rubric.without-title", .warning,
    en: "“{name}” has no title; write one in both languages.", zh: "“{name}”没有标题；请用两种语言写上。")
  /// Weights that differ under `min`.
  static let weightsUnderMinimum = MessageTemplate(
    "rubric.weights-under-min", .warning,
    en: "“{level}” takes the lowest score whatever the weights below it are, and they differ; use mean, or equal ones.",
    zh: "“{level}”取最低分，与其下的权重无关，而这些权重并不相等；请改用 mean，或取相等的权重。")
  /// Weights on a level that is not rolled up.
  static let weightOfUnusedLevel = MessageTemplate(
    "rubric.weight-of-unused-level", .warning,
    en: "The weight of “{name}” has no effect, since “levels” does not have “{level}”; add it, or remove the weight.",
    zh: "“levels”中没有“{level}”，“{name}”的权重不起作用；请加入，或删去权重。")
  /// A dimension without indicators.
  static let emptyDimension = MessageTemplate(
    "rubric.empty-dimension", .information,
    en: "No indicator belongs to the dimension “{name}”; write one, or remove it.",
    zh: "维度“{name}”没有指标；请补充，或删去。")
  /// An actor with a weight and no indicators.
  static let actorWithoutIndicators = MessageTemplate(
    "rubric.actor-without-indicators", .warning,
    en: "“{name}” has a weight and no indicator; write one, or remove the weight.",
    zh: "“{name}”有权重而没有指标；请补充，或删去权重。")
  /// Scores below the lowest band.
  static let scoresBelowBands = MessageTemplate(
    "rubric.scores-below-bands", .warning,
    en: "Scores below {from} belong to no band; let the lowest begin at 0.",
    zh: "低于 {from} 的分数不属于任何等级；请让最低一级从 0 开始。")
  /// A scale with one score.
  static let constantScale = MessageTemplate(
    "scale.constant", .warning,
    en: "“{id}” scores {score} whatever its value is; change the scale.",
    zh: "无论数值多少，“{id}”都得 {score} 分；请修改分段。")
  /// Values of a scale that the measure never takes.
  static let unreachableValues = MessageTemplate(
    "scale.unreachable", .warning,
    en: "The value of “{form}” is never {values}; its range is {range}.", zh: "{form} 的数值不会是 {values}；其范围为 {range}。")
  /// An activity that no indicator looks at.
  static let unusedActivity = MessageTemplate(
    "vocabulary.unused-activity", .information,
    en: "No indicator looks at the activity “{name}”.", zh: "没有指标用到活动“{name}”。")
  /// A rule on an actor or dimension without indicators.
  static let ruleWithoutNodes = MessageTemplate(
    "rule.without-nodes", .warning,
    en: "“{id}” never acts, since no indicator belongs to what it acts on; correct “on”, or remove the rule.",
    zh: "“{id}”所作用的对象没有指标，永远不会执行；请改正“on”，或删去该规则。")
  /// A rule that asks for effects where nothing shows any.
  static let nothingShowsEffects = MessageTemplate(
    "rule.no-effects", .warning,
    en: "“{id}” never acts, since “{name}” has no value without “effect-shown-by” on some indicator; add it there.",
    zh: "没有指标写明“effect-shown-by”，“{name}”没有取值，“{id}”永远不会执行；请在指标上补写。")
  /// A cap on bonuses that there are not.
  static let bonusCapUnused = MessageTemplate(
    "rule.bonus-cap-unused", .warning,
    en: "“bonus-cap” has no effect without “bonus”; add a bonus, or remove it.",
    zh: "没有“bonus”时“bonus-cap”不起作用；请补上加分规则，或删去。")
  /// A quantity that nothing asks about.
  static let measureUnused = MessageTemplate(
    "rule.measure-unused", .warning,
    en: "No rule asks about “{name}”; use it in “when” as value[\"{name}\"] or in “per”, or remove it.",
    zh: "没有规则用到“{name}”；请在“when”中写 value[\"{name}\"] 或写入“per”，或删去。")
  /// An indicator that counts activity and leaves its effect in the dark.
  static let activityAlone = MessageTemplate(
    "indicator.activity-alone", .warning,
    en: "“{id}” counts activity alone; name the indicator that shows its effect: effect-shown-by: [id].",
    zh: "“{id}”只数活动；请写明由哪个指标反映其效果：effect-shown-by: [编号]。")
  /// A logarithm of a value that can be 0.
  static let logarithmOfZero = MessageTemplate(
    "scale.logarithm-of-zero", .warning,
    en:
      "A {form} can be 0, which has no {transform}: the indicator is in error there; choose another measure or scale.",
    zh: "{form} 可能为 0，而 0 没有 {transform}，届时该指标记为有误；请改用别的测量方式或分段。")
}
