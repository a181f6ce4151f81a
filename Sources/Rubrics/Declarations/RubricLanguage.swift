internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Quantities
package import YAMLDocuments

/// The keys of the rubric language, file by file: what the loader reads, schemas complete and references list.
package enum RubricLanguage {
  /// What stands in `rubric.yaml`.
  package static let rubricFile = YAMLValueKind.mapping(rubric)
  /// What stands in a file of `indicators/`.
  package static let indicatorFile = YAMLValueKind.list(of: .mapping(indicator), atLeast: 0)
  /// What stands in `vocabulary.yaml`.
  package static let vocabularyFile = YAMLValueKind.mapping(vocabulary)
  /// What stands in the register of recommendations.
  package static let registerFile = YAMLValueKind.mapping(register)
}

/// Kinds of values that many keys share.
extension RubricLanguage {
  /// An actor, by any of its names.
  package static let actor = YAMLValueKind.shared(
    YAMLSharedKind(
      "actor", en: "One of the four actors, by its identifier or a Chinese name in use",
      zh: "四类主体之一，写标识符或通行的中文名", examples: ["residents-committee", "居委会"],
      kind: .choice(Actor.allCases.flatMap(\.names))))

  /// Whose events count.
  package static let actorSelection = YAMLValueKind.shared(
    YAMLSharedKind(
      "actor-selection", en: "An actor, a list of actors, or any", zh: "一个主体、主体列表，或 any（不限）",
      examples: ["any", "[residents-committee, resident]"],
      kind: .either([.choice(["any"]), .oneOrMore(of: actor)])))

  /// A condition over an event.
  package static let eventCondition = YAMLValueKind.shared(
    YAMLSharedKind(
      "event-condition", en: "A condition over an event's fields, in single quotes; attributes are written x[\"name\"]",
      zh: "对事件字段的条件，用单引号括起；自定义属性写作 x[\"名称\"]",
      examples: ["'activity == \"meeting.held\" && participants >= 10'"], kind: .text))

  /// A condition over a case.
  package static let caseCondition = YAMLValueKind.shared(
    YAMLSharedKind(
      "case-condition", en: "A condition over a case's events, in single quotes",
      zh: "对个案各事件的条件，用单引号括起",
      examples: ["'!case.has(\"topic.withdrawn\")'", "'case.first(\"topic.raised\").channel == \"hotline\"'"],
      kind: .text))

  /// A condition over a unit.
  package static let unitCondition = YAMLValueKind.shared(
    YAMLSharedKind(
      "unit-condition", en: "A condition over the unit's facts, level and unit, in single quotes",
      zh: "对单位的事实、level 和 unit 的条件，用单引号括起", examples: ["'points_bank == \"yes\"'"], kind: .text))

  /// A mapping whose `where` is a condition over an event.
  static func eventFilter(mayBeEmpty: Bool) -> YAMLMappingDeclaration {
    YAMLMappingDeclaration(
      of: LocalizedText(english: "The selection of events", chinese: "事件的选取"),
      keys: [
        YAMLKey(
          name: "where", kind: eventCondition, fallback: mayBeEmpty ? all : nil,
          summary: LocalizedText(english: "Which events", chinese: "哪些事件"))
      ])
  }

  /// A field of events, or an attribute.
  package static let field = YAMLValueKind.shared(
    YAMLSharedKind(
      "field", en: "A field of events, or an attribute of the vocabulary as x[\"name\"]",
      zh: "事件的字段；词汇表中的属性写作 x[\"名称\"]", examples: ["person", "'x[\"楼栋类型\"]'"],
      kind: .either([.choice(EventSchema.fields.map(\.name)), attribute])))

  /// A field of events that holds numbers, or an attribute.
  package static let numberField = YAMLValueKind.shared(
    YAMLSharedKind(
      "number-field", en: "A field of events that holds numbers, or such an attribute as x[\"name\"]",
      zh: "事件的数值字段；数值属性写作 x[\"名称\"]", examples: ["rating", "'x[\"预算\"]'"],
      kind: .either([.choice(fields(holding: .number)), attribute])))

  /// A field of events that holds texts, or an attribute.
  package static let textField = YAMLValueKind.shared(
    YAMLSharedKind(
      "text-field", en: "A field of events that holds texts, or such an attribute as x[\"name\"]",
      zh: "事件的文本字段；文本属性写作 x[\"名称\"]", examples: ["organization", "'x[\"楼栋类型\"]'"],
      kind: .either([.choice(fields(holding: .text)), attribute])))

  /// A field of events that holds times, or an attribute.
  package static let timeField = YAMLValueKind.shared(
    YAMLSharedKind(
      "time-field", en: "A field of events that holds times, or such an attribute as x[\"name\"]",
      zh: "事件的时间字段；时间属性写作 x[\"名称\"]", examples: ["end", "'x[\"期限\"]'"],
      kind: .either([.choice(fields(holding: .time)), attribute])))

  private static func fields(holding type: ColumnType) -> [String] {
    EventSchema.fields.filter { $0.type == type }.map(\.name)
  }

  /// `x["name"]`.
  private static let attribute = YAMLValueKind.written(pattern: #"^x\[("[^"\\]+"|'[^'\\]+')\]$"#)

  /// The name of a fact that is a number.
  package static let fact = YAMLValueKind.shared(
    YAMLSharedKind(
      "fact", en: "The name of a fact of the unit that is a number: a column of communities.csv or a fact of facts.csv",
      zh: "单位的一项数值事实的名称：communities.csv 的列或 facts.csv 的事实", examples: ["buildings"], kind: .text))

  /// An activity of the vocabulary.
  package static let activity = YAMLValueKind.shared(
    YAMLSharedKind(
      "activity", en: "An activity of vocabulary.yaml", zh: "vocabulary.yaml 中的活动", examples: ["topic.raised"],
      kind: .text))

  /// A length of time.
  package static let timeLimit = YAMLValueKind.shared(
    YAMLSharedKind(
      "time-limit",
      en: "A length of time: hours as 36h, days of 24 hours as 15d, calendar days as 7cd, working days as 5wd",
      zh: "时限：小时写 36h，二十四小时的天写 15d，自然日写 7cd，工作日写 5wd", examples: ["36h", "15d", "7cd", "5wd"],
      kind: .written(pattern: "^[0-9]{1,18}(h|d|cd|wd)$")))

  /// A weight.
  package static let weight = YAMLValueKind.shared(
    YAMLSharedKind(
      "weight", en: "A weight: a number greater than 0", zh: "权重：大于 0 的数", examples: ["1", "2.5"],
      kind: .positiveNumber))

  /// A score.
  package static let score = YAMLValueKind.shared(
    YAMLSharedKind(
      "score", en: "A score from 0 to 100", zh: "0 到 100 的分数", examples: ["60"],
      kind: .number(atLeast: .zero, atMost: ExactDecimal(100))))

  /// A number of things, at least 1.
  package static let count = YAMLValueKind.wholeNumber(in: 1...1_000_000_000)

  /// The dimension of a rubric.
  package static let dimension = YAMLValueKind.shared(
    YAMLSharedKind(
      "dimension", en: "A dimension of rubric.yaml, by its id", zh: "rubric.yaml 中的维度，写其标识",
      examples: ["mechanism-design"], kind: .text))

  /// What holds where a selection is silent.
  static let all = YAMLKey.Fallback.words(LocalizedText(english: "all", chinese: "全部"))
}
