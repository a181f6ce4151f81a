internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Writes JSON Schema (2020-12) for declared kinds of values.
///
/// A schema takes what the reader takes as far as the value alone can tell: names that only the rest of the rubric
/// knows (activities, dimensions) are texts to it. Numbers may stand in quotes, texts need none, as for the reader.
/// Of the keywords only those are used that editors know from earlier drafts too; `prefixItems` stands beside `items`.
struct SchemaWriter {
  /// The schemas of shared kinds met so far, by their names.
  private(set) var definitions: [OrderedJSON.Member] = []

  private static let decimalPattern = "^[+-]?[0-9]+(\\.[0-9]+)?$"
  private static let sharePattern = "^\\+?(0*100(\\.0+)?%|0*[0-9]{1,2}(\\.[0-9]+)?%|0+(\\.[0-9]+)?|0*1(\\.0+)?)$"
  private static let identifierPattern = "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$"

  /// The schema of a kind.
  mutating func schema(of kind: YAMLValueKind) -> OrderedJSON {
    switch kind {
    case .text: return ["type": ["string", "number", "boolean"], "pattern": "\\S"]
    case .written(let pattern): return ["type": "string", "pattern": .string(pattern)]
    case .unmistakableText: return ["type": "string", "pattern": "\\S"]
    case .identifier: return ["type": "string", "pattern": .string(Self.identifierPattern)]
    case .localizedText: return shared(Self.localizedText)
    case .number(let lowest, let highest): return number(atLeast: lowest, atMost: highest)
    case .positiveNumber:
      return [
        "type": ["number", "string"], "exclusiveMinimum": 0,
        "pattern": .string("^\\+?[0-9]*\\.?[0-9]*[1-9][0-9]*(\\.[0-9]+)?$"),
      ]
    case .wholeNumber(let range):
      return [
        "type": ["integer", "string"], "minimum": .number(String(range.lowerBound)),
        "maximum": .number(String(range.upperBound)),
        "pattern": "^[+-]?[0-9]+$",
      ]
    case .share:
      return ["type": ["number", "string"], "minimum": 0, "maximum": 1, "pattern": .string(Self.sharePattern)]
    case .truth: return ["type": "boolean"]
    case .choice(let words): return ["enum": .array(words.flatMap(Self.writings))]
    case .list(let item, let least):
      return list(of: schema(of: item), atLeast: least)
    case .oneOrMore(let item):
      let one = schema(of: item)
      return ["anyOf": [one, list(of: one, atLeast: 1)]]
    case .tuple(let kinds): return tuple(kinds.map { schema(of: $0) })
    case .mapping(let declaration): return object(declaration)
    case .entries(let declaration): return entries(declaration)
    case .either(let kinds): return ["anyOf": .array(kinds.map { schema(of: $0) })]
    case .shared(let kind): return shared(kind)
    }
  }

  // MARK: Scalars

  /// `{zh, en}`, or one text for both.
  private static let localizedText = YAMLSharedKind(
    "localized-text", en: "A text in both languages, {zh: …, en: …}, or one text for both",
    zh: "两种语言的文字 {zh: …, en: …}，或一段通用的文字", examples: ["{zh: 议题, en: Topics}"],
    kind: .either([
      .text,
      .mapping(
        YAMLMappingDeclaration(
          of: LocalizedText(""),
          keys: [
            .required("zh", .text, en: "The Chinese wording", zh: "中文"),
            .required("en", .text, en: "The English wording", zh: "英文"),
          ])),
    ]))

  private func number(atLeast lowest: ExactDecimal?, atMost highest: ExactDecimal?) -> OrderedJSON {
    var members: [OrderedJSON.Member] = [.init("type", ["number", "string"])]
    if let lowest { members.append(.init("minimum", .number(lowest.description))) }
    if let highest { members.append(.init("maximum", .number(highest.description))) }
    return .object(members + [.init("pattern", .string(Self.decimalPattern))])
  }

  /// A word as the values that YAML makes of it: the text, and the number where it looks like one.
  private static func writings(of word: String) -> [OrderedJSON] {
    Int(word) == nil ? [.string(word)] : [.number(word), .string(word)]
  }

  // MARK: Collections

