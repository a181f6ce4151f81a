internal import ActivityLogs
internal import Diagnostics
internal import Quantities
package import YAMLDocuments

/// A file of `indicators/`.
extension RubricLanguage {
  /// An item of the file.
  package static let indicator = YAMLMappingDeclaration(
    of: LocalizedText(english: "The indicator", chinese: "指标"),
    keys: identity + purpose + [measureKey] + conduct + scaleKeys,
    exactlyOneOf: [ScaleReading.forms], companions: ["below": ["steps"]])

  /// Which indicator it is, and where it belongs.
  private static let identity: [YAMLKey] = [
    .required(
      "id", .identifier, en: "The indicator's id, unique in the rubric", zh: "指标的标识，在评估标准中唯一",
      examples: ["committee.topics-triaged-first"]),
    .optional(
      "actor", actor, or: .words(LocalizedText(english: "the rubric's only actor", chinese: "评估标准唯一的主体")),
      en: "Whose conduct it judges", zh: "所评的主体"),
    .required("dimension", dimension, en: "The dimension it belongs to", zh: "所属维度"),
    .optional(
      "recommendation", .text, en: "The recommendation it makes measurable, by its id in the register",
      zh: "所对应的建议，写其在建议清单中的标识", examples: ["M4b"]),
    .optional(
      "title", .localizedText, or: .words(LocalizedText(english: "the id", chinese: "即标识")),
      en: "What people call it", zh: "名称", examples: ["{zh: 议题会前分类率, en: Topics triaged before deliberation}"]),
  ]

  /// What it is for.
  private static let purpose: [YAMLKey] = [
    .optional(
      "why", .localizedText, en: "Why it is a fair sign of the recommendation", zh: "为什么它能公允地反映这条建议",
      examples: ["{zh: 先分类再议，议事才有的放矢。, en: Triage first lets a meeting stick to its point.}"]),
    .optional("threshold", .mapping(threshold), en: "Where the numbers of the scale come from", zh: "分段数字的来源"),
    .optional(
      "basis", .choice(Basis.allCases.map(\.rawValue)),
      en: "named: the source names the actor for this recommendation; inferred: the actor follows from who can act",
      zh: "named：来源就这条建议点了这一主体的名；inferred：由谁能办推得"),
  ]

  /// What it measures.
  private static let measureKey: YAMLKey = .required(
    "measure", measure, en: "What is measured: exactly one form with its parameters", zh: "测量什么：恰好一种测量方式及其参数")

  /// How it is scored, and where.
  private static let conduct: [YAMLKey] = [
    .optional(
      "units", .oneOrMore(of: .choice(UnitLevel.allCases.map(\.rawValue))), or: .value("[community]"),
      en: "The levels of units it applies to", zh: "适用于哪几级单位", examples: ["[community, subdistrict]"]),
    .optional("evidence", .mapping(evidence), en: "How much evidence a score must rest on", zh: "评分至少要有多少证据"),
    .optional("weight", weight, or: .value("1"), en: "Its weight in its group", zh: "在所属组中的权重"),
    .optional(
      "sources", .oneOrMore(of: .text), en: "The sources of sources.csv whose records it needs",
      zh: "需要 sources.csv 中哪些来源的记录", examples: ["[minutes]"]),
    .optional(
      "refused", .choice(RefusedSource.allCases.map(\.rawValue)), or: .value("insufficient-evidence"),
      en: "zero: score 0 where a source that it needs was refused", zh: "zero：所需来源被拒绝提供时记 0 分"),
    .optional(
      "applies", unitCondition, or: .words(LocalizedText(english: "everywhere", chinese: "一律适用")),
      en: "Where it applies", zh: "在哪些单位适用"),
    .optional(
      "exempt", unitCondition, or: .words(LocalizedText(english: "nowhere", chinese: "无")),
      en: "Where full marks are given without measuring", zh: "在哪些单位免评、记满分"),
    .optional(
      "effect-shown-by", .oneOrMore(of: .identifier),
      en: "This indicator counts activity; those named show whether it had an effect",
      zh: "本指标计的是活动量；所列指标反映其效果", examples: ["[resident.first-timers]"]),
    .optional(
      "advice", .localizedText, en: "What to do in order to do better", zh: "怎样改进",
      examples: ["{zh: 会前三天把议题分好类。, en: Sort the topics three days before the meeting.}"]),
    .optional(
      "previous", .either([.identifier, .mapping(notComparable)]),
      en: "Last year's indicator that this one continues, or why there is none to compare with",
      zh: "延续上一年度的哪个指标，或为什么没有可比的", examples: ["committee.topics-sorted"]),
    .optional(
      "transform", .choice(Transform.allCases.map(\.rawValue)), or: .value("none"),
      en: "What is done to the value, and to the values of the scale, before scoring", zh: "评分之前对数值和分段数值取对数"),
  ]

