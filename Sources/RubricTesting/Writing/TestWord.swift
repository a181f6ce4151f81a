package import Diagnostics
package import Reports

/// The fixed pieces of what is said of tests.
enum TestWord: Worded, CaseIterable {
  case expected
  case actual
  case line
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

  var text: LocalizedText {
    switch self {
    case .expected: LocalizedText(english: "Expected", chinese: "期望")
    case .actual: LocalizedText(english: "Actual", chinese: "实际")
    case .line: LocalizedText(english: "Line", chinese: "行")
    case .countedFor: LocalizedText(english: "for", chinese: "计入")
    case .countedAgainst: LocalizedText(english: "against", chinese: "计入反方")
    case .neutral: LocalizedText(english: "neither", chinese: "中性")
    case .event: LocalizedText(english: "Event", chinese: "事件")
    case .role: LocalizedText(english: "Counted", chinese: "作用")
    case .noRecords: LocalizedText(english: "No event counted.", chinese: "没有事件计入。")
    case .reason: LocalizedText(english: "Reason", chinese: "理由")
    case .gaps: LocalizedText(english: "What no test tries", chinese: "没有测到的")
    case .indicator: LocalizedText(english: "Indicator", chinese: "指标")
    case .missingCases: LocalizedText(english: "Cases", chinese: "情形")
    case .missingSegments: LocalizedText(english: "Stretches of the scale", chinese: "分段")
    case .noGaps: LocalizedText(english: "Every case and every stretch is tried.", chinese: "各种情形、各个分段都已测到。")
    }
  }
}
