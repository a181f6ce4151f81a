extension StaticType {
  /// The type that two alternatives have in common, or `nil` where they have none.
  ///
  /// A fact that nobody declared is a text, a number or a truth: a table of facts holds nothing else.
  func joined(with other: StaticType) -> StaticType? {
    if self == other { return self }
    switch (self, other) {
    case (.invalid, _), (_, .invalid): return .invalid
    case (.never, let type), (let type, .never): return type
    case (.unknown, let type) where type.isOfFacts, (let type, .unknown) where type.isOfFacts: return type
    case (.unknown, _), (_, .unknown): return nil
    case (.mixed, _), (_, .mixed): return .mixed
    case (.list(let left), .list(let right)): return left.joined(with: right).map(StaticType.list)
    case (.map(let leftKey, let left), .map(let rightKey, let right)):
      guard let key = leftKey.joined(with: rightKey), let value = left.joined(with: right) else { return nil }
      return .map(key, value)
    default: return isNumber && other.isNumber ? .decimal : nil
    }
  }

  /// The type of a part that may be of either type.
  func mixed(with other: StaticType) -> StaticType { joined(with: other) ?? .mixed }

  /// Whether a fact can be read as it.
  private var isOfFacts: Bool {
    switch self {
    case .truth, .text, .whole, .decimal: true
    case .time, .duration, .null, .list, .map, .mixed, .never, .unknown, .invalid: false
    }
  }

  /// Whether a part of this type can stand where another type is due.
  func fits(_ expected: StaticType) -> Bool {
    switch self {
    case .mixed, .never, .invalid: true
    case .unknown: expected.isOfFacts
    default: self == expected || (isNumber && expected.isNumber)
    }
  }
}
