internal import Diagnostics
package import Quantities
package import Rubrics

/// Numbers as reports print them, made from exact values without a detour.
package enum NumberText {
  /// A score to six places, as in `assessment.json` and `scores.csv`.
  package static func exactScore(_ score: Rational) -> String { score.rounded(places: 6) }

  /// A score for reading: to one place, or to as many as it takes not to seem to lie in another band.
  package static func shortScore(_ score: Rational, bands: [Band]) -> String {
    let band = Self.band(of: score, bands)
    for places in 1..<6 {
      let text = score.rounded(places: places)
      guard let shown = Rational(decimal: text) else { continue }
      if Self.band(of: shown, bands) == band { return text }
    }
    return exactScore(score)
  }

  private static func band(of score: Rational, _ bands: [Band]) -> Band? {
    bands.last { Rational($0.from) <= score }
  }

  /// A measured figure: as it is where at most six digits stand behind the point, else rounded to six.
  package static func figure(_ value: Rational) -> String {
    isShort(value) ? value.description : value.rounded(places: 6)
  }

  /// `=` where `figure` gives the value as it is, `≈` where it is rounded.
  package static func relation(_ value: Rational) -> String { isShort(value) ? "=" : "≈" }

  /// A share as per cent, to one place.
  package static func percent(_ share: Rational) -> String { (share * .hundred).rounded(places: 1) + "%" }

  /// A figure with which one can go on computing: exact wherever that is short enough to type.
  /// - Parameter numerator, denominator: the quotient that the value is, where it is stated.
  package static func operand(_ value: Rational, numerator: Rational?, denominator: Rational?) -> String {
    if let decimal = value.exactDecimal?.description, decimal.utf8.count <= 10 { return signed(decimal) }
    if let numerator, let denominator, numerator.divided(by: denominator) == value {
      return "\(figure(numerator))/\(figure(denominator))"
    }
    let fraction = "\(value.numerator)/\(value.denominator)"
    return signed(fraction.utf8.count <= 16 ? fraction : value.rounded(places: 6))
  }

  /// A decimal as an operand: in brackets where it is negative.
  package static func operand(_ decimal: ExactDecimal) -> String { signed(decimal.description) }

  /// A count with commas between groups of three digits.
  package static func count(_ count: Int) -> String {
    var digits = String(count.magnitude)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (count < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  private static func signed(_ text: String) -> String { text.hasPrefix("-") ? "(\(text))" : text }

  private static func isShort(_ value: Rational) -> Bool {
    guard let decimal = value.exactDecimal else { return false }
    return Rational(decimal: value.rounded(places: 6)) == Rational(decimal)
  }
}
