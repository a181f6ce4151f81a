internal import BigInt

/// Shares of a whole number that are whole themselves and add up to it (Hamilton's method).
package enum LargestRemainder {
  /// Divides a whole in proportion to parts.
  ///
  /// Every part first gets its exact share rounded down; what is left goes, one each, to the parts with the largest
  /// fractions cut off, of equal ones to those that come first.
  /// - Parameters:
  ///   - whole: what is divided, 0 or more.
  ///   - parts: what the shares are in proportion to, none below 0.
  /// - Returns: as many shares as there are parts, each less than 1 away from its exact share; all 0 where the parts
  ///   add up to 0.
  package static func shares(of whole: Int, for parts: [Rational]) -> [Int] {
    let sum = parts.reduce(Rational.zero) { $0 + $1 }
    let exact = parts.map { ($0 * Rational(whole)).divided(by: sum) ?? .zero }
    guard !sum.isZero else { return parts.map { _ in 0 } }
    var shares = exact.map { Int($0.floor) }
    let left = whole - shares.reduce(0, +)
    let byFraction = exact.indices.sorted {
      let (first, second) = (exact[$0] - Rational(exact[$0].floor), exact[$1] - Rational(exact[$1].floor))
      return first != second ? first > second : $0 < $1
    }
    for index in byFraction.prefix(left) { shares[index] += 1 }
    return shares
  }
}
