package import Diagnostics

/// What can be wrong with the folder of a rubric.
extension MessageTemplate {
  /// The path leads nowhere.
  static let rubricFolderMissing = MessageTemplate(
    "rubric.folder-missing", .error,
    en: "There is no “{folder}”; give the folder of a rubric, or its rubric.yaml.",
    zh: "找不到“{folder}”；请给出评估标准的文件夹或其中的 rubric.yaml。")
  /// The path leads to some other file.
  static let rubricNotFolder = MessageTemplate(
    "rubric.not-a-folder", .error,
    en: "“{path}” is not the folder of a rubric; give the folder, or its rubric.yaml.",
    zh: "“{path}”不是评估标准的文件夹；请给出文件夹或其中的 rubric.yaml。")
  /// The folder has no rubric.yaml.
  static let rubricFileMissing = MessageTemplate(
    "rubric.file-missing", .error,
    en: "The folder “{folder}” has no rubric.yaml; write one, or give another folder.",
    zh: "文件夹“{folder}”中没有 rubric.yaml；请写一个，或给出另一个文件夹。")
  /// A file or folder that the system does not let be read.
  static let rubricFileUnreadable = MessageTemplate(
    "rubric.file-unreadable", .error,
    en: "“{file}” cannot be read; it must be an ordinary file that you may read.",
    zh: "无法读取“{file}”；它应为普通文件，并且有读取权限。")
  /// A file that ends in `.yml`.
  static let otherEnding = MessageTemplate(
    "rubric.other-ending", .error,
    en: "Files of a rubric end in .yaml; rename “{file}” to “{name}”.",
    zh: "评估标准的文件以 .yaml 结尾；请把“{file}”改名为“{name}”。")
  /// No indicator in any file.
  static let noIndicators = MessageTemplate(
    "rubric.no-indicators", .error,
    en: "The rubric has no indicators; write some to indicators/*.yaml in “{folder}”.",
    zh: "评估标准没有指标；请写在“{folder}”的 indicators/*.yaml 中。")
  /// The register's file is not in the folder.
  static let registerMissing = MessageTemplate(
    "rubric.register-missing", .error,
    en: "The folder has no file “{name}”; put the register beside rubric.yaml, or leave “register” out.",
    zh: "文件夹中没有文件“{name}”；请把建议清单放在 rubric.yaml 旁边，或删去“register”。")
}

