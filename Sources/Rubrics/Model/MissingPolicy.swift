package import Quantities

/// What a parent does about children that have no score (SEMANTICS, "From measure to score", 4).
package struct MissingPolicy: Sendable, Hashable {
  /// What stands in for a child without a score.
  package enum Treatment: String, Sendable, Hashable, CaseIterable {
    /// The weights of the others are taken as the whole.
    case renormalise
    /// A score of 0.
    case zero
    /// Nothing: the parent is not assessed.
    case fail
  }

  /// What stands in for a child without a score.
  package var treatment: Treatment
  /// The share of the children's weight that must have a score, 0…1; below it the parent is not assessed.
  package var atLeast: Rational

  /// Makes a policy.
  package init(treatment: Treatment = .renormalise, atLeast: Rational = .zero) {
    self.treatment = treatment
    self.atLeast = atLeast
  }
}
