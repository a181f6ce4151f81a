internal import Quantities

/// How one value lies to another of its kind.
enum Ordering: Sendable, Hashable {
  case before
  case same
  case after

  /// `false` lies before `true`, as in CEL.
  init(_ left: Bool, _ right: Bool) {
    self = left == right ? .same : left ? .after : .before
  }

  /// Numbers by value.
  init(_ left: ExactDecimal, _ right: ExactDecimal) {
    self = left == right ? .same : left < right ? .before : .after
  }

  /// Fractions by value.
  init(_ left: Rational, _ right: Rational) {
    self = left == right ? .same : left < right ? .before : .after
  }

  /// Durations by length, backwards ones first.
  init(_ left: ElapsedTime, _ right: ElapsedTime) {
    self = left == right ? .same : left < right ? .before : .after
  }

  /// Texts by UTF-8 bytes, which is the order of code points.
  init(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) {
    self = left == right ? .same : left.lexicographicallyPrecedes(right) ? .before : .after
  }

  /// Times as SEMANTICS orders them: one is strictly before the other, or they are tied and count as the same.
  init(_ left: LogTime, _ right: LogTime) {
    self = left.isStrictlyBefore(right) ? .before : right.isStrictlyBefore(left) ? .after : .same
  }
}
