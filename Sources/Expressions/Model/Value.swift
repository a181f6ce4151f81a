package import Quantities

/// A value that an expression reads or works out.
package enum Value: Sendable {
  /// True or false.
  case truth(Bool)
  /// A text; equal to another when the UTF-8 bytes are.
  case text(String)
  /// An exact decimal; equal to another by value.
  case number(ExactDecimal)
  /// A time as the log states it.
  case time(LogTime)

  /// What kind of value it is.
  package var type: ValueType {
    switch self {
    case .truth: .truth
    case .text: .text
    case .number: .number
    case .time: .time
    }
  }
}

/// By hand, because texts are equal by their bytes (SEMANTICS) and two strings already by what they look like.
extension Value: Hashable {
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.truth(let left), .truth(let right)): left == right
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.time(let left), .time(let right)): left == right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .truth(let value): hasher.combine(value)
    case .text(let value): for byte in value.utf8 { hasher.combine(byte) }
    case .number(let value): hasher.combine(value)
    case .time(let value): hasher.combine(value)
    }
  }
}
