package import Robustness

/// A wish to know how sure a result is, in place of what the assessment says of it.
package struct RobustnessRequest: Sendable, Hashable {
  /// How many replicates are drawn; `nil` for as many as the assessment says.
  package var replicates: Int?
  /// The share of replicates that an interval holds; `nil` for what the assessment says.
  package var confidence: RobustnessSettings.Confidence?
  /// The seed of the draws; `nil` for that of the assessment.
  package var seed: String?

  /// Makes a wish.
  package init(replicates: Int? = nil, confidence: RobustnessSettings.Confidence? = nil, seed: String? = nil) {
    self.replicates = replicates
    self.confidence = confidence
    self.seed = seed
  }

  /// What is done for it.
  /// - Parameter stated: what the assessment says.
  func settings(over stated: RobustnessSettings?) -> RobustnessSettings {
    let stated = stated ?? RobustnessSettings()
    return RobustnessSettings(
      replicates: replicates ?? stated.replicates, confidence: confidence ?? stated.confidence)
  }
}
