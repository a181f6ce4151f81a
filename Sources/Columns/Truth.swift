/// A logical value of three: false, true, and undecided, as a missing field makes it.
package enum Truth: UInt8, Sendable, Hashable, CaseIterable {
  case no
  case yes
  case undecided

  /// Makes a decided value.
  package init(_ value: Bool) { self = value ? .yes : .no }

  /// The opposite; undecided stays so.
  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .yes: .no
    case .undecided: .undecided
    }
  }

  /// Both: `no` on either side decides, whatever the other is.
  package func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .undecided
  }

  /// Either: `yes` on either side decides, whatever the other is.
  package func or(_ other: Truth) -> Truth {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .undecided
  }
}