  /// `previous`, where there is nothing to compare with.
  static let notComparable = YAMLMappingDeclaration(
    of: LocalizedText("“previous”"),
    keys: [
      .required(
        "not-comparable", .localizedText, en: "Why there is no indicator to compare with", zh: "为什么没有可比的指标",
        examples: ["{zh: 口径已改, en: It is counted otherwise now}"])
    ])

  /// `threshold`.
  static let threshold = YAMLMappingDeclaration(
    of: LocalizedText(english: "The origin of the threshold", chinese: "分段的来源"),
    keys: [
      .required(
        "from", .choice(ThresholdOrigin.Kind.allCases.map(\.rawValue)),
        en: "paper: the source states them; practice: a published rule has them; choice: this rubric's own",
        zh: "paper：论文写明；practice：已公布的规定；choice：本标准自定"),
      .required(
        "note", .localizedText, en: "The place in the source, or the reason for the choice", zh: "来源的出处，或自定的理由",
        examples: ["{zh: 本标准的选择, en: This rubric's choice}"]),
    ])

  /// `evidence`.
  static let evidence = YAMLMappingDeclaration(
    of: LocalizedText("“evidence”"),
    keys: [
      .required(
        "at-least", count, en: "The least evidence that a score may rest on, counted as the measure says",
        zh: "评分所需的最少证据数，怎么数由测量方式决定", examples: ["10"])
    ])
}

/// How an indicator's value becomes a score.
extension RubricLanguage {
  /// The keys of an indicator that say how; one of `ScaleReading.forms` must be there.
  static let scaleKeys: [YAMLKey] = [
    .optional(
      "scale", .list(of: point, atLeast: 2), en: "Straight lines between points whose values ascend",
      zh: "各点之间按直线计分，数值从小到大", examples: ["[[0, 0], [0.6, 60], [0.95, 100]]"]),
    .optional(
      "steps", .list(of: point, atLeast: 1), en: "The score of the greatest point that is not above the value",
      zh: "取不大于数值的最大一点的分数", examples: ["[[1, 60], [3, 80], [6, 100]]"]),
    .optional("pass", .mapping(pass), en: "100 for a value that passes, else 0", zh: "达标 100 分，否则 0 分"),
    .optional(
      "target", .mapping(target), en: "0 at worst, 100 at best, a straight line between", zh: "最差 0 分，最好 100 分，其间按直线"),
    .optional(
      "deduct", .mapping(deduct), en: "Points off for each: from − each · value, but not below the floor",
      zh: "每一个扣若干分：from − each × 数值，不低于 floor", examples: ["{from: 100, each: 5, floor: 0}"]),
    .optional(
      "relative", .mapping(relative),
      en: "By comparing the values of all units with each other; {} for as in rubric.yaml",
      zh: "由各单位的数值相互比较得分；与 rubric.yaml 相同时写 {}", examples: ["{better: lower}"]),
    .optional("below", score, or: .value("0"), en: "The score below the first step", zh: "低于第一级时的分数"),
  ]

  /// `[x, s]`.
  private static let point = YAMLValueKind.shared(
    YAMLSharedKind(
      "point", en: "[value, score]: a value of the measure, and the score it gets", zh: "[数值, 分数]：测得的数值及其分数",
      examples: ["[0.6, 60]"], kind: .tuple([.number(atLeast: nil, atMost: nil), score])))

  /// `deduct`.
  static let deduct = YAMLMappingDeclaration(
    of: LocalizedText("“deduct”"),
    keys: [
      .optional("from", score, or: .value("100"), en: "The score of a value of 0", zh: "数值为 0 时的分数"),
      .required("each", .positiveNumber, en: "The points taken off for each", zh: "每一个扣多少分", examples: ["5"]),
      .optional("floor", score, or: .value("0"), en: "The least score", zh: "最低分（扣完为止）"),
    ])

  /// `pass`.
  static let pass = YAMLMappingDeclaration(
    of: LocalizedText("“pass”"),
    keys: [
      .optional(
        "at-least", .number(atLeast: nil, atMost: nil), en: "Values of at least this pass", zh: "不小于此数为达标",
        examples: ["0.8"]),
      .optional(
        "at-most", .number(atLeast: nil, atMost: nil), en: "Values of at most this pass", zh: "不大于此数为达标",
        examples: ["30"]),
    ], exactlyOneOf: [["at-least", "at-most"]])

  /// `target`.
  static let target = YAMLMappingDeclaration(
    of: LocalizedText("“target”"),
    keys: [
      .required(
        "best", .number(atLeast: nil, atMost: nil), en: "The value that gets 100", zh: "得 100 分的数值", examples: ["15"]),
      .required(
        "worst", .number(atLeast: nil, atMost: nil), en: "The value that gets 0", zh: "得 0 分的数值", examples: ["60"]),
    ])
}
