internal import Quantities

/// A value made of one of another kind.
enum Conversion: String, Sendable, Hashable, CaseIterable {
  /// A whole number: of a number what stands before the point, of a time its second since 1970 began, of a text the
  /// whole number that it says.
  case whole = "int"
  /// A number: of a text the decimal that it says.
  case decimal = "double"
  /// A text as a person would write the value: times by RFC 3339 in UTC, durations in seconds.
  case text = "string"
  /// True or false: of a text what it says in one of the ways in which CEL takes it.
  case truth = "bool"
  /// An instant: of a text what it says by RFC 3339, of a whole number that many seconds after 1970 began.
  case time = "timestamp"
  /// A duration: of a text what it says, such as `36h`.
  case duration

  /// The value, or `nil` where nothing of the kind can be made of it.
  func result(_ value: Value) -> Value? {
    switch self {
    case .whole: Self.whole(value).flatMap { ExactDecimal(units: $0 * ExactDecimal.unitsPerOne) }.map(Value.number)
    case .decimal: value.type == .number ? value : Self.number(value).map(Value.number)
    case .text: Self.text(value).map(Value.text)
    case .truth: Self.truth(value).map(Value.truth)
    case .time: Self.time(value)
    case .duration: Self.duration(value).map(Value.duration)
    }
  }

  private static func whole(_ value: Value) -> Int128? {
    if let timestamp = value.timestamp { return Int128(timestamp.second) }
    if case .fraction(let fraction) = value {
      return fraction.wholePart.map { $0.units / ExactDecimal.unitsPerOne }
    }
    guard let number = number(value) else { return nil }
    if case .text = value, !number.isWhole { return nil }
    return number.units / ExactDecimal.unitsPerOne
  }

  private static func number(_ value: Value) -> ExactDecimal? {
    switch value {
    case .number(let number): number
    case .text(let text): try? ExactDecimal(text)
    default: nil
    }
  }

  private static func text(_ value: Value) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): number.description
    case .fraction(let fraction): fraction.exactDecimal?.description
    case .truth(let truth): truth ? "true" : "false"
    case .time, .distantTime: value.timestamp?.description
    case .duration(let duration): duration.description
    case .list, .map, .null: nil
    }
  }

  private static func truth(_ value: Value) -> Bool? {
    switch value {
    case .truth(let truth): truth
    case .text(let text):
      switch text {
      case "1", "t", "true", "TRUE", "True": true
      case "0", "f", "false", "FALSE", "False": false
      default: nil
      }
    default: nil
    }
  }

  private static func time(_ value: Value) -> Value? {
    switch value {
    case .time, .distantTime: value.timestamp.map { Value($0) }
    case .text(let text): Timestamp(text).map { Value($0) }
    case .number(let number):
      number.isWhole
        ? Timestamp(nanoseconds: number.units / ExactDecimal.unitsPerOne * 1_000_000_000).map { Value($0) } : nil
    default: nil
    }
  }

  private static func duration(_ value: Value) -> ElapsedTime? {
    switch value {
    case .duration(let duration): duration
    case .text(let text): ElapsedTime(text)
    default: nil
    }
  }
}
