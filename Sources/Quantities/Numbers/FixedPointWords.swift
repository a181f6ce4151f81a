internal import BigInt

/// A number from 0 to less than 2^(bits of a word) in binary fixed point, changed in place.
///
/// The terms of a series are made of such numbers: at the few words they have, arithmetic of numbers of any size takes
/// several times as long. Every operation that cannot be exact cuts off what is below the last place.
struct FixedPointWords {
  /// The words, least significant first; the last stands before the point.
  private var words: [UInt]
  /// Room for a product.
  private var product: [UInt]

  /// Makes a number.
  /// - Parameters:
  ///   - value: the number in units of the last place; words beyond the one before the point are left out.
  ///   - places: the words behind the point.
  init(_ value: BigUInt, places: Int) {
    words = Array(value.words.prefix(places + 1))
    words += Array(repeating: 0, count: places + 1 - words.count)
    product = Array(repeating: 0, count: 2 * places + 2)
  }

  /// The number in units of the last place.
  var value: BigUInt { BigUInt(words: words) }

  /// Whether it is 0.
  var isZero: Bool { words.allSatisfy { $0 == 0 } }

  /// Adds a number of as many places; the sum must be below the limit.
  mutating func add(_ other: FixedPointWords) {
    var carry: UInt = 0
    for index in words.indices {
      let (partial, first) = words[index].addingReportingOverflow(other.words[index])
      let (sum, second) = partial.addingReportingOverflow(carry)
      words[index] = sum
      carry = first || second ? 1 : 0
    }
  }

  /// Divides by a number greater than 0.
  mutating func divide(by divisor: UInt) {
    var remainder: UInt = 0
    for index in words.indices.reversed() {
      (words[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
  }

  /// Doubles the number; twice it must be below the limit.
  mutating func double() {
    var carry: UInt = 0
    for index in words.indices {
      let word = words[index]
      words[index] = word << 1 | carry
      carry = word >> (UInt.bitWidth - 1)
    }
  }

  /// Multiplies by a number of as many places; the product must be below the limit.
  mutating func multiply(by other: FixedPointWords) { form(words, times: other.words) }

  /// Squares the number; the square must be below the limit.
  mutating func square() { form(words, times: words) }

  private mutating func form(_ left: [UInt], times right: [UInt]) {
    let count = words.count
    for index in product.indices { product[index] = 0 }
    for row in 0..<count where left[row] != 0 {
      var carry: UInt = 0
      for column in 0..<count {
        // A product of two words and two words more never need more than two words.
        let (high, low) = left[row].multipliedFullWidth(by: right[column])
        let (partial, first) = low.addingReportingOverflow(product[row + column])
        let (sum, second) = partial.addingReportingOverflow(carry)
        product[row + column] = sum
        carry = high + (first ? 1 : 0) + (second ? 1 : 0)
      }
      product[row + count] = carry
    }
    for index in 0..<count { words[index] = product[index + count - 1] }
  }
}