/// What can be wrong with names and numbers anywhere in a rubric.
extension MessageTemplate {
  /// Another version of the language.
  static let unknownLanguageVersion = MessageTemplate(
    "rubric.unknown-version", .error,
    en: "The rubric is written in version “{version}” of the language, and this Plumbline knows version {known}.",
    zh: "该评估标准使用第“{version}”版规则语言，而这一版准绳只认识第 {known} 版。")
  /// The name of an actor that there is not.
  static let unknownActor = MessageTemplate(
    "rubric.unknown-actor", .error,
    en: "There is no actor “{name}”.", zh: "没有名为“{name}”的主体。")
  /// The id of a dimension that rubric.yaml does not have.
  static let unknownDimension = MessageTemplate(
    "rubric.unknown-dimension", .error,
    en: "The rubric has no dimension “{name}”; add it under “dimensions” in rubric.yaml, or name another.",
    zh: "评估标准没有维度“{name}”；请在 rubric.yaml 的“dimensions”中添加，或改用别的维度。")
  /// The id of a recommendation that the register does not have.
  static let unknownRecommendation = MessageTemplate(
    "rubric.unknown-recommendation", .error,
    en: "The register has no recommendation “{name}”.", zh: "建议清单中没有建议“{name}”。")
  /// The name of an activity that the vocabulary does not have.
  static let unknownActivity = MessageTemplate(
    "rubric.unknown-activity", .error,
    en: "The vocabulary has no activity “{name}”; add it to vocabulary.yaml, or name another.",
    zh: "词汇表没有活动“{name}”；请在 vocabulary.yaml 中添加，或改用别的活动。")
  /// The name of a field that no event has.
  static let unknownField = MessageTemplate(
    "rubric.unknown-field", .error,
    en: "Events have no field “{name}”; an attribute of the vocabulary is written x[\"name\"].",
    zh: "事件没有字段“{name}”；词汇表中的属性请写成 x[\"名称\"]。")
  /// The name of an attribute that the vocabulary does not have.
  static let unknownAttribute = MessageTemplate(
    "rubric.unknown-attribute", .error,
    en: "The vocabulary has no attribute {name}; declare it under “attributes” in vocabulary.yaml.",
    zh: "词汇表没有属性 {name}；请在 vocabulary.yaml 的“attributes”中声明。")
  /// An attribute written like a field.
  static let attributeNotation = MessageTemplate(
    "rubric.attribute-by-name", .error,
    en: "“{name}” is an attribute; write {notation}.", zh: "“{name}”是属性；请写 {notation}。")
  /// A text where numbers are needed.
  static let numberNeeded = MessageTemplate(
    "rubric.number-needed", .error,
    en: "A number is needed here, and {name} holds {type.en}; name something that holds numbers.",
    zh: "此处需要数值，而 {name} 是{type.zh}；请改用数值。")
  /// A text or number where times are needed.
  static let timeNeeded = MessageTemplate(
    "rubric.time-needed", .error,
    en: "A field that holds times is needed here, and {name} holds {type.en}; name one that holds times.",
    zh: "此处需要时间字段，而 {name} 是{type.zh}；请改用时间字段。")
  /// A number or time where texts are needed.
  static let textNeeded = MessageTemplate(
    "rubric.text-needed", .error,
    en: "A field that holds text is needed here, and {name} holds {type.en}; name a text field.",
    zh: "此处需要文本字段，而 {name} 是{type.zh}；请改用文本字段。")
  /// A name that differs from a known one only in how its characters are composed.
  static let otherBytes = MessageTemplate(
    "rubric.other-composition", .error,
    en: "“{name}” looks like an activity of the vocabulary and is made of other characters; copy it from there.",
    zh: "“{name}”与词汇表中的活动看起来相同，但字符编码不同；请从词汇表复制。")
  /// A name twice.
  static let repeatedName = MessageTemplate(
    "rubric.repeated-name", .error,
    en: "“{name}” is there already; remove one, or give it another name.",
    zh: "“{name}”已经有了；请删去一个，或另起名称。")
  /// A name without characters.
  static let emptyName = MessageTemplate(
    "rubric.empty-name", .error,
    en: "A name under “{name}” is empty; write one.", zh: "“{name}”下有空的名称；请填写。")
  /// A list without items.
  static let emptyList = MessageTemplate(
    "rubric.empty-list", .error,
    en: "The list “{name}” is empty; name at least one, or leave the key out.",
    zh: "列表“{name}”是空的；请至少写一项，或删去这个键。")
  /// A list with too few items.
  static let tooFewItems = MessageTemplate(
    "rubric.too-few-items", .error,
    en: "“{name}” has {count} and needs at least {least}; add what is missing.",
    zh: "“{name}”有 {count} 项，至少需要 {least} 项；请补足。")
  /// A weight of 0 or less.
  static let weightNotPositive = MessageTemplate(
    "rubric.weight-not-positive", .error,
    en: "The weight is {value} and must be greater than 0; leave out what shall not count.",
    zh: "权重为 {value}，应大于 0；不想计入的请删去。")
  /// Points of 0 or less.
  static let pointsNotPositive = MessageTemplate(
    "rubric.points-not-positive", .error,
    en: "“{name}” is {value} and must be greater than 0; change it.",
    zh: "“{name}”为 {value}，应大于 0；请修改。")
  /// A score outside 0…100.
  static let scoreOutOfRange = MessageTemplate(
    "rubric.score-out-of-range", .error,
    en: "The score {value} does not lie between 0 and 100; choose one that does.",
    zh: "分数 {value} 不在 0 到 100 之间；请修改。")
  /// A length of time that cannot be read.
  static let malformedLimit = MessageTemplate(
    "rubric.malformed-limit", .error,
    en:
      "“{text}” is no length of time; write hours as 36h, days of 24 hours as 15d, calendar days as 7cd, working days "
      + "as 5wd.",
    zh: "“{text}”不是时限；小时写 36h，二十四小时的天写 15d，自然日写 7cd，工作日写 5wd。")
  /// A range that is not a lowest and a greater highest number.
  static let malformedRange = MessageTemplate(
    "rubric.malformed-range", .error,
    en: "“{name}” needs the lowest and the highest rating, the lowest first and smaller: [0, 4].",
    zh: "“{name}”应写最低和最高评级，最低在前且较小：[0, 4]。")
  /// A rating without its meaning, or with more.
  static let malformedAnchor = MessageTemplate(
    "judgement.malformed-anchor", .error,
    en: "A rating of the scale stands with what has to be seen for it: [2, written duties].",
    zh: "量表的每一级应写成一对：[2, 有成文分工]。")
  /// Ratings with their meanings that do not ascend.
  static let anchorsNotAscending = MessageTemplate(
    "judgement.anchors-not-ascending", .error,
    en: "The rating {rating} stands after {before}; write the ratings of a scale from the lowest to the highest.",
    zh: "评级 {rating} 写在 {before} 之后；量表各级请由低到高书写。")
  /// A scale with a single rating.
  static let anchorsTooFew = MessageTemplate(
    "judgement.anchors-too-few", .error,
    en: "A scale with one rating tells nothing apart; add what has to be seen for a lower or a higher one.",
    zh: "只有一级的量表区分不了什么；请补上更低或更高的一级及其含义。")
}

