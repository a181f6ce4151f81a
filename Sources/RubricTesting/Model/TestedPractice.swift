package import Diagnostics
internal import Quantities

/// A kind of practice that every indicator should be tried on.
package enum TestedPractice: String, Sendable, Hashable, CaseIterable {
  /// Practice that scores 80 or more.
  case good
  /// Practice that scores less than 60.
  case poor
  /// Too little to tell.
  case notEnoughEvidence = "not-enough-evidence"

  /// The least score that is good.
  static let leastGood = ExactDecimal(80)
  /// The least score that is not poor.
  static let leastFair = ExactDecimal(60)

  /// What a person calls it.
  package var title: LocalizedText {
    switch self {
    case .good: LocalizedText(english: "good", chinese: "好")
    case .poor: LocalizedText(english: "poor", chinese: "差")
    case .notEnoughEvidence: LocalizedText(english: "not enough evidence", chinese: "证据不足")
    }
  }
}
