internal import Diagnostics
package import YAMLDocuments

/// `measure`, as the catalogue of measures specifies it.
extension RubricLanguage {
  /// A measure: a mapping whose only key is the form.
  package static let measure = YAMLValueKind.shared(
    YAMLSharedKind(
      "measure", en: "A measure: exactly one form with its parameters", zh: "测量方式：恰好一种形式及其参数",
      examples: ["{count: {where: 'activity == \"meeting.held\"'}}"],
      kind: .mapping(
        YAMLMappingDeclaration(
          of: LocalizedText(english: "The measure", chinese: "测量方式"),
          keys: MeasureCatalogue.forms.map { $0.key }, exactlyOneOf: [MeasureCatalogue.all.map(\.id)]))))

  /// A measure that a rule or another measure asks about: any but a judgement, which no log tells.
  static let innerMeasure = YAMLValueKind.shared(
    YAMLSharedKind(
      "inner-measure", en: "A measure, but no judgement: exactly one form with its parameters",
      zh: "judgement 以外的测量方式：恰好一种形式及其参数", examples: ["{count: {where: 'activity == \"meeting.held\"'}}"],
      kind: .mapping(innerMeasures)))

  private static var innerMeasures: YAMLMappingDeclaration {
    let keys = MeasureCatalogue.forms.map { $0.key }.filter { $0.name != JudgementReading.specification.id }
    return YAMLMappingDeclaration(
      of: LocalizedText(english: "The measure", chinese: "测量方式"), keys: keys, exactlyOneOf: [keys.map(\.name)])
  }

  /// A rule of a case.
  static let rule = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rule", chinese: "规则"),
    keys: [
      .optional(
        "precedence", pair, en: "[A, B]: each B has an A that is not strictly after it", zh: "[A, B]：每个 B 之前都有 A",
        examples: ["[topic.triaged, deliberation.held]"]),
      .optional(
        "response", pair, en: "[A, B]: each A has a B that is not strictly before it", zh: "[A, B]：每个 A 之后都有 B",
        examples: ["[topic.raised, reply.published]"]),
      .optional("absence", activity, en: "The activity does not occur", zh: "不得出现该活动"),
      .optional("existence", activity, en: "The activity occurs", zh: "必须出现该活动"),
      .optional(
        "not-coexistence", pair, en: "[A, B]: the two do not both occur", zh: "[A, B]：两者不得都出现",
        examples: ["[topic.withdrawn, reply.published]"]),
      .optional(
        "four-eyes", pair, en: "[A, B]: nobody does both", zh: "[A, B]：不得由同一人做两者",
        examples: ["[points.awarded, points.checked]"]),
      .optional("within", timeLimit, en: "The limit of a response", zh: "response 的时限"),
      .optional("min", count, or: .value("1"), en: "How often an existence is asked for", zh: "existence 至少要有几次"),
    ], exactlyOneOf: [RuleListReading.forms], companions: RuleListReading.companions)

  /// The ratings that a question may be answered with.
  static let ratingScale = YAMLValueKind.shared(
    YAMLSharedKind(
      "rating-scale",
      en: "Every rating allowed with what has to be seen for it, ascending; or the lowest and the highest",
      zh: "允许的各级及其含义，由低到高；或最低和最高评级", examples: ["[0, 4]", "[[0, 看不出], [2, 有成文分工], [4, 成文并核对过]]"],
      kind: .either([
        .tuple([.number(atLeast: nil, atMost: nil), .number(atLeast: nil, atMost: nil)]),
        .list(of: .tuple([.number(atLeast: nil, atMost: nil), .localizedText]), atLeast: 2),
      ])))

  /// Two activities.
  private static let pair = YAMLValueKind.tuple([activity, activity])

  /// A length of time, or lengths by what a field says.
  static let limits = YAMLValueKind.shared(
    YAMLSharedKind(
      "limits", en: "A length of time, or lengths of time by what a field says; _ stands for any other value",
      zh: "时限，或按字段取值分别写明的时限；_ 代表其他取值", examples: ["15d", "{by: urgency, 急: 2h, 一般: 7d, _: 15d}"],
      kind: .either([
        timeLimit,
        .mapping(
          YAMLMappingDeclaration(
            of: LocalizedText(english: "A limit by a field", chinese: "按字段确定的时限"),
            keys: [
              .required("by", textField, en: "The field that decides", zh: "由哪个字段决定", examples: ["urgency"]),
              .optional("_", timeLimit, en: "The limit for any other value", zh: "其他取值的时限"),
            ], others: timeLimit)),
      ])))
}

