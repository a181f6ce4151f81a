internal import Quantities

extension Value {
  /// The value as one of a type, or `nil` where it is none.
  ///
  /// Facts stand in a table as texts; one is read as the number, or as the `true` or `false`, that is asked of it.
  func read(as type: ValueType, of reference: Reference) -> Value? {
    if self.type == type || type == .unknown || type == .mixed { return self }
    guard case .fact = reference, case .text(let text) = self else { return nil }
    switch type {
    case .number: return (try? ExactDecimal(text)).map(Value.number)
    case .truth where text == "true": return .truth(true)
    case .truth where text == "false": return .truth(false)
    default: return nil
    }
  }

  /// How the value lies to another of the same kind; `nil` for one of another kind, and for what has no order.
  func ordering(to other: Value) -> Ordering? {
    switch (self, other) {
    case (.truth(let left), .truth(let right)): Ordering(left, right)
    case (.text(let left), .text(let right)): Ordering(Array(left.utf8)[...], Array(right.utf8)[...])
    case (.number(let left), .number(let right)): Ordering(left, right)
    case (.fraction, .number), (.number, .fraction), (.fraction, .fraction):
      exactNumber.flatMap { left in other.exactNumber.map { Ordering(left, $0) } }
    case (.time(let left), .time(let right)): Ordering(left, right)
    case (.duration(let left), .duration(let right)): Ordering(left, right)
    case (.distantTime(let left), .distantTime(let right)): left == right ? .same : left < right ? .before : .after
    // No log states a time as far away as a distant one, so that no span of a coarse time reaches it.
    case (.distantTime(let left), .time(let right)): left < Timestamp(right.start) ? .before : .after
    case (.time(let left), .distantTime(let right)): Timestamp(left.start) < right ? .before : .after
    default: nil
    }
  }

  /// The value of a number of either kind; `nil` for anything else.
  var exactNumber: Rational? {
    switch self {
    case .number(let number): Rational(number)
    case .fraction(let fraction): fraction
    default: nil
    }
  }

  /// The number with the other sign; `nil` for anything else.
  var negated: Value? {
    switch self {
    case .number(let number): .number(number.negated)
    case .fraction(let fraction): .fraction(.zero - fraction)
    default: nil
    }
  }

  /// Whether `==` takes two values for the same: those of different kinds never are, times are where they are tied,
  /// lists and maps where their values are.
  func isEqual(to other: Value) -> Bool {
    switch (self, other) {
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    case (.map(let left), .map(let right)):
      left.keys.count == right.keys.count
        && zip(left.keys, left.values).allSatisfy { key, value in right[key].map(value.isEqual) ?? false }
    case (.null, .null): true
    default: ordering(to: other) == .same
    }
  }
}
