internal import BigInt
internal import Quantities

/// Reading and adding numbers in the plainest way.
enum NaiveNumber {
  /// The value of a decimal such as `-12.5`.
  static func value(of text: String) -> Rational {
    var digits = text
    var isNegative = false
    if let sign = digits.first, sign == "-" || sign == "+" {
      isNegative = sign == "-"
      digits.removeFirst()
    }
    let parts = digits.split(separator: ".")
    let behind = parts.count == 2 ? String(parts[1]) : ""
    let whole = BigInt(String(parts[0]) + behind) ?? 0
    let number = Rational(isNegative ? -whole : whole)
    if behind.isEmpty { return number }
    var denominator = BigInt(1)
    for _ in behind { denominator *= 10 }
    return quotient(number, Rational(denominator))
  }

  /// The sum of some numbers, 0 for none.
  static func sum(_ numbers: [Rational]) -> Rational {
    var sum = Rational(0)
    for number in numbers { sum = sum + number }
    return sum
  }

  /// The quotient of two numbers, the second not 0.
  static func quotient(_ left: Rational, _ right: Rational) -> Rational { left.divided(by: right) ?? Rational(0) }

  /// The quotient of two whole numbers, the second not 0.
  static func quotient(_ left: Int, _ right: Int) -> Rational { quotient(Rational(left), Rational(right)) }

  /// The number, where it has at most 18 digits on both sides of the point.
  static func decimal(_ number: Rational) -> Rational? {
    let tenToThe18th = BigInt(1_000_000_000_000_000_000)
    guard tenToThe18th % number.denominator == 0 else { return nil }
    let limit = Rational(tenToThe18th)
    return number < limit && Rational(0) - number < limit ? number : nil
  }
}
