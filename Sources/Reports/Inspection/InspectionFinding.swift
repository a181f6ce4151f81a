internal import Diagnostics

/// Something in the logs that an assessor has to know before scoring.
package struct InspectionFinding: Sendable, Hashable {
  /// Whether it is wrong, and not only to be asked about.
  package let isProblem: Bool
  /// What was found and what to do.
  package let text: BilingualText
  /// Where, or which; no more than `shown`.
  package let details: [BilingualText]
  /// Whether there are details.
  package let hasDetails: Bool
  /// How many more there are.
  package let more: BilingualText?

  /// The greatest number of details.
  static let shown = 12

  /// Makes a finding.
  init(isProblem: Bool = false, _ text: LocalizedText, details: [LocalizedText] = []) {
    self.isProblem = isProblem
    self.text = BilingualText(text)
    // One more takes no more room than to say that there is one more.
    let kept = details.count <= Self.shown + 1 ? details.count : Self.shown
    self.details = details.prefix(kept).map { BilingualText($0) }
    self.hasDetails = !details.isEmpty
    let left = details.count - kept
    self.more =
      left > 0 ? BilingualText(InspectionWord.more.with(["count": NumberText.count(left)])) : nil
  }
}
