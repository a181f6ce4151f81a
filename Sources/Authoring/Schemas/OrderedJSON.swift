internal import CanonicalJSON

/// A JSON value for people to read: members keep their order, and numbers are written as their author wrote them.
package enum OrderedJSON: Sendable, Hashable {
  /// A member of an object.
  package struct Member: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// Its value.
    package var value: OrderedJSON

    /// Makes a member.
    package init(_ name: String, _ value: OrderedJSON) {
      self.name = name
      self.value = value
    }
  }

  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, by its decimal digits: `-12.5`.
  case number(String)
  /// Text.
  case string(String)
  /// Values in their order.
  case array([OrderedJSON])
  /// Members in their order, no name twice.
  case object([Member])

  /// The members of an object, none for any other value.
  package var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The elements of an array, or `nil` for any other value.
  package var elements: [OrderedJSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text of a string, or `nil` for any other value.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The member of that name, or `nil` where there is none.
  package subscript(name: String) -> OrderedJSON? { members.first { $0.name == name }?.value }
}

extension OrderedJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }

  package init(integerLiteral value: Int) { self = .number(String(value)) }

  package init(booleanLiteral value: Bool) { self = .bool(value) }

  package init(arrayLiteral elements: OrderedJSON...) { self = .array(elements) }

  package init(dictionaryLiteral elements: (String, OrderedJSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

/// Writing.
extension OrderedJSON {
  /// The value with a line for every member and element, indented by two blanks a level; a list of single values
  /// stands on one line. UTF-8, with a line feed at the end.
  package var bytes: [UInt8] {
    var text = ""
    write(to: &text, level: 0)
    return Array(text.utf8) + [UInt8(ascii: "\n")]
  }

  private var isSingle: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  private func write(to text: inout String, level: Int) {
    let newLine = "\n" + String(repeating: "  ", count: level + 1)
    switch self {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let content): text += String(decoding: JSONValue.string(content).canonicalBytes, as: UTF8.self)
    case .array(let elements):
      let isShort = elements.allSatisfy(\.isSingle)
      text += "["
      for (index, element) in elements.enumerated() {
        text += (index > 0 ? isShort ? ", " : "," : "") + (isShort ? "" : newLine)
        element.write(to: &text, level: level + 1)
      }
      text += isShort ? "]" : newLine.dropLast(2) + "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index > 0 ? "," : "") + newLine
        OrderedJSON.string(member.name).write(to: &text, level: 0)
        text += ": "
        member.value.write(to: &text, level: level + 1)
      }
      text += members.isEmpty ? "}" : newLine.dropLast(2) + "}"
    }
  }
}
