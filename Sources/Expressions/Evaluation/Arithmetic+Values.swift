internal import Quantities

extension Arithmetic {
  /// The result for two values of whatever kinds, or `nil` where they have none together.
  ///
  /// Where one instant is needed, a coarse time stands for its first midnight (SEMANTICS, "Time").
  func result(_ left: Value, _ right: Value) -> Value? {
    switch (self, left, right) {
    case (_, .number(let left), .number(let right)): result(left, right).map(Value.number)
    case (_, .fraction, .number), (_, .number, .fraction), (_, .fraction, .fraction):
      left.exactNumber.flatMap { left in right.exactNumber.flatMap { result(left, $0) } }.map(Value.fraction)
    case (.add, .text(let left), .text(let right)): .text(left + right)
    case (.add, .list(let left), .list(let right)): .list(left + right)
    case (.add, .duration(let left), .duration(let right)): left.adding(right).map(Value.duration)
    case (.subtract, .duration(let left), .duration(let right)): left.subtracting(right).map(Value.duration)
    case (.add, .duration(let elapsed), let time): time.timestamp?.adding(elapsed).map { Value($0) }
    case (.add, let time, .duration(let elapsed)): time.timestamp?.adding(elapsed).map { Value($0) }
    case (.subtract, let time, .duration(let elapsed)):
      ElapsedTime(nanoseconds: 0).subtracting(elapsed).flatMap { time.timestamp?.adding($0) }.map { Value($0) }
    case (.subtract, let left, let right):
      left.timestamp.flatMap { left in right.timestamp.flatMap { left.elapsed(since: $0) } }.map(Value.duration)
    default: nil
    }
  }
}

extension Value {
  /// The instant of a time, of a coarse one its first; `nil` for anything else.
  var timestamp: Timestamp? {
    switch self {
    case .time(let time): Timestamp(time.start)
    case .distantTime(let timestamp): timestamp
    default: nil
    }
  }
}
