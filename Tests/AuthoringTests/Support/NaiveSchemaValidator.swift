import Authoring
import Foundation

/// Checks values against the part of JSON Schema 2020-12 that our schemas use, as naively as can be.
struct NaiveSchemaValidator {
  /// A keyword that this validator does not know, so that nobody believes it was checked.
  struct UnknownKeyword: Error { var keyword: String }

  private static let notes: Set<String> = ["$schema", "$id", "$defs", "title", "description", "default", "examples"]
  private let root: OrderedJSON

  init(_ root: OrderedJSON) { self.root = root }

  /// Where the value is wrong, each with the keyword that says so; empty for a valid value.
  func problems(of value: OrderedJSON) throws -> [String] { try problems(of: value, schema: root, at: "") }

  /// The schema that a reference leads to, or the schema itself.
  func resolved(_ schema: OrderedJSON) -> OrderedJSON {
    guard let reference = schema["$ref"]?.text else { return schema }
    return resolved(root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] ?? schema)
  }

  func problems(of value: OrderedJSON, schema: OrderedJSON, at path: String) throws -> [String] {
    if case .bool(let truth) = schema { return truth ? [] : ["\(path): not allowed"] }
    var found: [String] = []
    for keyword in schema.members where !Self.notes.contains(keyword.name) {
      found += try check(value, keyword.name, keyword.value, schema: schema, at: path)
    }
    return found
  }

  private func check(
    _ value: OrderedJSON, _ keyword: String, _ argument: OrderedJSON, schema: OrderedJSON, at path: String
  ) throws -> [String] {
    let isRight: Bool
    switch keyword {
    case "$ref": return try problems(of: value, schema: resolved(schema), at: path)
    case "type":
      let allowed = argument.elements ?? [argument]
      isRight = allowed.contains { type in types(of: value).contains(type.text ?? "") }
    case "enum": isRight = argument.elements?.contains(value) ?? false
    case "pattern": isRight = try value.text.map { try matches($0, argument.text ?? "") } ?? true
    case "minimum": isRight = try compare(value, argument) { $0 >= $1 }
    case "maximum": isRight = try compare(value, argument) { $0 <= $1 }
    case "exclusiveMinimum": isRight = try compare(value, argument) { $0 > $1 }
    case "minItems": isRight = try count(value.elements?.count, argument) { $0 >= $1 }
    case "maxItems": isRight = try count(value.elements?.count, argument) { $0 <= $1 }
    case "minProperties": isRight = try count(size(value), argument) { $0 >= $1 }
    case "maxProperties": isRight = try count(size(value), argument) { $0 <= $1 }
    case "anyOf":
      isRight = try argument.elements?.contains { try problems(of: value, schema: $0, at: path).isEmpty } ?? false
    case "oneOf":
      let taking = try argument.elements?.filter { try problems(of: value, schema: $0, at: path).isEmpty }
      isRight = taking?.count == 1
    case "allOf": return try (argument.elements ?? []).flatMap { try problems(of: value, schema: $0, at: path) }
    default: return try checkParts(of: value, keyword, argument, schema: schema, at: path)
    }
    return isRight ? [] : ["\(path): \(keyword)"]
  }

  private func checkParts(
    of value: OrderedJSON, _ keyword: String, _ argument: OrderedJSON, schema: OrderedJSON, at path: String
  ) throws -> [String] {
    switch keyword {
    case "required":
      guard case .object = value else { return [] }
      return (argument.elements ?? []).compactMap(\.text).filter { value[$0] == nil }.map { "\(path): lacks \($0)" }
    case "dependentRequired":
      return argument.members.filter { value[$0.name] != nil }.flatMap { member in
        (member.value.elements ?? []).compactMap(\.text).filter { value[$0] == nil }.map { "\(path): lacks \($0)" }
      }
    case "properties":
      return try value.members.flatMap { member in
        try argument[member.name].map { try problems(of: member.value, schema: $0, at: "\(path)/\(member.name)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"]?.members.map(\.name) ?? []
      return try value.members.filter { !known.contains($0.name) }.flatMap {
        try problems(of: $0.value, schema: argument, at: "\(path)/\($0.name)")
      }
    case "propertyNames":
      return try value.members.flatMap {
        try problems(of: .string($0.name), schema: argument, at: "\(path)/\($0.name)")
      }
    case "items":
      let first = schema["prefixItems"]?.elements?.count ?? 0
      return try (value.elements ?? []).enumerated().dropFirst(first).flatMap {
        try problems(of: $0.element, schema: argument, at: "\(path)/\($0.offset)")
      }
    case "prefixItems":
      return try zip(value.elements ?? [], argument.elements ?? []).enumerated().flatMap {
        try problems(of: $0.element.0, schema: $0.element.1, at: "\(path)/\($0.offset)")
      }
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  private func types(of value: OrderedJSON) -> [String] {
    switch value {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .number(let digits): digits.contains(".") ? ["number"] : ["number", "integer"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }

  private func size(_ value: OrderedJSON) -> Int? {
    guard case .object(let members) = value else { return nil }
    return members.count
  }

  private func compare(_ value: OrderedJSON, _ bound: OrderedJSON, _ holds: (Decimal, Decimal) -> Bool) throws -> Bool {
    guard case .number(let left) = value, case .number(let right) = bound else { return true }
    guard let left = Decimal(string: left), let right = Decimal(string: right) else { return false }
    return holds(left, right)
  }

  private func count(_ count: Int?, _ bound: OrderedJSON, _ holds: (Int, Int) -> Bool) throws -> Bool {
    guard let count, case .number(let digits) = bound, let bound = Int(digits) else { return true }
    return holds(count, bound)
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    let expression = try NSRegularExpression(pattern: pattern)
    return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }
}
