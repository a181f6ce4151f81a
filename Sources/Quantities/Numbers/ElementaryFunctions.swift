internal import BigInt

/// Logarithm and exponential function in binary fixed point, with the bounds of their errors.
struct ElementaryFunctions {
  /// The binary places of every value, a multiple of the bits of a word.
  let bits: Int
  /// ln(j / 64) for j = 64…128, each too small by at most `tableError` units.
  private let logarithms: [BigUInt]
  private let tableError: BigInt

  /// The steps into which the table divides 1…2, as a power of 2.
  private static let tableBits = 6

  /// The functions with as many places as a first attempt nearly always needs, made once.
  static let usual = ElementaryFunctions(exactBits: 256)

  /// Makes the functions; beyond the usual number of places this takes about as long as 20 logarithms.
  /// - Parameter bits: the binary places that are needed; there may be more.
  init(bits: Int) {
    let words = (bits + UInt.bitWidth - 1) / UInt.bitWidth
    self = bits <= Self.usual.bits ? Self.usual : ElementaryFunctions(exactBits: words * UInt.bitWidth)
  }

  private init(exactBits bits: Int) {
    self.bits = bits
    var (logarithms, error) = ([BigUInt(0)], 0)
    for step in UInt(1) << Self.tableBits..<UInt(2) << Self.tableBits {
      // ln((j + 1) / j) = 2 artanh(1 / (2j + 1)) = 2 Σ 1 / ((2i + 1) (2j + 1)^(2i + 1))
      let divisor = 2 * step + 1
      var power = FixedPointWords(BigUInt(2) << bits, places: bits / UInt.bitWidth)
      power.divide(by: divisor)
      let terms = Self.addOddTerms(of: power) { $0.divide(by: divisor * divisor) }
      // Every power is too small by less than 2 units, every term by less than 3, and so are all left out together.
      error += 3 * terms.count + 3
      logarithms.append((logarithms.last ?? 0) + terms.sum)
    }
    self.logarithms = logarithms
    self.tableError = BigInt(error)
  }

  /// ln 2, too small by at most `tableError` units.
  private var ln2: BigInt { BigInt(logarithms.last ?? 0) }

  /// The natural logarithm of a whole number.
  /// - Parameter number: greater than 0.
  func ln(_ number: BigUInt) -> Enclosure {
    // number = 2^exponent · m with 1 ≤ m < 2; m is cut off below its last place.
    let exponent = number.bitWidth - 1
    let mantissa = exponent <= bits ? number << (bits - exponent) : number >> (exponent - bits)
    let shift = bits - Self.tableBits
    let step = Int(mantissa >> shift)
    // ln m = ln c + 2 artanh z with c = step / 64, z = (m − c) / (m + c) < 2⁻⁷
    let base = BigUInt(step) << shift
    let z = ((mantissa - base) << bits) / (mantissa + base)
    var power = FixedPointWords(z, places: bits / UInt.bitWidth)
    var square = power
    square.square()
    power.double()
    let terms = Self.addOddTerms(of: power) { $0.multiply(by: square) }
    // z and its square are too small by less than 2 units each, so the first term by less than 4 and, as z < 2⁻⁷, every
    // further power by less than 2, every further term by less than 3; so are all left out together.
    let error = BigInt(3 * terms.count + 4) + tableError * BigInt(exponent + 1)
    let index = step - 1 << Self.tableBits
    let table = logarithms.indices.contains(index) ? logarithms[index] : 0
    return Enclosure(BigInt(table + terms.sum) + ln2 * BigInt(exponent), error: error)
  }

  /// Σ xᵢ / (2i + 1) over ever smaller powers until one is 0.
  /// - Parameters:
  ///   - first: x₀.
  ///   - next: makes a power of the one before it.
  /// - Returns: the sum in units and the number of terms that are not 0.
  private static func addOddTerms(
    of first: FixedPointWords, next: (inout FixedPointWords) -> Void
  ) -> (sum: BigUInt, count: Int) {
    var (power, sum, count) = (first, first, 1)
    while true {
      next(&power)
      guard !power.isZero else { return (sum.value, count) }
      var term = power
      term.divide(by: UInt(2 * count + 1))
      sum.add(term)
      count += 1
    }
  }

