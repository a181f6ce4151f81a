/// A comparison of two values of one kind.
package enum Comparison: Sendable, Hashable, CaseIterable {
  /// `==`.
  case equal
  /// `!=`.
  case notEqual
  /// `<`.
  case less
  /// `<=`.
  case lessOrEqual
  /// `>`.
  case greater
  /// `>=`.
  case greaterOrEqual

  /// Whether the comparison holds for two values that lie so to each other.
  func holds(_ ordering: Ordering) -> Bool {
    switch self {
    case .equal: ordering == .same
    case .notEqual: ordering != .same
    case .less: ordering == .before
    case .lessOrEqual: ordering != .after
    case .greater: ordering == .after
    case .greaterOrEqual: ordering != .before
    }
  }
}
