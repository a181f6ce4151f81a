internal import Quantities

/// By how much weights are off: a factor with mean 1 and a standard deviation of a quarter.
///
/// The sum of sixteen exponential spacings −ln U, over sixteen: a gamma variate of shape 16 (Devroye 1986, “Non-uniform
/// random variate generation”, IX.3). Shares of weights that are equal are then a draw from the symmetric Dirichlet
/// distribution with parameter 16; shares of unequal ones are that draw weighted by them.
enum ExponentialSpread {
  /// The number of spacings.
  static let shape = 16
  /// ln 2 with 62 binary places.
  private static let naturalLogarithmOfTwo: UInt64 = 3_196_577_161_300_663_914

  /// The factors of a weight in four replicates.
  /// - Parameter block: their numbers divided by four.
  static func factors(of weight: UInt64, block: Int, streams: RandomStreams) -> [FixedDecimal] {
    var sums = SIMD4<Int64>.zero
    for part in 0..<shape {
      // U lies in the middle of one of 2³² equal parts of 0…1: (2 · word + 1) / 2³³.
      let words = streams.words(.weights, of: weight, block: block, part: part)
      for lane in 0..<4 {
        sums[lane] += 33 << Int64(BinaryLogarithm.places) - BinaryLogarithm.logarithm(of: UInt64(words[lane]) * 2 + 1)
      }
    }
    return (0..<4).map { lane in
      // From units of 2⁻⁴⁸ to base 2 to units of 10⁻⁹ to base e.
      let product = UInt64(sums[lane]).multipliedFullWidth(by: naturalLogarithmOfTwo)
      let natural = UInt128(product.high) << 64 | UInt128(product.low)
      let units = (natural >> 62) * UInt128(FixedDecimal.unitsPerOne) / UInt128(shape)
      return FixedDecimal(units: Int64(truncatingIfNeeded: units >> UInt128(BinaryLogarithm.places)))
    }
  }
}
