internal import Quantities

/// How an indicator is scored by comparing its values at all peers with each other.
package struct RelativeMethod: Sendable, Hashable {
  /// Which values are the better ones.
  package enum Direction: String, Sendable, Hashable, CaseIterable {
    /// The greater ones.
    case higher
    /// The lesser ones.
    case lower
  }

  /// How values become scores.
  package var normalisation: Normalisation
  /// Which values are the better ones.
  package var better: Direction
  /// What stands in for a missing value; `nil` for nothing.
  package var imputation: Imputation?
  /// What is done about outliers; `nil` for nothing.
  package var treatment: OutlierTreatment?

  /// Makes a method; what is not given is as where the rubric is silent.
  package init(
    _ normalisation: Normalisation = .minMax(low: .zero, high: ExactDecimal(100)), better: Direction = .higher,
    imputation: Imputation? = nil, treatment: OutlierTreatment? = nil
  ) {
    self.normalisation = normalisation
    self.better = better
    self.imputation = imputation
    self.treatment = treatment
  }
}
