internal import Diagnostics
package import YAMLDocuments

/// The course of an evaluation: who evaluates, what was waived, what happened when.
extension AssessmentLanguage {
  /// `assessor`.
  static let assessor = YAMLMappingDeclaration(
    of: LocalizedText(english: "The assessor", chinese: "评估方"),
    keys: [
      .required("name", .localizedText, en: "Who evaluates", zh: "评估方名称", examples: ["{zh: 某评估中心, en: A centre}"]),
      .required(
        "independence", .localizedText,
        en:
          "What the assessor declares of being independent of those who are evaluated: who pays, who is related to whom",
        zh: "评估方对其独立于被评方的声明：由谁出资、有无利害关系",
        examples: ["{zh: 由区里出资，与各居委会无关联, en: Paid by the district; tied to none of the committees}"]),
    ])

  /// The root of a file of waivers.
  package static let waivers = YAMLMappingDeclaration(
    of: LocalizedText(english: "The file of waivers", chinese: "豁免文件"),
    keys: [
      .optional(
        "plumbline", .choice(["1"]), or: .value("1"), en: "The version of the language", zh: "语言的版本",
        examples: ["1"]),
      .required("waivers", .list(of: .mapping(waiver), atLeast: 0), en: "The waivers", zh: "各条豁免"),
    ])

  /// A waiver.
  static let waiver = YAMLMappingDeclaration(
    of: LocalizedText(english: "The waiver", chinese: "豁免"),
    keys: [
      .required("indicator", .text, en: "The indicator that is waived", zh: "豁免的指标", examples: ["committee.x"]),
      .required("unit", .text, en: "The unit it is waived for", zh: "所豁免的单位", examples: ["jinning"]),
      .required("approver", .text, en: "Who approved it", zh: "批准人", examples: ["区委社会工作部"]),
      .required("reason", .localizedText, en: "Why", zh: "理由", examples: ["{zh: 活动场地修缮, en: Rooms under repair}"]),
      .required(
        "from", .text, en: "The first day, or instant, on which it is in force", zh: "生效的第一天或时刻",
        examples: ["2024-01-01"]),
      .required(
        "until", .text, en: "The first day, or instant, on which it is no longer in force", zh: "失效的第一天或时刻",
        examples: ["2025-01-01"]),
      .required("zone", .text, en: "The time zone of the two", zh: "这两个时间的时区", examples: ["Asia/Shanghai"]),
    ])

  /// The root of a file of stages.
  package static let stages = YAMLMappingDeclaration(
    of: LocalizedText(english: "The file of stages", chinese: "阶段文件"),
    keys: [
      .optional(
        "plumbline", .choice(["1"]), or: .value("1"), en: "The version of the language", zh: "语言的版本",
        examples: ["1"]),
      .required("stages", .list(of: .mapping(stage), atLeast: 0), en: "The stages, in their order", zh: "各阶段，按先后排列"),
    ])

  /// A stage.
  static let stage = YAMLMappingDeclaration(
    of: LocalizedText(english: "The stage", chinese: "阶段"),
    keys: [
      .required(
        "stage", .choice(EvaluationStage.Kind.allCases.map(\.rawValue)), en: "What happened", zh: "发生了什么"),
      .required(
        "on", .text, en: "When: a day, or an instant with its offset", zh: "时间：日期，或带偏移的时刻", examples: ["2025-03-01"]),
      .required("by", .text, en: "Who did it", zh: "由谁", examples: ["区民政局"]),
      .optional(
        "indicator", .text, en: "The indicator that a comment or ruling is about", zh: "意见或裁定所涉指标",
        examples: ["committee.x"]),
      .optional("unit", .text, en: "The unit that it is about", zh: "所涉单位", examples: ["jinning"]),
      .optional("note", .localizedText, en: "What was said or decided", zh: "内容", examples: ["{zh: 维持原评, en: Upheld}"]),
    ])
}
