package import Diagnostics
package import Quantities

/// What every cluster of one unit — a case, a person, a record — contributes to the value of one indicator.
///
/// Enough to work the value out anew for clusters that count several times or not at all, without reading a log again.
/// Entries stand side by side, by the key of their cluster; numbers are in units of 10⁻⁹ unless the form says otherwise.
package struct Contributions: Sendable, Hashable {
  /// How a value comes of the entries, each counted as often as its cluster.
  package enum Form: Sendable, Hashable {
    /// Σ above.
    case total
    /// Σ above / Σ below.
    case quotient
    /// A percentile of `above`, in small units of which so many make one; entries ascend by it.
    case percentile(share: ExactDecimal, isNearestRank: Bool, unitsPerOne: Int64)
    /// The Gini coefficient of `above`; entries ascend by it.
    case gini
    /// The part of the whole that the largest share of entries has; entries ascend by `above`.
    case largest(share: ExactDecimal)
    /// (1 − Σp²) / (1 − 1/K) of how often each `group` occurs, which `above` counts in whole numbers; K is `nil` for
    /// those that occur.
    case evenness(categories: Int?)
    /// 1 − ½ Σ|p − q| over groups, with the residents of each, in units of 10⁻⁹.
    case matching(residents: [Int64])
    /// Σ q (Σ above / Σ below) over groups, with the residents of each, in units of 10⁻⁹.
    case weighted(residents: [Int64])
    /// The value of one of the measures inside over that of another.
    case ratio(part: Int, whole: Int)
    /// The value of the measure inside, so many times, over a fact of the unit.
    case rate(part: Int, per: FixedDecimal, base: FixedDecimal)
    /// Chance plays no part in the value, or it cannot be told which.
    case fixed(Message)
  }

  /// What one cluster adds.
  package struct Entry: Sendable, Hashable {
    /// The key of the cluster.
    package var key: UInt64
    /// Which group it belongs to, from 0, where the form has any.
    package var group: Int32
    /// What is added above the line.
    package var above: Int64
    /// What is added below the line.
    package var below: Int64

    /// Makes an entry.
    package init(key: UInt64, group: Int32 = 0, above: Int64, below: Int64 = 0) {
      self.key = key
      self.group = group
      self.above = above
      self.below = below
    }
  }

  /// How the value comes of the entries.
  package let form: Form
  /// What the clusters add, in the order that the form asks for, then by key, then by what they add.
  package let entries: [Entry]

  /// Makes contributions of entries in any order.
  package init(_ form: Form, _ entries: [Entry] = []) {
    self.form = form
    let byValue =
      switch form {
      case .percentile, .gini, .largest: true
      default: false
      }
    self.entries = entries.sorted { left, right in
      if byValue, left.above != right.above { return left.above < right.above }
      if left.key != right.key { return left.key < right.key }
      if left.group != right.group { return left.group < right.group }
      return left.above != right.above ? left.above < right.above : left.below < right.below
    }
  }
}
