package import Quantities

/// What a figure must be.
package enum ExpectedFigure: Sendable, Hashable {
  /// The places at which decimals are compared, those of results.
  static let places = 6

  /// There is no such figure.
  case none
  /// A decimal: the figure rounded half to even to six places.
  case decimal(ExactDecimal)
  /// A fraction: the figure, exactly.
  case fraction(Rational)

  /// Reads `0.9`, `2/3` or `none`; `nil` for anything else.
  package init?(_ text: String) {
    if text == "none" {
      self = .none
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { try? ExactDecimal(String($0)) }
    switch parts.count {
    case 1:
      guard let decimal = parts[0] else { return nil }
      self = .decimal(decimal)
    case 2:
      guard let above = parts[0], let below = parts[1], let value = Rational(above).divided(by: Rational(below)) else {
        return nil
      }
      self = .fraction(value)
    default: return nil
    }
  }

  /// Whether a figure is what is expected.
  package func isMet(by figure: Rational?) -> Bool {
    switch self {
    case .none: figure == nil
    case .decimal(let decimal):
      figure?.rounded(places: Self.places) == Rational(decimal).rounded(places: Self.places)
    case .fraction(let fraction): figure == fraction
    }
  }

  /// The figure as it is written.
  package var text: String {
    switch self {
    case .none: "none"
    case .decimal(let decimal): decimal.description
    case .fraction(let fraction): fraction.description
    }
  }

  /// How a figure found is shown beside what is expected.
  package static func text(of figure: Rational?) -> String {
    guard let figure else { return "none" }
    let rounded = figure.rounded(places: places)
    return (try? ExactDecimal(rounded))?.description ?? rounded
  }
}
