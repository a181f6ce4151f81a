package import Quantities

/// How robustness is looked at.
package struct RobustnessSettings: Sendable, Hashable {
  /// The share of replicates that an interval holds.
  package enum Confidence: String, Sendable, Hashable, CaseIterable {
    case fourFifths = "80%"
    case nineTenths = "90%"
    case nineteenTwentieths = "95%"
    case ninetyNineHundredths = "99%"

    /// The share, above 0 and below 1.
    package var share: ExactDecimal {
      let hundredths: Int128 =
        switch self {
        case .fourFifths: 80
        case .nineTenths: 90
        case .nineteenTwentieths: 95
        case .ninetyNineHundredths: 99
        }
      return ExactDecimal(units: ExactDecimal.unitsPerOne / 100 * hundredths) ?? .one
    }
  }

  /// How many replicates are drawn.
  package let replicates: Int
  /// The share of replicates that an interval holds.
  package let confidence: Confidence

  /// The numbers of replicates that may be asked for.
  package static let allowedReplicates = 100...100_000
  /// The number of replicates where nobody says.
  package static let usualReplicates = 1000

  /// Makes settings; a number of replicates that is not allowed becomes the nearest that is.
  package init(replicates: Int = usualReplicates, confidence: Confidence = .nineteenTwentieths) {
    self.replicates = min(max(replicates, Self.allowedReplicates.lowerBound), Self.allowedReplicates.upperBound)
    self.confidence = confidence
  }
}
