package import Quantities

/// Which units have too few values to be compared with the others; all of their indicators are not assessed.
package struct Screening: Sendable, Hashable {
  /// What counts as a value.
  package enum Subject: String, Sendable, Hashable, CaseIterable {
    /// What was measured.
    case measured
    /// What was measured and is not 0.
    case nonZero = "non-zero"
  }

  /// The share of the relative indicators that apply to a unit which must have a value, 0…1.
  package var atLeast: Rational
  /// What counts as a value.
  package var subject: Subject

  /// Makes a screening.
  package init(atLeast: Rational, of subject: Subject = .measured) {
    self.atLeast = atLeast
    self.subject = subject
  }
}
