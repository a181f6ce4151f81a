import Authoring

/// A YAML text made up from a schema: with every key it has, and in every mapping one that it does not have.
struct SchemaSample {
  /// A mapping of the sample.
  struct Mapping {
    /// The key that nothing knows.
    var stranger: String
    /// The keys that the schema has.
    var keys: [String]
    /// The keys that the schema asks for.
    var required: [String]
  }

  /// A value that is right for no key.
  static let nothing = "[[[]]]"

  /// The text, in flow style.
  private(set) var text = ""
  /// The mappings, in their order.
  private(set) var mappings: [Mapping] = []

  private let validator: NaiveSchemaValidator
  private let variant: Int
  private let empty: String?
  private let spoilt: (stranger: String, key: String)?

  /// Makes a sample.
  /// - Parameters:
  ///   - variant: which of several ways to write something is taken, modulo their number.
  ///   - empty: the stranger of the mapping that is left without any key but the stranger.
  ///   - spoilt: the key whose value is one that nothing can be, with the stranger of its mapping.
  init(
    of schema: OrderedJSON, variant: Int, emptying empty: String? = nil,
    spoiling spoilt: (stranger: String, key: String)? = nil
  ) {
    self.validator = NaiveSchemaValidator(schema)
    self.variant = variant
    self.empty = empty
    self.spoilt = spoilt
    text = write(schema, depth: 0)
  }

  private mutating func write(_ schema: OrderedJSON, depth: Int) -> String {
    let examples = schema["examples"]?.elements ?? []
    let schema = validator.resolved(schema)
    guard depth < 12 else { return "x" }
    if let alternatives = schema["anyOf"]?.elements, !alternatives.isEmpty {
      return write(alternatives[variant % alternatives.count], depth: depth + 1)
    }
    if let words = schema["enum"]?.elements, let word = words.first { return flow(word) }
    switch schema["type"]?.text {
    case "object": return object(schema, depth: depth)
    case "array":
      let kinds = schema["prefixItems"]?.elements ?? Array(repeating: schema["items"] ?? .null, count: 2)
      return "[" + kinds.map { write($0, depth: depth + 1) }.joined(separator: ", ") + "]"
    default:
      let example = (examples + (schema["examples"]?.elements ?? [])).first
      return example.map(flow) ?? (schema["minimum"].map(flow) ?? "a")
    }
  }

  private mutating func object(_ schema: OrderedJSON, depth: Int) -> String {
    guard let properties = schema["properties"]?.members else {
      let value = schema["additionalProperties"] ?? .null
      return "{a: " + write(value, depth: depth + 1) + "}"
    }
    let others = schema["additionalProperties"] == false ? nil : schema["additionalProperties"]
    // Names that the author chooses among some are not keys.
    let isChoice = Set(properties.map(\.value)).count == 1 && properties.count > 3
    if isChoice, let first = properties.first {
      return "{\(first.name): " + write(first.value, depth: depth + 1) + "}"
    }
    // A mapping of exactly one key takes whatever stands in it for that key, so no stranger can stand beside it.
    let takesStrangers = schema["maxProperties"] == nil && others == nil
    var stranger: String?
    if takesStrangers {
      let name = "zz\(mappings.count)-\(variant)"
      let required = (schema["required"]?.elements ?? []).compactMap(\.text)
      mappings.append(Mapping(stranger: name, keys: properties.map(\.name), required: required))
      if name == empty { return "{\(name): 1}" }
      stranger = name
    }
    var entries: [String] = []
    for property in chosen(properties, schema) {
      let isSpoilt = spoilt.map { $0.key == property.name && $0.stranger == stranger } ?? false
      let value = write(property.value, depth: depth + 1)
      entries.append(property.name + ": " + (isSpoilt ? Self.nothing : value))
    }
    entries += stranger.map { ["\($0): 1"] } ?? []
    if let others { entries.append("甲: " + write(others, depth: depth + 1)) }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  /// The keys to write where only one of several may stand.
  private func chosen(_ properties: [OrderedJSON.Member], _ schema: OrderedJSON) -> [OrderedJSON.Member] {
    if schema["maxProperties"] != nil { return [properties[variant % properties.count]] }
    let groups = ([schema["oneOf"]] + (schema["allOf"]?.elements ?? []).map { $0["oneOf"] }).compactMap { $0?.elements }
    var left: Set<String> = []
    for group in groups {
      let names = group.compactMap { $0["required"]?.elements?.first?.text }
      left.formUnion(names.filter { $0 != names[variant % names.count] })
    }
    for companion in schema["dependentRequired"]?.members ?? [] {
      let partners = (companion.value.elements ?? []).compactMap(\.text)
      if !left.isDisjoint(with: partners) { left.insert(companion.name) }
    }
    return properties.filter { !left.contains($0.name) }
  }

  private func flow(_ value: OrderedJSON) -> String {
    switch value {
    case .null: "null"
    case .bool(let truth): truth ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): "'" + text.replacing("'", with: "''") + "'"
    case .array(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
    case .object(let members): "{" + members.map { "\($0.name): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}
