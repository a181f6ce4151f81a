internal import Diagnostics
internal import Measurement
package import YAMLDocuments

/// Files of judgements.
extension AssessmentLanguage {
  /// The root of a list of judgements.
  package static let judgements = YAMLMappingDeclaration(
    of: LocalizedText(english: "The file of judgements", chinese: "评判文件"),
    keys: [
      .optional(
        "plumbline", .choice(["1"]), or: .value("1"), en: "The version of the language", zh: "语言的版本",
        examples: ["1"]),
      .required("judgements", .list(of: .mapping(judgement), atLeast: 0), en: "The ratings", zh: "各条评级"),
    ])

  /// A judgement.
  package static let judgement = YAMLMappingDeclaration(
    of: LocalizedText(english: "The judgement", chinese: "评判"),
    keys: [
      .required(
        "indicator", .text, en: "The indicator whose question is answered", zh: "所回答的指标",
        examples: ["committee.duties-clear"]),
      .required("unit", .text, en: "The unit that is rated", zh: "所评的单位", examples: ["jinning"]),
      .required(
        "rating", .number(atLeast: nil, atMost: nil), en: "The rating, on the question's scale", zh: "评级，在该问题的量表之内",
        examples: ["3"]),
      .required("rater", .text, en: "Who rates", zh: "评估员", examples: ["A"]),
      .optional(
        "adjudicated", .truth, or: .value("false"), en: "Whether this rating settles the matter", zh: "是否为裁定的评级"),
      .optional(
        "source", .text, en: "The kind of evidence it rests on", zh: "所依据的证据的来源", examples: ["visit"]),
      .optional("place", .text, en: "Where the evidence stands", zh: "证据的位置", examples: ["\"§3.2-4\""]),
      .optional("note", .localizedText, en: "A remark", zh: "说明", examples: ["{zh: 走访所见, en: Seen on a visit}"]),
    ])

  /// The root of an assessor's sheet.
  package static let judgementSheet = YAMLMappingDeclaration(
    of: LocalizedText(english: "The judgement sheet", chinese: "评判表"),
    keys: [
      .optional(
        "plumbline", .choice(["1"]), or: .value("1"), en: "The version of the language", zh: "语言的版本",
        examples: ["1"]),
      .required("assessor", .text, en: "Who rates; a pseudonym will do", zh: "评估员，可用化名", examples: ["甲"]),
      .optional(
        "stage", .choice(JudgementStage.allCases.map(\.rawValue)), or: .value(JudgementStage.draft.rawValue),
        en: "How far the assessors have come: draft is before they have heard each other, final after",
        zh: "评判阶段：draft 为互不知情时的初评，final 为讨论之后的定评"),
      .required("date", civilDate, en: "The day on which the ratings are given", zh: "评级的日期", examples: ["2025-02-10"]),
      .required(
        "ties", .list(of: .mapping(tie), atLeast: 0),
        en: "The assessor's ties to those who are evaluated; [] declares that there are none",
        zh: "评估员与被评各方的利害关系；没有则写 [] 以声明", examples: ["[]"]),
      .optional(
        "ratings", .entries(YAMLEntriesDeclaration(named: .text, value: units(rating))),
        en: "The ratings, by indicator and unit", zh: "评级，按指标和单位",
        examples: ["{committee.duties-clear: {jinning: {rating: 3}}}"]),
      .optional(
        "adjudications", .entries(YAMLEntriesDeclaration(named: .text, value: units(adjudication))),
        en: "The ratings by which the assessor settles what others rate differently, by indicator and unit",
        zh: "由该评估员作出的裁定，按指标和单位",
        examples: ["{committee.duties-clear: {jinning: {rating: 3, reason: 复核了分工表}}}"]),
    ])

  private static func units(_ declaration: YAMLMappingDeclaration) -> YAMLValueKind {
    .entries(YAMLEntriesDeclaration(named: .text, value: .mapping(declaration)))
  }

  /// A day.
  private static let civilDate = YAMLValueKind.written(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")

  /// A tie of an assessor to a body.
  static let tie = YAMLMappingDeclaration(
    of: LocalizedText(english: "The tie", chinese: "利害关系"),
    keys: [
      .required(
        "body", .text,
        en:
          "Whom it ties the assessor to: a unit with all below it, an actor, or an operator (a unit's fact “operator”)",
        zh: "与哪一方：某单位（含其下级）、某主体，或某运营方（单位的事实“operator”）", examples: ["jinning", "居委会"]),
      .required("kind", .localizedText, en: "What ties them", zh: "何种关系", examples: ["{zh: 曾在此任职, en: worked there}"]),
      .optional(
        "until", civilDate, or: .words(LocalizedText(english: "the tie still holds", chinese: "关系仍在")),
        en: "The first day on which it no longer holds", zh: "关系不再存在的第一天", examples: ["2022-07-01"]),
    ])

  /// A rating of one question at one unit.
  static let rating = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rating", chinese: "评级"),
    keys: [
      .optional(
        "rating", .number(atLeast: nil, atMost: nil),
        or: .words(LocalizedText(english: "not rated", chinese: "未评")),
        en: "The rating, one of the question's", zh: "评级，须为该问题所列的等级", examples: ["3"])
    ] + grounds)

  /// A rating that settles a disagreement.
  static let adjudication = YAMLMappingDeclaration(
    of: LocalizedText(english: "The adjudication", chinese: "裁定"),
    keys: [
      .required(
        "rating", .number(atLeast: nil, atMost: nil), en: "The rating that stands", zh: "裁定的评级", examples: ["3"]),
      .required(
        "reason", .localizedText, en: "Why", zh: "理由", examples: ["{zh: 复核了分工表, en: Checked the list of duties}"]),
    ] + grounds)

  /// What a rating rests on.
  private static let grounds: [YAMLKey] = [
    .optional("source", .text, en: "The kind of evidence it rests on", zh: "所依据的证据的来源", examples: ["visit"]),
    .optional(
      "evidence", .list(of: .mapping(evidence), atLeast: 0), en: "Where the evidence stands", zh: "证据的位置",
      examples: ["[{document: 会议记录, place: 议题三, page: 12}]"]),
    .optional(
      "note", .localizedText, en: "A remark for everybody", zh: "公开的说明", examples: ["{zh: 走访所见, en: Seen on a visit}"]),
    .optional(
      "private-note", .localizedText, en: "A remark for the assessors alone; it enters neither bundle nor report",
      zh: "只供评估组内部的说明，不进入结果包和报告", examples: ["回访时再问"]),
  ]

  /// Where evidence stands.
  static let evidence = YAMLMappingDeclaration(
    of: LocalizedText(english: "The evidence", chinese: "证据"),
    keys: [
      .required("document", .text, en: "The document", zh: "文件", examples: ["会议记录"]),
      .optional("place", .text, en: "The place in it", zh: "在其中的位置", examples: ["议题三"]),
      .optional("page", .text, en: "The page or pages", zh: "页码", examples: ["12", "12–13"]),
    ])
}
