package import Quantities

/// Which percentile, and by which rule.
package struct PercentileDefinition: Sendable, Hashable {
  /// How a percentile that falls between two values is found.
  package enum Method: String, Sendable, Hashable, CaseIterable {
    /// On the straight line between the two values around (n − 1) p.
    case linear
    /// The ⌈n p⌉-th value, at least the first.
    case nearestRank = "nearest-rank"
  }

  /// The share of values below, 0…1.
  package var p: ExactDecimal
  /// The rule.
  package var method: Method

  /// Makes a definition.
  package init(p: ExactDecimal, method: Method = .linear) {
    self.p = p
    self.method = method
  }
}
