/// Looking into a value.
extension JSONValue {
  /// The member of an object, or `nil` where there is none or the value is not an object.
  package subscript(name: String) -> JSONValue? { members?[name] }

  /// The members of an object.
  package var members: [String: JSONValue]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements of an array.
  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text of a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The value of a whole number.
  package var wholeNumber: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// The value of `true` or `false`.
  package var truth: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }
}
