internal import BigInt
internal import Quantities

/// How two rows of numbers go together, in whole numbers.
struct PairedMoments {
  private let count: BigInt
  /// n Σxy − Σx Σy, and the same of each row with itself.
  private let (both, first, second): (BigInt, BigInt, BigInt)

  /// Takes in two rows of the same length.
  init(_ left: [FixedDecimal], _ right: [FixedDecimal]) {
    let (left, right) = (left.map { BigInt($0.units) }, right.map { BigInt($0.units) })
    let size = BigInt(left.count)
    func spread(_ one: [BigInt], _ other: [BigInt]) -> BigInt {
      let products = zip(one, other).reduce(BigInt(0)) { $0 + $1.0 * $1.1 }
      return size * products - one.reduce(0, +) * other.reduce(0, +)
    }
    count = size
    both = spread(left, right)
    first = spread(left, left)
    second = spread(right, right)
  }

  /// Whether all numbers of the first row are the same.
  var isFirstConstant: Bool { first.isZero }
  /// Whether all numbers of the second row are the same.
  var isSecondConstant: Bool { second.isZero }

  /// The variance of the first row times n(n − 1), in squared units.
  var firstSpread: BigInt { first }

  /// Pearson's correlation, −1…1; `nil` where a row is constant.
  var correlation: FixedDecimal? {
    guard let square = Rational(both * both, over: first * second), let size = FixedPoint.squareRoot(square) else {
      return nil
    }
    let value = FixedDecimal(rounding: size)
    return both.sign == .minus ? .zero - value : value
  }
}
