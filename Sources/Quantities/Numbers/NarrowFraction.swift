/// A fraction in lowest terms whose parts fit into 64 bits, which nearly all do.
///
/// What is worked out of two of them fits into 128 bits, so no step needs whole numbers of any size.
struct NarrowFraction: Sendable, Hashable {
  /// The part above the line; carries the sign.
  let numerator: Int64
  /// The part below the line, greater than 0.
  let denominator: Int64

  /// Makes a whole number.
  init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// Makes a fraction of parts without a common factor, or `nil` where one of them is too wide.
  init?(isNegative: Bool, _ numerator: UInt128, over denominator: UInt128) {
    guard numerator <= Int64.max, denominator <= Int64.max else { return nil }
    let magnitude = Int64(truncatingIfNeeded: numerator)
    self.numerator = isNegative ? -magnitude : magnitude
    self.denominator = Int64(truncatingIfNeeded: denominator)
  }

  /// The numerator and the other's, each with the other's denominator multiplied in, so that they can be compared and
  /// added.
  func crossed(with other: NarrowFraction) -> (left: Int128, right: Int128) {
    (Int128(numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(denominator))
  }

  /// The magnitude times a power of ten: the whole units of it, and what is left over the denominator.
  /// - Parameter places: the power; beyond 18 the product may not fit, which gives `nil`.
  func magnitude(withPlaces places: Int) -> (quotient: UInt128, remainder: UInt128)? {
    guard (0...18).contains(places) else { return nil }
    let scale = (0..<places).reduce(UInt128(1)) { power, _ in power * 10 }
    return (UInt128(numerator.magnitude) * scale).quotientAndRemainder(dividingBy: UInt128(denominator.magnitude))
  }

  /// The greatest common divisor of two numbers, of which not both are 0.
  static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (large, small) = left < right ? (right, left) : (left, right)
    // Division of 128 bits is slow, and after a step or two no longer needed.
    while small > UInt64.max { (large, small) = (small, large % small) }
    guard small > 0 else { return large }
    var (a, b) = (UInt64(truncatingIfNeeded: small), UInt64(truncatingIfNeeded: large % small))
    while b > 0 { (a, b) = (b, a % b) }
    return UInt128(a)
  }
}
