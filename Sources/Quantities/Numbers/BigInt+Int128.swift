package import BigInt

/// Conversions by hand: the library's generic ones are wrong for negative numbers of 128 bits.
extension BigInt {
  /// Makes the same number.
  package init(_ value: Int128) {
    let magnitude = value.magnitude
    let high = BigUInt(UInt64(truncatingIfNeeded: magnitude >> 64))
    let low = BigUInt(UInt64(truncatingIfNeeded: magnitude))
    self.init(sign: value < 0 ? .minus : .plus, magnitude: (high << 64) + low)
  }

  /// The same number in 128 bits, or `nil` where it needs more (the least such number included).
  package var int128: Int128? {
    guard magnitude.bitWidth < 128 else { return nil }
    let high = UInt128(UInt64(truncatingIfNeeded: magnitude >> 64))
    let low = UInt128(UInt64(truncatingIfNeeded: magnitude))
    let value = Int128((high << 64) | low)
    return sign == .minus ? -value : value
  }
}
