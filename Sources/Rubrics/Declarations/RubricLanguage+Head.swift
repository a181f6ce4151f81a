internal import ActivityLogs
internal import Diagnostics
package import YAMLDocuments

/// `rubric.yaml`.
extension RubricLanguage {
  /// The root of the file.
  package static let rubric = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rubric", chinese: "评估标准"), keys: head + groups + rules)

  /// What the rubric is, and how it rolls up.
  private static let head: [YAMLKey] = [
    .required(
      "plumbline", .choice(["1"]), en: "The version of the rubric language", zh: "规则语言的版本", examples: ["1"]),
    .required(
      "rubric", .identifier, en: "The rubric's id", zh: "评估标准的标识", examples: ["active-citizenship"]),
    .required(
      "edition", .unmistakableText, en: "The edition, in quotes", zh: "版次，加引号", examples: ["\"2025.1\""]),
    .optional(
      "title", .localizedText, or: .words(LocalizedText(english: "the id", chinese: "即标识")),
      en: "What people call the rubric", zh: "名称", examples: ["{zh: 社区微治理评估, en: Community micro-governance}"]),
    .optional(
      "extends", .text,
      en:
        "The folder of a rubric that this one changes, relative to this file, or the name of a folder beside it; with @ the edition it must be of",
      zh: "所修改的评估标准的文件夹（相对于本文件），或与本文件夹并列的文件夹名；@ 之后可写明版次",
      examples: ["../active-citizenship", "active-citizenship@2025.1"]),
    .optional(
      "remove", .entries(YAMLEntriesDeclaration(named: .identifier, value: .localizedText)),
      en: "Beside extends: the indicators and rules that are left out, by id, each with the reason",
      zh: "与 extends 同用：删去的指标和规则，写其标识和理由",
      examples: ["{resident.buildings-with-a-chief: {zh: 本地没有楼长, en: There are no building chiefs here}}"]),
    .optional("source", .mapping(source), en: "What the rubric makes measurable", zh: "评估标准依据的来源"),
    .optional(
      "levels", .list(of: .choice(GroupLevel.allCases.map(\.rawValue)), atLeast: 0), or: .value("[dimension, actor]"),
      en: "The levels on which indicators are grouped, inside out", zh: "指标逐级汇总的层次，从内到外"),
    .optional(
      "aggregate", .mapping(byLevel(aggregation, or: .value("mean"))),
      en:
        "How the children of a level become its score: the weighted mean, the lowest (min), another mean, the weighted median, or a sum",
      zh: "各层次如何由下级得分：mean 为加权平均，min 取最低，geometric、harmonic、{power: p} 为几种平均，median 为加权中位数，sum 为加权求和",
      examples: ["{dimension: mean, actor: mean, overall: min}"]),
    .optional(
      "missing", .either([.mapping(missingPolicy), .mapping(byLevel(.mapping(missingPolicy), or: .nothing))]),
      en: "What happens about children without a score: one policy for all levels, or one for each",
      zh: "下级没有得分时怎么办：各层次用同一办法，或分层写明", examples: ["{policy: renormalise, at-least: 60%}"]),
  ]

  /// The groups that scores are rolled up in.
  private static let groups: [YAMLKey] = [
    .optional(
      "actors",
      .entries(
        YAMLEntriesDeclaration(named: .choice(Actor.allCases.flatMap(\.names)), value: .mapping(actorSettings))),
      en: "Weights and names of the actors", zh: "各主体的权重和名称", examples: ["{residents-committee: {weight: 2}}"]),
    .optional(
      "bands", .list(of: .mapping(band), atLeast: 0), en: "Names for stretches of scores, in any order",
      zh: "分数段的名称，次序不限", examples: ["[{name: {zh: 优, en: good}, from: 80}, {name: {zh: 差, en: poor}, from: 0}]"]),
    .required(
      "dimensions",
      .entries(YAMLEntriesDeclaration(named: .identifier, value: .mapping(dimensionSettings), atLeast: 1)),
      en: "The dimensions by their ids; every indicator belongs to one", zh: "各维度及其标识；每个指标属于一个维度",
      examples: ["{mechanism-design: {title: {zh: 机制设计, en: Mechanism design}, weight: 1}}"]),
    .optional(
      "areas", .entries(YAMLEntriesDeclaration(named: .identifier, value: .mapping(areaSettings))),
      en: "Groups of dimensions by their ids", zh: "领域（维度的分组）及其标识",
      examples: ["{connectivity: {title: {zh: 互联互通, en: Connectivity}}}"]),
    .optional(
      "relative", .mapping(relativeDefaults), en: "How units are compared where an indicator says “relative”",
      zh: "写了“relative”的指标怎样在各单位之间比较", examples: ["{normalise: min-max, impute: median, treat: {winsorise: 5}}"]),
    .optional(
      "published", .mapping(published),
      or: .words(LocalizedText(english: "six places only", chinese: "只给六位小数")),
      en: "How scores of groups and units are rounded for publication, beside the six places of every result",
      zh: "各组和各单位的得分公布时怎样取整（结果中另有六位小数）", examples: ["{places: 3}"]),
    .optional(
      "copeland", .truth, or: .value("false"),
      en: "Whether units are ranked by Copeland's rule as well: by how many others each outranks",
      zh: "是否另按科普兰法排名：看每个单位胜过多少个其他单位"),
    .optional(
      "rank-at-least", count, or: .value("5"), en: "The least number of scored units that are ranked",
      zh: "有得分的单位至少多少个才排名"),
    .optional(
      "peer-group", .text, en: "A fact of units: ranks are among units of the same value of it",
      zh: "单位的一项事实：取值相同的单位之间排名", examples: ["estate-kind"]),
    .optional(
      "profiles",
      .entries(YAMLEntriesDeclaration(named: .identifier, value: .mapping(profile))),
      en: "Named choices among the indicators, which an assessment can be made by", zh: "指标的若干种取用方案，评估时可按方案进行",
      examples: ["{quick-check: {title: {zh: 快速体检, en: Quick check}, indicators: [committee.topics-answered]}}"]),
  ]

