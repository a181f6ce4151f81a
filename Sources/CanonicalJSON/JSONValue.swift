/// A JSON value whose numbers are whole.
///
/// Quantities that are not whole are given as decimal strings, so that no reader ever sees a rounded one.
/// Two values are equal when their canonical bytes are: text that looks the same but is made of other characters
/// (an accented letter in one piece or in two) differs.
package enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number. Only magnitudes up to `maximumInteger` are exact for every reader of JSON; larger ones belong in
  /// a string.
  case integer(Int)
  /// Text.
  case string(String)
  /// Values in their order.
  case array([JSONValue])
  /// Members by name, without an order of their own.
  case object([String: JSONValue])

  /// The largest whole number that every reader of JSON keeps exactly: 2⁵³ − 1 (RFC 7493, section 2.2).
  package static let maximumInteger = 9_007_199_254_740_991
}

extension JSONValue: Hashable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool { left.canonicalBytes == right.canonicalBytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(canonicalBytes) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }

  package init(integerLiteral value: Int) { self = .integer(value) }

  package init(booleanLiteral value: Bool) { self = .bool(value) }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Makes an object; of a name given twice the last value stays.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }

  package init(nilLiteral: ()) { self = .null }
}