/// What can be wrong with rubric.yaml and vocabulary.yaml.
extension MessageTemplate {
  /// No dimension at all.
  static let noDimensions = MessageTemplate(
    "rubric.no-dimensions", .error,
    en: "The rubric has no dimensions; name at least one, since every indicator belongs to one.",
    zh: "评估标准没有维度；每个指标都属于一个维度，请至少写一个。")
  /// Two bands with the same bound.
  static let bandsWithOneBound = MessageTemplate(
    "rubric.bands-with-one-bound", .error,
    en: "Two bands begin at {from}; give each a bound of its own.", zh: "两个等级都从 {from} 开始；请给出不同的下限。")
  /// A setting for a level that is not among `levels`.
  static let levelNotUsed = MessageTemplate(
    "rubric.level-not-used", .warning,
    en: "The rubric does not roll up by “{level}”, so this has no effect; add it to “levels”, or remove this.",
    zh: "评估标准没有按“{level}”汇总，此处不起作用；请加入“levels”，或删去此处。")
  /// An attribute with the name of an event field.
  static let attributeIsField = MessageTemplate(
    "vocabulary.attribute-is-field", .error,
    en: "“{name}” is a field that every event has; remove it from the attributes.",
    zh: "“{name}”是事件自带的字段；请从属性中删去。")
  /// A fact with the name of a column that means something else.
  static let factNameTaken = MessageTemplate(
    "vocabulary.fact-name-taken", .error,
    en: "“{name}” has a meaning of its own in the table of units; give the fact another name.",
    zh: "“{name}”在单位表中另有含义；请给这项事实换个名称。")
}

