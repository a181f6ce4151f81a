package import Quantities

/// The Shapley value: a change divided among the switches that were thrown, each getting the mean of what it adds over
/// all orders in which they can be thrown (L. S. Shapley, A value for n-person games, 1953).
package enum ShapleySplit {
  /// Divides the change from no switch thrown to all thrown.
  /// - Parameter values: the value of each set of switches: at index `i` that of the switches whose bits `i` has; 2ⁿ
  ///   of them for n switches, n at most 16.
  /// - Returns: the part of each switch, in the order of the bits. They add up to the last value less the first, exactly.
  /// - Complexity: O(n · 2ⁿ).
  package static func parts(of values: [Rational]) -> [Rational] {
    let switches = values.count.trailingZeroBitCount
    // Of the orders, |S|! (n − |S| − 1)! throw exactly S before a given switch.
    let factorials = (0...max(switches, 1)).map { (1...max($0, 1)).reduce(1, *) }
    return (0..<switches).map { index in
      // What the switch adds to the sets of each size; mostly nothing, which costs nothing.
      var sums = [Rational](repeating: .zero, count: switches)
      for set in values.indices where set & (1 << index) == 0 && values[set] != values[set | (1 << index)] {
        sums[set.nonzeroBitCount] = sums[set.nonzeroBitCount] + values[set | (1 << index)] - values[set]
      }
      let weighted = sums.enumerated().reduce(Rational.zero) { sum, entry in
        guard !entry.element.isZero else { return sum }
        return sum + Rational(factorials[entry.offset] * factorials[switches - entry.offset - 1]) * entry.element
      }
      return weighted.divided(by: Rational(factorials[switches])) ?? .zero
    }
  }
}
