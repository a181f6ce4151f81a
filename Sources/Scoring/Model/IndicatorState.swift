package import Diagnostics

/// What state an indicator or a group is in; only `scored` and `exempt` carry a number of their own.
package enum IndicatorState: String, Sendable, Hashable, CaseIterable {
  case scored
  case insufficientEvidence = "insufficient-evidence"
  case notApplicable = "not-applicable"
  case exempt
  case waived
  case notAssessed = "not-assessed"
  case error

  /// What a person calls the state.
  package var title: LocalizedText {
    switch self {
    case .scored: LocalizedText(english: "scored", chinese: "已评分")
    case .insufficientEvidence: LocalizedText(english: "insufficient evidence", chinese: "证据不足")
    case .notApplicable: LocalizedText(english: "not applicable", chinese: "不适用")
    case .exempt: LocalizedText(english: "exempt", chinese: "免评满分")
    case .waived: LocalizedText(english: "waived", chinese: "豁免")
    case .notAssessed: LocalizedText(english: "not assessed", chinese: "未评定")
    case .error: LocalizedText(english: "error", chinese: "有误")
    }
  }
}
