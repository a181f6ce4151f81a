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

  /// The factor of a weight in a replicate.
  static func factor(of weight: UInt64, replicate: Int, streams: RandomStreams) -> FixedDecimal {
    var sum: Int64 = 0
    for part in 0..<shape {
      // U lies in the middle of one of 2³² equal parts of 0…1: (2 · word + 1) / 2³³.
      let word = streams.word(.weights, of: weight, replicate: replicate, part: part)
      sum += 33 << Int64(BinaryLogarithm.places) - BinaryLogarithm.logarithm(of: UInt64(word) * 2 + 1)
    }
    // From units of 2⁻⁴⁸ to base 2 to units of 10⁻⁹ to base e.
    let product = UInt64(sum).multipliedFullWidth(by: naturalLogarithmOfTwo)
    let natural = UInt128(product.high) << 64 | UInt128(product.low)
    let units = (natural >> 62) * UInt128(FixedDecimal.unitsPerOne) / UInt128(shape)
    return FixedDecimal(units: Int64(truncatingIfNeeded: units >> UInt128(BinaryLogarithm.places)))
  }
}
