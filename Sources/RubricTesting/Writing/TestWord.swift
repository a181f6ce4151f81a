internal import Diagnostics
internal import Reports

/// The fixed pieces of what is said of tests.
enum TestWord: String, Worded, CaseIterable {
  case expected
  case actual
  case line
  case number
  case countedFor
  case countedAgainst
  case neutral
  case event
  case role
  case noRecords
  case reason
  case gaps
  case indicator
  case missingCases
  case missingSegments
  case noGaps

  var wording: (zh: String, en: String) {
    switch self {
    case .expected: ("期望", "Expected")
    case .actual: ("实际", "Actual")
    case .line: ("行", "Line")
    case .number: ("件数", "Number")
    case .countedFor: ("计入", "for")
    case .countedAgainst: ("计入反方", "against")
    case .neutral: ("中性", "neither")
    case .event: ("事件", "Event")
    case .role: ("作用", "Counted")
    case .noRecords: ("没有事件计入。", "No event counted.")
    case .reason: ("理由", "Reason")
    case .gaps: ("没有测到的", "What no test tries")
    case .indicator: ("指标", "Indicator")
    case .missingCases: ("情形", "Cases")
    case .missingSegments: ("分段", "Stretches of the scale")
    case .noGaps: ("各种情形、各个分段都已测到。", "Every case and every stretch is tried.")
    }
  }
}
