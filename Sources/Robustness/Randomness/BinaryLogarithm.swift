internal import Quantities

/// Logarithms and powers to base 2 for replicates, in whole numbers of 64 bits.
///
/// A logarithm has 48 binary places, found bit by bit by squaring (Knuth, The Art of Computer Programming, 1.2.2, exercise
/// 25); a power is the product of the roots 2^(1/2), 2^(1/4), … that its bits ask for. Each step cuts off behind the 63rd
/// binary place, so that a result is off by less than one part in 10¹².
enum BinaryLogarithm {
  /// The number of binary places.
  static let places = 48

  /// By place, the root 2^(2^−place) with 63 binary places, from place 1.
  private static let roots: [UInt64] = {
    var roots: [UInt64] = []
    // 2 with 126 binary places.
    var value = UInt128(1) << 127
    for _ in 0..<places {
      let root = squareRoot(of: value)
      roots.append(root)
      value = UInt128(root) << 63
    }
    return roots
  }()

  /// The logarithm of a whole number greater than 0, in units of 2⁻⁴⁸.
  static func logarithm(of number: UInt64) -> Int64 {
    let whole = UInt64.bitWidth - 1 - number.leadingZeroBitCount
    // The number's leading bits, 1 ≤ m < 2, with 63 binary places.
    var mantissa = number << number.leadingZeroBitCount
    var result = Int64(whole)
    for _ in 0..<places {
      let square = mantissa.multipliedFullWidth(by: mantissa)
      let isTwoOrMore = square.high >> 63 == 1
      mantissa = isTwoOrMore ? square.high : square.high << 1 | square.low >> 63
      result = result << 1 | (isTwoOrMore ? 1 : 0)
    }
    return result
  }

  /// 2 to the power of a number of units of 2⁻⁴⁸, as the nearest whole number, halves up; the greatest where it is greater than 2⁶³.
  static func power(_ exponent: Int64) -> UInt64 {
    let whole = exponent >> Int64(places)
    guard whole < 63 else { return UInt64(Int64.max) }
    guard whole >= 0 else { return 0 }
    let mantissa = fraction(exponent & (1 << Int64(places) - 1))
    let shift = 63 - whole
    let cut = mantissa >> shift
    let isHalfOrMore = (mantissa >> (shift - 1)) & 1 == 1
    return isHalfOrMore ? cut + 1 : cut
  }

  /// 2 to a power from 0 to below 1, with 63 binary places.
  static func fraction(_ exponent: Int64) -> UInt64 {
    // Taken once: every look at a static constant asks whether it has been made.
    let roots = Self.roots
    var mantissa = UInt64(1) << 63
    for place in 1...places where (exponent >> Int64(places - place)) & 1 == 1 {
      let product = mantissa.multipliedFullWidth(by: roots[place - 1])
      mantissa = product.high << 1 | product.low >> 63
    }
    return mantissa
  }

  /// The whole part of a square root.
  private static func squareRoot(of value: UInt128) -> UInt64 {
    var root: UInt64 = 0
    for bit in stride(from: 63, through: 0, by: -1) {
      let candidate = root | 1 << UInt64(bit)
      if UInt128(candidate) * UInt128(candidate) <= value { root = candidate }
    }
    return root
  }
}
