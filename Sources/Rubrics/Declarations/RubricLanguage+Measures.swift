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
          keys: MeasureCatalogue.all.map(\.key), exactlyOneOf: [MeasureCatalogue.all.map(\.id)]))))
}

extension MeasureSpecification {
  /// The form as the key of a measure.
  var key: YAMLKey {
    let form = YAMLSharedKind("measure." + id, en: summary.english, zh: summary.chinese, kind: .mapping(declaration))
    return YAMLKey(name: id, kind: .shared(form), fallback: .nothing, summary: summary)
  }

  /// The mapping of the form's parameters.
  package var declaration: YAMLMappingDeclaration {
    YAMLMappingDeclaration(
      of: LocalizedText(english: "The measure “\(id)”", chinese: "测量方式“\(id)”"), keys: parameters.map(\.key))
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
    case .categories, .dateOrHalf, .file, .limits, .measure, .number, .numberFieldOrEvents, .positiveNumber, .rules,
      .textField, .timeField:
      .text
    case .range: .tuple([.number(atLeast: nil, atMost: nil), .number(atLeast: nil, atMost: nil)])
    }
  }

  /// What holds without the parameter: a value where the specification's words are one, else the words.
  fileprivate func fallback(_ text: LocalizedText) -> YAMLKey.Fallback {
    guard text.english == text.chinese else { return .words(text) }
    return switch self {
    case .word(let words) where words.contains(text.english): .value(text.english)
    case .actors where text.english == "any": .value(text.english)
    case .wholeNumber, .share, .timeLimit: .value(text.english)
    default: .words(text)
    }
  }
}
