internal import Quantities

extension Value {
  /// What a comprehension goes through: the elements of a list, the keys of a map; `nil` for anything else.
  var elements: [Value]? {
    switch self {
    case .list(let values): values
    case .map(let map): map.keys
    default: nil
    }
  }

  /// The number of elements of a list, keys of a map or code points of a text; `nil` for anything else.
  var count: ExactDecimal? {
    switch self {
    case .list(let values): ExactDecimal(exactly: values.count)
    case .map(let map): ExactDecimal(exactly: map.keys.count)
    case .text(let text): TextSize.codePoints(of: Array(text.utf8)[...])
    default: nil
    }
  }

  /// Whether it is equal to one of some values.
  func isAmong(_ values: [Value]) -> Bool { values.contains { isEqual(to: $0) } }

  /// Whether a list has an element, or a map a key, that is equal to a value; `nil` for anything else.
  func contains(_ value: Value) -> Bool? {
    switch self {
    case .list(let values): value.isAmong(values)
    case .map(let map): map[value] != nil
    default: nil
    }
  }

  /// What stands at an index of a list, counted from 0, or under a key of a map; `nil` where nothing does.
  func element(at key: Value) -> Value? {
    switch self {
    case .map(let map): return map[key]
    case .list(let values):
      guard let number = key.exactNumber?.exactDecimal, number.isWhole else { return nil }
      let index = number.units / ExactDecimal.unitsPerOne
      guard index >= 0, index < values.count else { return nil }
      return values[Int(index)]
    default: return nil
    }
  }
}
