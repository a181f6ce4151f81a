package import Diagnostics

/// A figure of an indicator's result that a test can pin down.
package enum TestFigure: String, Sendable, Hashable, CaseIterable {
  /// What was measured.
  case value
  /// The part above the line.
  case numerator
  /// The part below the line.
  case denominator
  /// What the evidence minimum counts.
  case evidence
  /// The score.
  case score

  /// What a person calls it.
  package var title: LocalizedText {
    switch self {
    case .value: LocalizedText(english: "The measured value", chinese: "测得值")
    case .numerator: LocalizedText(english: "The numerator", chinese: "分子")
    case .denominator: LocalizedText(english: "The denominator", chinese: "分母")
    case .evidence: LocalizedText(english: "What the evidence minimum counts", chinese: "证据数")
    case .score: LocalizedText(english: "The score", chinese: "得分")
    }
  }
}
