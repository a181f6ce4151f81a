internal import ActivityLogs
internal import Columns
internal import Diagnostics
package import YAMLDocuments

/// `vocabulary.yaml` and the register of recommendations.
extension RubricLanguage {
  /// The root of `vocabulary.yaml`.
  package static let vocabulary = YAMLMappingDeclaration(
    of: LocalizedText(english: "The vocabulary", chinese: "词汇表"),
    keys: [
      .optional(
        "activities", .entries(YAMLEntriesDeclaration(named: .text, value: .mapping(activitySettings))),
        en: "The activities that logs can name", zh: "日志中可以出现的活动",
        examples: ["{topic.raised: {title: {zh: 议题提出, en: Topic raised}, by: [resident], needs: [case]}}"]),
      .optional(
        "attributes",
        .entries(YAMLEntriesDeclaration(named: .text, value: .choice(ColumnType.allCases.map(\.rawValue)))),
        en: "Further columns of logs, with the type of each", zh: "日志的附加列及其类型", examples: ["{楼栋类型: text, 预算: number}"]),
      .optional(
        "facts", .entries(YAMLEntriesDeclaration(named: .text, value: .mapping(factSettings))),
        en: "What is known of units", zh: "单位的事实", examples: ["{buildings: {type: number}}"]),
    ])

  /// An activity.
  static let activitySettings = YAMLMappingDeclaration(
    of: LocalizedText(english: "The activity", chinese: "活动"),
    keys: [
      .optional(
        "title", .localizedText, or: .words(LocalizedText(english: "the activity's name", chinese: "即活动名")),
        en: "What people call it", zh: "名称", examples: ["{zh: 议题提出, en: Topic raised}"]),
      .optional(
        "by", .oneOrMore(of: actor), or: .words(LocalizedText(english: "any actor", chinese: "不限主体")),
        en: "The actors whose act it can be", zh: "可由哪些主体作出", examples: ["[resident, residents-committee]"]),
      .optional(
        "needs", .oneOrMore(of: .text), en: "The fields and attributes that its records must have",
        zh: "其记录必须填写的字段和属性", examples: ["[case]"]),
    ])

  /// A fact.
  static let factSettings = YAMLMappingDeclaration(
    of: LocalizedText(english: "The fact", chinese: "事实"),
    keys: [
      .required("type", .choice(FactType.allCases.map(\.rawValue)), en: "What it holds", zh: "值的类型"),
      .optional(
        "title", .localizedText, or: .words(LocalizedText(english: "the fact's name", chinese: "即事实名")),
        en: "What people call it", zh: "名称", examples: ["{zh: 楼栋数, en: Buildings}"]),
    ])

  /// The root of the register.
  package static let register = YAMLMappingDeclaration(
    of: LocalizedText(english: "The register", chinese: "建议清单"),
    keys: [
      .required(
        "recommendations", .list(of: .mapping(recommendation), atLeast: 0), en: "The recommendations", zh: "各条建议")
    ])

  /// A recommendation.
  static let recommendation = YAMLMappingDeclaration(
    of: LocalizedText(english: "The recommendation", chinese: "建议"),
    keys: [
      .required("id", .text, en: "Its id, unique in the register", zh: "标识，在清单中唯一", examples: ["M4b"]),
      .required("place", .text, en: "Where the source has it", zh: "在来源中的位置", examples: ["\"3.3-2\""]),
      .optional("dimension", dimension, en: "The dimension it belongs to", zh: "所属维度"),
      .required(
        "text", .localizedText, en: "What it asks, in the rubric's own words", zh: "内容，用本标准自己的话写",
        examples: ["{zh: 议事前先给议题分类, en: Sort topics before deliberating}"]),
      .required(
        "actors",
        .entries(
          YAMLEntriesDeclaration(
            named: .choice(Actor.allCases.flatMap(\.names)), value: .choice(Basis.allCases.map(\.rawValue)))),
        en: "The actors it concerns; named: the source names them; inferred: they follow from who can act",
        zh: "涉及的主体；named：来源点名；inferred：由谁能办推得", examples: ["{residents-committee: named}"]),
    ])
}
