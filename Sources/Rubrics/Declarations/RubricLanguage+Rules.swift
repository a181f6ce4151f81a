internal import Diagnostics
internal import YAMLDocuments

/// The rules of `rubric.yaml`, and the quantities they ask about.
extension RubricLanguage {
  /// The keys of `rubric.yaml` that hold rules.
  static let rules: [YAMLKey] = [
    .optional(
      "measures", .entries(YAMLEntriesDeclaration(named: .identifier, value: innerMeasure)),
      en: "Quantities that rules ask about, by names of their own; they are measured and never scored",
      zh: "规则要用到的量，各有名称；只测量，不评分",
      examples: ["{accidents: {count: {where: 'activity == \"accident.confirmed\"'}}}"]),
    .optional(
      "deductions", .oneOrMore(of: .mapping(pointsRule(under: "deductions"))), en: "What takes points off", zh: "扣分规则"),
    .optional("bonus", .oneOrMore(of: .mapping(pointsRule(under: "bonus"))), en: "What adds points", zh: "加分规则"),
    .optional(
      "bonus-cap", .positiveNumber, or: .words(LocalizedText(english: "no cap", chinese: "不封顶")),
      en: "The most that the bonuses of one score add together", zh: "一个得分的加分合计最多多少", examples: ["5"]),
    .optional(
      "gate", .oneOrMore(of: .mapping(limitRule(under: "gate"))), en: "What a score cannot pass", zh: "得分的上限规则"),
    .optional("veto", .oneOrMore(of: .mapping(limitRule(under: "veto"))), en: "What decides a score alone", zh: "一票否决"),
  ]

  /// A rule under `deductions` or `bonus`.
  static func pointsRule(under key: String) -> YAMLMappingDeclaration {
    YAMLMappingDeclaration(
      of: thing(under: key),
      keys: common(isConditionRequired: false) + [
        .required("points", .positiveNumber, en: "How many points", zh: "多少分", examples: ["5"]),
        .optional(
          "per", .text, or: .value("1"), en: "A name under “measures” or a fact that multiplies the points",
          zh: "“measures”中的名称或一项事实，分数乘以它", examples: ["accidents"]),
        .optional(
          "at-most", .positiveNumber, or: .words(LocalizedText(english: "no bound", chinese: "不设上限")),
          en: "The most points", zh: "最多多少分", examples: ["20"]),
      ])
  }

  /// A rule under `gate` or `veto`.
  static func limitRule(under key: String) -> YAMLMappingDeclaration {
    YAMLMappingDeclaration(
      of: thing(under: key),
      keys: common(isConditionRequired: true) + [
        .optional("cap", score, en: "The score is at most this", zh: "得分最高为此", examples: ["79"]),
        .optional("score", score, en: "The score is this", zh: "得分即为此", examples: ["0"]),
      ], exactlyOneOf: [["cap", "score"]])
  }

  private static func thing(under key: String) -> LocalizedText {
    LocalizedText(english: "The rule under “\(key)”", chinese: "“\(key)”下的规则")
  }

  private static func common(isConditionRequired: Bool) -> [YAMLKey] {
    [
      .required("id", .identifier, en: "The rule's id, unique among rules", zh: "规则的标识，在规则中唯一", examples: ["safety"]),
      .optional(
        "title", .localizedText, or: .words(LocalizedText(english: "the id", chinese: "即标识")),
        en: "What people call it",
        zh: "名称", examples: ["{zh: 安全责任事故, en: Safety accidents}"]),
      .optional(
        "on", .text, or: .value("overall"), en: "Which scores it is about: overall, a level, an actor or a dimension",
        zh: "针对哪些得分：overall、某一层次、某一主体或某一维度", examples: ["resident"]),
      YAMLKey(
        name: "when", kind: nodeCondition,
        fallback: isConditionRequired ? nil : .words(LocalizedText(english: "always", chinese: "总是")),
        summary: LocalizedText(english: "When it acts", chinese: "何时起作用")),
    ]
  }

  /// A condition over a score.
  private static let nodeCondition = YAMLValueKind.shared(
    YAMLSharedKind(
      "score-condition",
      en: "A condition over facts, score[\"id\"], value[\"id\"], state[\"id\"], effect and activity, in single quotes",
      zh: "对事实、score[\"标识\"]、value[\"标识\"]、state[\"标识\"]、effect、activity 的条件，用单引号括起",
      examples: ["'has(effect) && effect < 60'", "'value[\"accidents\"] > 0'"], kind: .text))
}