/// What can be wrong with the rules that change scores, and with the indicators that they ask about.
extension MessageTemplate {
  /// A rule on nodes that there are not.
  static let unknownTarget = MessageTemplate(
    "rule.unknown-target", .error,
    en: "There is no “{name}” that a rule could act on; name overall, a level, an actor or a dimension.",
    zh: "没有可由规则作用的“{name}”；请写 overall、某一层级、某一主体或某一维度。")
  /// A gate or veto with no limit or two.
  static let limitNeeded = MessageTemplate(
    "rule.limit-needed", .error,
    en: "A gate or veto says what becomes of the score; write exactly one of “cap” and “score”.",
    zh: "gate 和 veto 应写明分数变成多少；请写“cap”或“score”之一。")
  /// A cap that lowers nothing.
  static let capWithoutEffect = MessageTemplate(
    "rule.cap-without-effect", .error,
    en: "No score is above 100, so a cap of 100 lowers none; choose a lower one.",
    zh: "分数不会超过 100，上限 100 不起作用；请改小。")
  /// An id that no indicator has.
  static let unknownIndicator = MessageTemplate(
    "indicator.unknown", .error,
    en: "The rubric has no indicator “{name}” to show the effect of “{id}”; name one that it has.",
    zh: "评估标准没有指标“{name}”来反映“{id}”的效果；请改用已有的指标。")
  /// An effect shown by activity.
  static let effectIsActivity = MessageTemplate(
    "indicator.effect-is-activity", .error,
    en: "“{name}” counts activity itself and cannot show the effect of “{id}”; name one that looks at what came of it.",
    zh: "“{name}”本身就是数活动的，不能反映“{id}”的效果；请改用看结果的指标。")
  /// An effect of another actor's.
  static let effectOfOtherActor = MessageTemplate(
    "indicator.effect-of-other-actor", .error,
    en: "“{name}” is about another actor than “{id}”; an effect is shown by an indicator of the same actor.",
    zh: "“{name}”与“{id}”不是同一主体；效果应由同一主体的指标反映。")
}

/// What can be wrong with measures and scales.
extension MessageTemplate {
  /// A measure without a form.
  static let measureMissing = MessageTemplate(
    "measure.missing", .error,
    en: "“{name}” needs one form with its parameters, such as count: {where: '…'}.",
    zh: "“{name}”应写一种测量方式及其参数，例如 count: {where: '…'}。")
  /// A measure with several forms.
  static let measureTwice = MessageTemplate(
    "measure.several-forms", .error,
    en: "A measure has one form; remove “{second}” or “{first}”.",
    zh: "一个指标只有一种测量方式；请删去“{second}”或“{first}”。")
  /// A form that there is not.
  static let unknownMeasure = MessageTemplate(
    "measure.unknown-form", .error,
    en: "There is no measure “{name}”.", zh: "没有测量方式“{name}”。")
  /// A judgement among the quantities that rules ask about.
  static let judgementNotIndicator = MessageTemplate(
    "measure.judgement-not-indicator", .error,
    en: "Assessors rate indicators only, so “{name}” cannot be a judgement; make it an indicator.",
    zh: "评估员只对指标评级，“{name}”不能是 judgement；请写成指标。")
  /// No scale.
  static let scaleMissing = MessageTemplate(
    "scale.missing", .error,
    en: "The indicator does not say how its value becomes a score; give it one of {forms}.",
    zh: "指标没有说明如何把数值换成分数；请写 {forms} 之一。")
  /// Several scales.
  static let scaleTwice = MessageTemplate(
    "scale.several-forms", .error,
    en: "An indicator has one way to a score; remove “{second}” or “{first}”.",
    zh: "一个指标只有一种计分办法；请删去“{second}”或“{first}”。")
  /// `below` beside something other than steps.
  static let belowWithoutSteps = MessageTemplate(
    "scale.below-without-steps", .error,
    en: "“below” belongs to “steps”; remove it.", zh: "“below”只与“steps”连用；请删去。")
  /// Too few points.
  static let tooFewPoints = MessageTemplate(
    "scale.too-few-points", .error,
    en: "“{name}” has too few points [value, score]; it needs {least} or more.",
    zh: "“{name}”至少需要 {least} 个 [数值, 分数]；请补足。")
  /// An item that is not a pair.
  static let malformedPoint = MessageTemplate(
    "scale.malformed-point", .error,
    en: "A point has a value and a score: [0.6, 60].", zh: "每一点应写数值和分数：[0.6, 60]。")
  /// Values that do not ascend.
  static let pointsNotIncreasing = MessageTemplate(
    "scale.not-increasing", .error,
    en: "The value {value} must be greater than {previous} before it; put the points in ascending order.",
    zh: "数值 {value} 应大于前一个 {previous}；请按从小到大排列。")
  /// A pass mark with no bound or two.
  static let passNeedsOneBound = MessageTemplate(
    "scale.pass-needs-one-bound", .error,
    en: "“pass” has either “at-least” or “at-most”; write exactly one.",
    zh: "“pass”应写“at-least”或“at-most”之一。")
  /// A floor that nothing is deducted from.
  static let deductFloorTooHigh = MessageTemplate(
    "scale.deduct-floor-too-high", .error,
    en: "The floor {floor} must lie below {from}, where deducting begins.",
    zh: "下限 {floor} 应低于起点 {from}。")
  /// A logarithm of something that has none.
  static let noLogarithm = MessageTemplate(
    "scale.no-logarithm", .error,
    en: "With “transform: {transform}” the values of a scale must be greater than 0, and one is {value}; change it.",
    zh: "有“transform: {transform}”时，分段的数值应大于 0，此处有 {value}；请修改。")
  /// A target whose ends are the same.
  static let targetWithoutExtent = MessageTemplate(
    "scale.target-without-extent", .error,
    en: "Best and worst are both {value}; they must differ.", zh: "最好和最差都是 {value}；两者应不同。")
}

