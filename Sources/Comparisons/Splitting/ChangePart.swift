package import Diagnostics

/// What a change in score can come from. Every change is divided into parts that add up to it.
package enum ChangePart: String, Sendable, Hashable, CaseIterable {
  /// The measured values: what was done.
  case conduct
  /// The rubric: scales, weights, bands, roll-up, indicators that came and went.
  case rubric
  /// States that changed for want of evidence or its coming: scored, insufficient, refused, in error.
  case evidence
  /// The community itself: population and other facts below the line, where an indicator applies, mergers and splits.
  case roster
  /// What cannot be told apart from what is at hand.
  case unseparated

  /// Its bit in a set of parts.
  var bit: Int {
    switch self {
    case .conduct: 1
    case .rubric: 2
    case .evidence: 4
    case .roster: 8
    case .unseparated: 16
    }
  }

  /// What people call it.
  package var title: LocalizedText {
    switch self {
    case .conduct: LocalizedText(english: "conduct", chinese: "作为")
    case .rubric: LocalizedText(english: "rubric", chinese: "标准")
    case .evidence: LocalizedText(english: "evidence", chinese: "证据")
    case .roster: LocalizedText(english: "roster", chinese: "名册")
    case .unseparated: LocalizedText(english: "not separated", chinese: "未能拆分")
    }
  }
}