  /// The natural logarithm of a number, or `nil` where the number may be 0 or less.
  func ln(_ number: Enclosure) -> Enclosure? {
    guard number.value > number.error else { return nil }
    let logarithm = ln(number.value.magnitude) - Enclosure(ln2 * BigInt(bits), error: tableError * BigInt(bits))
    // |ln(v ± e) − ln v| ≤ e / (v − e)
    let spread = (number.error << bits) / (number.value - number.error) + 1
    return Enclosure(logarithm.value, error: logarithm.error + spread)
  }

  /// One number over another, or `nil` where the divisor may be 0 or less.
  func quotient(_ number: Enclosure, _ divisor: Enclosure) -> Enclosure? {
    guard divisor.value > divisor.error else { return nil }
    let value = (number.value << bits) / divisor.value
    // |(a ± e) / (b ± f) − a / b| ≤ (e + |a / b| f) / (b − f); the quotient itself is cut off.
    let spread = (number.error << bits) + BigInt(value.magnitude + 1) * divisor.error
    return Enclosure(value, error: spread / (divisor.value - divisor.error) + 2)
  }

  /// e to a power, or `nil` where the power is known too badly or too great to be of use.
  func exponential(_ power: Enclosure) -> Enclosure? {
    let one = BigInt(1) << bits
    guard power.error < one >> 2 else { return nil }
    // power = exponent · ln 2 + rest with 0 ≤ rest < ln 2
    var (quotient, rest) = power.value.quotientAndRemainder(dividingBy: ln2)
    if rest.sign == .minus {
      quotient -= 1
      rest += ln2
    }
    // Below half a unit, with room for the error of the power.
    if quotient < BigInt(-bits - 2) { return Enclosure(0, error: 1) }
    guard let exponent = quotient.int128.flatMap({ Int(exactly: $0) }), exponent < 1 << 30 else { return nil }
    let restError = power.error + tableError * BigInt(abs(exponent))
    guard restError < one >> 1 else { return nil }
    let core = exponential(rest.magnitude)
    // |e^(r ± d) − e^r| ≤ 2 d e^r for d ≤ 1/2… and e^r is the core with its own error.
    let spread = ((core.value + core.error) * restError) >> (bits - 1)
    let error = core.error + spread + 1
    return exponent >= 0
      ? Enclosure(core.value << exponent, error: error << exponent)
      : Enclosure(core.value >> -exponent, error: error >> -exponent + 2)
  }

  /// e to a power from 0 to less than ln 2.
  private func exponential(_ rest: BigUInt) -> Enclosure {
    // e^r = (e^(r / 2^halvings))^(2^halvings), with a word more than the result has, to make up for the squaring.
    let halvings = min(8 + bits / 64, 40)
    let extra = UInt.bitWidth
    let places = bits / UInt.bitWidth + 1
    let argument = FixedPointWords(rest << (extra - halvings), places: places)
    var term = FixedPointWords(BigUInt(1) << (bits + extra), places: places)
    var (sum, index) = (term, UInt(1))
    while true {
      term.multiply(by: argument)
      term.divide(by: index)
      guard !term.isZero else { break }
      sum.add(term)
      index += 1
    }
    for _ in 0..<halvings { sum.square() }
    // Every term is too small by less than 3 units, and so are all left out together; squaring multiplies an error by
    // twice the value, over all by less than 2^halvings · 2, and adds 1, over all less than 2^halvings · 4.
    let error = (BigInt(index) * 3 + 3 + 4) << (halvings + 1)
    return Enclosure(BigInt(sum.value >> extra), error: error >> extra + 2)
  }
}
