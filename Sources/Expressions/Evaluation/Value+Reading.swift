internal import Quantities

extension Value {
  /// The value as one of a type, or `nil` where it is none.
  ///
  /// Facts stand in a table as texts; one is read as the number, or as the `true` or `false`, that is asked of it.
  func read(as type: ValueType, of reference: Reference) -> Value? {
    if self.type == type { return self }
    guard case .fact = reference, case .text(let text) = self else { return nil }
    switch type {
    case .number: return (try? ExactDecimal(text)).map(Value.number)
    case .truth where text == "true": return .truth(true)
    case .truth where text == "false": return .truth(false)
    default: return nil
    }
  }

  /// How the value lies to another of the same type; `nil` for one of another type.
  func ordering(to other: Value) -> Ordering? {
    switch (self, other) {
    case (.truth(let left), .truth(let right)): Ordering(left, right)
    case (.text(let left), .text(let right)): Ordering(Array(left.utf8)[...], Array(right.utf8)[...])
    case (.number(let left), .number(let right)): Ordering(left, right)
    case (.time(let left), .time(let right)): Ordering(left, right)
    default: nil
    }
  }
}