extension MeasureForm {
  /// The form as the key of a measure.
  fileprivate static var key: YAMLKey {
    let mapping = YAMLValueKind.mapping(specification.declaration)
    let list = specification.parameters.first { $0.name == listParameter }?.kind.valueKind
    let kind = list.map { .either([mapping, $0]) } ?? mapping
    let form = YAMLSharedKind(
      "measure." + specification.id, en: specification.summary.english, zh: specification.summary.chinese, kind: kind)
    return YAMLKey(name: specification.id, kind: .shared(form), fallback: .nothing, summary: specification.summary)
  }
}

extension MeasureSpecification {
  /// The mapping of the form's parameters.
  package var declaration: YAMLMappingDeclaration {
    YAMLMappingDeclaration(
      of: LocalizedText(english: "The measure “\(id)”", chinese: "测量方式“\(id)”"), keys: parameters.map(\.key),
      exactlyOneOf: alternatives)
  }
}

extension MeasureParameter {
  /// The parameter as a key of its form.
  package var key: YAMLKey {
    YAMLKey(name: name, kind: kind.valueKind, fallback: fallback.map { kind.fallback($0) }, summary: summary)
  }
}

extension MeasureParameter.Kind {
  /// What can stand as the value of a parameter of this kind.
  package var valueKind: YAMLValueKind {
    switch self {
    case .eventCondition: RubricLanguage.eventCondition
    case .caseCondition: RubricLanguage.caseCondition
    case .eventFilter(let mayBeEmpty): .mapping(RubricLanguage.eventFilter(mayBeEmpty: mayBeEmpty))
    case .actors: RubricLanguage.actorSelection
    case .field: RubricLanguage.field
    case .numberField: RubricLanguage.numberField
    case .fact: RubricLanguage.fact
    case .activity: RubricLanguage.activity
    case .activities: .oneOrMore(of: RubricLanguage.activity)
    case .wholeNumber: RubricLanguage.count
    case .share: .share
    case .timeLimit: RubricLanguage.timeLimit
    case .word(let words): .choice(words)
    case .text: .localizedText
    case .measure: RubricLanguage.innerMeasure
    case .numberFieldOrEvents: .either([.choice(["events"]), RubricLanguage.numberField])
    case .number: .number(atLeast: nil, atMost: nil)
    case .positiveNumber: .positiveNumber
    case .categories: .either([.choice(["observed"]), .list(of: .text, atLeast: 2)])
    case .dateOrHalf: .either([.choice(["half"]), .written(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")])
    case .textField: RubricLanguage.textField
    case .timeField: RubricLanguage.timeField
    case .limits: RubricLanguage.limits
    case .rules: .list(of: .mapping(RubricLanguage.rule), atLeast: 1)
    case .file: .text
    case .ratingScale: RubricLanguage.ratingScale
    }
  }

  /// What holds without the parameter: a value where the specification's words are one, else the words.
  fileprivate func fallback(_ text: LocalizedText) -> YAMLKey.Fallback {
    guard text.english == text.chinese else { return .words(text) }
    return switch self {
    case .word(let words) where words.contains(text.english): .value(text.english)
    case .actors where text.english == "any": .value(text.english)
    case .wholeNumber, .share, .timeLimit, .field, .numberField, .textField, .numberFieldOrEvents, .number,
      .positiveNumber, .categories, .dateOrHalf:
      .value(text.english)
    default: .words(text)
    }
  }
}