  /// A profile under `profiles`.
  static let profile = YAMLMappingDeclaration(
    of: LocalizedText(english: "The profile", chinese: "方案"),
    keys: [
      .optional(
        "title", .localizedText, or: .words(LocalizedText(english: "the id", chinese: "即标识")),
        en: "What people call it", zh: "名称", examples: ["{zh: 快速体检, en: Quick check}"]),
      .required(
        "indicators", .either([.choice(["all"]), .list(of: .text, atLeast: 1)]),
        en: "all, or the ids of the indicators that are evaluated", zh: "all（全部），或要评的指标的标识",
        examples: ["all", "[committee.topics-answered]"]),
    ])

  /// `{power: p}`.
  static let power = YAMLMappingDeclaration(
    of: LocalizedText(english: "The power mean", chinese: "幂平均"),
    keys: [
      .required(
        "power", .number(atLeast: nil, atMost: nil), en: "The exponent; 0 is the geometric mean", zh: "指数；0 为几何平均",
        examples: ["0.5"])
    ])

  /// `source`.
  static let source = YAMLMappingDeclaration(
    of: LocalizedText("“source”"),
    keys: [
      .optional("doi", .text, en: "The DOI of the source", zh: "来源的 DOI", examples: ["10.12677/ass.2025.148766"]),
      .optional(
        "register", .text, en: "The file with the recommendations, beside rubric.yaml",
        zh: "建议清单的文件名，放在 rubric.yaml 旁边", examples: ["recommendations.yaml"]),
    ])

  /// A policy under `missing`.
  static let missingPolicy = YAMLMappingDeclaration(
    of: LocalizedText(english: "The policy for missing scores", chinese: "缺失得分的处理办法"),
    keys: [
      .optional(
        "policy", .choice(MissingPolicy.Treatment.allCases.map(\.rawValue)), or: .value("renormalise"),
        en: "renormalise: the others' weights make the whole; zero: 0 stands in; fail: the parent has no score",
        zh: "renormalise：以其余的权重为整体；zero：按 0 分；fail：上级没有得分"),
      .optional(
        "at-least", .share, or: .value("0"), en: "The share of the weight that must have a score",
        zh: "有得分的权重至少占多大比例", examples: ["60%"]),
      .optional(
        "of", .choice(MissingPolicy.Coverage.allCases.map(\.rawValue)), or: .value("weight"),
        en: "What that is a share of: the weight or the number of children", zh: "按权重（weight）还是按项数（children）计算比例"),
    ])

  /// Whether what stands under `missing` is one policy for all levels, not one for each.
  static func isOnePolicy(_ node: YAMLNode) -> Bool {
    node.mappingEntries.contains { missingPolicy.names.contains($0.keyText) }
  }

  /// A mapping from levels.
  static func byLevel(_ value: YAMLValueKind, or fallback: YAMLKey.Fallback) -> YAMLMappingDeclaration {
    YAMLMappingDeclaration(
      of: LocalizedText(english: "This mapping of levels", chinese: "层级映射"),
      keys: RollUpLevel.allCases.map { level in
        switch level {
        case .dimension:
          .optional(level.rawValue, value, or: fallback, en: "For groups of one dimension", zh: "用于各维度")
        case .area: .optional(level.rawValue, value, or: fallback, en: "For groups of one area", zh: "用于各领域")
        case .actor: .optional(level.rawValue, value, or: fallback, en: "For groups of one actor", zh: "用于各主体")
        case .overall: .optional(level.rawValue, value, or: fallback, en: "For the unit as a whole", zh: "用于整个单位")
        }
      })
  }

  /// An actor under `actors`.
  static let actorSettings = YAMLMappingDeclaration(
    of: LocalizedText(english: "The actor", chinese: "主体"),
    keys: [
      .optional("weight", weight, or: .value("1"), en: "Its weight among the actors", zh: "在各主体中的权重"),
      .optional(
        "title", .localizedText, en: "What this rubric calls it", zh: "本标准对它的称呼",
        examples: ["{zh: 居民（参与画像）, en: Residents (participation profile)}"]),
    ])

  /// A band under `bands`.
  static let band = YAMLMappingDeclaration(
    of: LocalizedText(english: "The band", chinese: "等级"),
    keys: [
      .required("name", .localizedText, en: "What people call it", zh: "名称", examples: ["{zh: 优, en: good}"]),
      .required(
        "from", score, en: "The lowest score of the band, compared without rounding", zh: "该等级的最低分，按未取整的得分比较",
        examples: ["80"]),
    ])

  /// A dimension under `dimensions`.
  static let dimensionSettings = YAMLMappingDeclaration(
    of: LocalizedText(english: "The dimension", chinese: "维度"),
    keys: [
      .optional(
        "title", .localizedText, or: .words(LocalizedText(english: "the id", chinese: "即标识")),
        en: "What people call it", zh: "名称", examples: ["{zh: 机制设计, en: Mechanism design}"]),
      .optional("weight", weight, or: .value("1"), en: "Its weight among the dimensions", zh: "在各维度中的权重"),
      .optional(
        "area", .identifier, en: "The area it belongs to", zh: "所属领域", examples: ["connectivity"]),
      .optional(
        "aggregate", aggregation,
        or: .words(LocalizedText(english: "as “aggregate” of the rubric says", chinese: "与评估标准的“aggregate”相同")),
        en: "How its children become its score", zh: "怎样由下级得分", examples: ["geometric"]),
    ])
}