  private func list(of item: OrderedJSON, atLeast least: Int) -> OrderedJSON {
    let minimum: [OrderedJSON.Member] = least > 0 ? [.init("minItems", .number(String(least)))] : []
    return .object([.init("type", "array"), .init("items", item)] + minimum)
  }

  private func tuple(_ schemas: [OrderedJSON]) -> OrderedJSON {
    let count = OrderedJSON.number(String(schemas.count))
    let hasText = schemas.contains { $0["$ref"] != nil }
    let types: OrderedJSON = hasText ? ["number", "string", "object"] : ["number", "string"]
    return [
      "type": "array", "prefixItems": .array(schemas), "items": ["type": types], "minItems": count,
      "maxItems": count,
    ]
  }

  private mutating func entries(_ declaration: YAMLEntriesDeclaration) -> OrderedJSON {
    var members: [OrderedJSON.Member] = [.init("type", "object")]
    let value = schema(of: declaration.value)
    if case .choice(let names) = declaration.name {
      members.append(.init("properties", .object(names.map { .init($0, value) })))
      members.append(.init("additionalProperties", false))
    } else {
      members.append(.init("propertyNames", schema(of: declaration.name)))
      members.append(.init("additionalProperties", value))
    }
    if declaration.atLeast > 0 { members.append(.init("minProperties", .number(String(declaration.atLeast)))) }
    return .object(members)
  }

  private mutating func object(_ declaration: YAMLMappingDeclaration) -> OrderedJSON {
    var properties: [OrderedJSON.Member] = []
    for key in declaration.keys { properties.append(.init(key.name, property(key))) }
    let others = declaration.others.map { schema(of: $0) } ?? false
    var members: [OrderedJSON.Member] = [
      .init("type", "object"), .init("properties", .object(properties)), .init("additionalProperties", others),
    ]
    let required = declaration.keys.filter(\.isRequired).map { OrderedJSON.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    let groups = declaration.exactlyOneOf
    if let only = groups.first, groups.count == 1 {
      if only.count == declaration.keys.count {
        members += [.init("minProperties", 1), .init("maxProperties", 1)]
      } else {
        members.append(.init("oneOf", Self.exactlyOne(of: only)))
      }
    } else if !groups.isEmpty {
      members.append(.init("allOf", .array(groups.map { ["oneOf": Self.exactlyOne(of: $0)] })))
    }
    if !declaration.companions.isEmpty {
      let companions = declaration.companions.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      members.append(
        .init(
          "dependentRequired", .object(companions.map { .init($0.key, .array($0.value.map { .string($0) })) })))
    }
    return .object(members)
  }

  private static func exactlyOne(of names: [String]) -> OrderedJSON {
    .array(names.map { ["required": [.string($0)]] })
  }

  // MARK: Words about values

  /// The schema of a key's value with what the key is for.
  private mutating func property(_ key: YAMLKey) -> OrderedJSON {
    let schema = schema(of: key.kind)
    var text = key.summary
    var value: [OrderedJSON.Member] = []
    switch key.fallback {
    case nil, .nothing: break
    case .value(let fallback):
      value = [.init("default", OrderedJSON(yaml: fallback))]
      text.english += ". Without it: \(fallback)"
      text.chinese += "。不写则为 \(fallback)"
    case .words(let words):
      text.english += ". Without it: \(words.english)"
      text.chinese += "。不写则为：\(words.chinese)"
    }
    return .object(
      [.init("description", .string(text.asSentences))] + schema.members + value + examples(key.examples))
  }

  private func examples(_ examples: [String]) -> [OrderedJSON.Member] {
    examples.isEmpty ? [] : [.init("examples", .array(examples.map { OrderedJSON(yaml: $0) }))]
  }

  /// A reference to the schema of a shared kind, which is written down at the first of them.
  private mutating func shared(_ kind: YAMLSharedKind) -> OrderedJSON {
    if !definitions.contains(where: { $0.name == kind.name }) {
      // Entered before it is known, so that a kind may hold others of its own.
      let index = definitions.count
      definitions.append(.init(kind.name, .object([])))
      let members = schema(of: kind.kind()).members
      definitions[index].value = .object(
        [.init("description", .string(kind.summary.asSentences))] + members + examples(kind.examples))
    }
    return ["$ref": .string("#/$defs/" + kind.name)]
  }
}
