internal import BigInt

/// What a computation in binary fixed point knows of a real number: it is not farther than `error` from `value`.
///
/// Both are counted in units of 2 to the minus so many places; how many, the context says.
struct Enclosure: Sendable, Hashable {
  /// The middle.
  var value: BigInt
  /// The greatest distance of the number from the middle; not negative.
  var error: BigInt

  /// Makes an enclosure.
  init(_ value: BigInt, error: BigInt) {
    self.value = value
    self.error = error
  }

  static func + (left: Enclosure, right: Enclosure) -> Enclosure {
    Enclosure(left.value + right.value, error: left.error + right.error)
  }

  static func - (left: Enclosure, right: Enclosure) -> Enclosure {
    Enclosure(left.value - right.value, error: left.error + right.error)
  }

  /// The number times a fraction.
  /// - Parameter denominator: greater than 0.
  func multiplied(by numerator: BigInt, over denominator: BigInt) -> Enclosure {
    // The division drops less than one unit of the middle; rounding the error up takes another.
    let factor = BigInt(numerator.magnitude)
    return Enclosure(value * numerator / denominator, error: error * factor / denominator + 2)
  }

  /// The whole number that the enclosed one rounds to, half to even, or `nil` where that is left open.
  /// - Parameter bits: the places of the units.
  func rounded(bits: Int) -> BigInt? {
    let one = BigUInt(1) << bits
    let low = (value - error).quotient(roundedBy: one)
    return low == (value + error).quotient(roundedBy: one) ? low : nil
  }
}