/// Remarks at other places.
extension MessageTemplate {
  /// The earlier of two that are the same.
  static let firstHere = MessageTemplate(
    "note.first-here", .information, en: "The first is here.", zh: "第一个在这里。")
  /// The point before.
  static let previousHere = MessageTemplate(
    "note.previous-here", .information, en: "The one before is here.", zh: "前一个在这里。")
  /// What the register says.
  static let registeredHere = MessageTemplate(
    "note.registered-here", .information, en: "The register has it here.", zh: "建议清单中的位置。")
  /// All that would do.
  static let knownNames = MessageTemplate(
    "note.known-names", .information, en: "Known names: {names}.", zh: "可用的名称：{names}。")
}

/// All that this module can say.
package enum RubricMessages {
  /// Every template, in the order of this file.
  package static let all: [MessageTemplate] =
    [
      .rubricFolderMissing, .rubricNotFolder, .rubricFileMissing, .rubricFileUnreadable, .otherEnding, .noIndicators,
      .registerMissing, .unknownLanguageVersion, .unknownActor, .unknownDimension, .unknownRecommendation,
      .unknownActivity, .unknownField, .unknownAttribute, .attributeNotation, .numberNeeded, .timeNeeded, .textNeeded,
      .otherBytes,
      .repeatedName, .emptyName, .emptyList, .tooFewItems, .weightNotPositive, .pointsNotPositive, .scoreOutOfRange,
      .unknownTarget, .limitNeeded, .capWithoutEffect, .unknownIndicator, .effectIsActivity, .effectOfOtherActor,
      .deductFloorTooHigh, .noLogarithm,
      .malformedLimit, .malformedRange, .malformedAnchor, .anchorsNotAscending, .anchorsTooFew, .noDimensions,
      .bandsWithOneBound, .levelNotUsed, .attributeIsField,
      .factNameTaken, .measureMissing, .measureTwice, .unknownMeasure, .judgementNotIndicator, .scaleMissing,
      .scaleTwice,
      .belowWithoutSteps,
      .tooFewPoints, .malformedPoint, .pointsNotIncreasing, .passNeedsOneBound, .targetWithoutExtent, .firstHere,
      .previousHere, .registeredHere, .knownNames, .indicatorWithout, .beyondRegister,
      .noEvidenceMinimum, .evidenceMinimumUnused,
      .sameTitle, .basisContradicted, .dimensionContradicted, .pairNotRegistered, .actorCannot, .factUndeclared,
      .closedByUnused, .refusedUnused, .withoutTitle, .weightsUnderMinimum, .weightOfUnusedLevel, .emptyDimension,
      .actorWithoutIndicators, .scoresBelowBands, .constantScale, .unreachableValues, .unusedActivity,
      .ruleWithoutNodes, .nothingShowsEffects, .bonusCapUnused, .measureUnused, .activityAlone, .logarithmOfZero,
    ] + caseMeasures + spread + overlays + relative
}
