package import Quantities

/// A value that an expression reads or works out.
package enum Value: Sendable {
  /// True or false.
  case truth(Bool)
  /// A text; equal to another when the UTF-8 bytes are.
  case text(String)
  /// An exact decimal; equal to another by value.
  case number(ExactDecimal)
  /// A number that was worked out of others, such as a score: any fraction, and what is worked out of it in turn.
  case fraction(Rational)
  /// A time as the log states it, or an instant worked out.
  case time(LogTime)
  /// An instant worked out that is too far away for a log, before 1678 or after 2261; never any other.
  case distantTime(Timestamp)
  /// A stretch of time.
  case duration(ElapsedTime)
  /// Values in their order.
  case list([Value])
  /// Values under keys.
  case map(ValueMap)
  /// CEL's `null`.
  case null

  /// Makes the value of an instant.
  init(_ timestamp: Timestamp) {
    self = timestamp.instant.map { .time(LogTime($0)) } ?? .distantTime(timestamp)
  }

  /// What kind of value it is; never `mixed` or `unknown`.
  package var type: ValueType {
    switch self {
    case .truth: .truth
    case .text: .text
    case .number, .fraction: .number
    case .time, .distantTime: .time
    case .duration: .duration
    case .list: .list
    case .map: .map
    case .null: .null
    }
  }
}

/// By hand, because texts are equal by their bytes (SEMANTICS) and two strings already by what they look like.
///
/// This tells values apart as they are written; whether an expression takes two for equal is asked of `isEqual(to:)`.
extension Value: Hashable {
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.truth(let left), .truth(let right)): left == right
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.fraction(let left), .fraction(let right)): left == right
    case (.time(let left), .time(let right)): left == right
    case (.distantTime(let left), .distantTime(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.map(let left), .map(let right)): left == right
    case (.null, .null): true
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .truth(let value): hasher.combine(value)
    case .text(let value): for byte in value.utf8 { hasher.combine(byte) }
    case .number(let value): hasher.combine(value)
    case .fraction(let value): hasher.combine(value)
    case .time(let value): hasher.combine(value)
    case .distantTime(let value): hasher.combine(value)
    case .duration(let value): hasher.combine(value)
    case .list(let values): hasher.combine(values)
    case .map(let map): hasher.combine(map)
    case .null: break
    }
  }
}
