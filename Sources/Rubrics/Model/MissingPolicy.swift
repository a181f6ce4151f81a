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

  /// What a share of children is a share of.
  package enum Coverage: String, Sendable, Hashable, CaseIterable {
    /// Their weight.
    case weight
    /// Their number.
    case children
  }

  /// What stands in for a child without a score.
  package var treatment: Treatment
  /// The share of the children that must have a score, 0…1; below it the parent is not assessed.
  package var atLeast: Rational
  /// What that is a share of.
  package var coverage: Coverage

  /// Makes a policy.
  package init(treatment: Treatment = .renormalise, atLeast: Rational = .zero, of coverage: Coverage = .weight) {
    self.treatment = treatment
    self.atLeast = atLeast
    self.coverage = coverage
  }
}
