package import Quantities

/// The points that a rule takes or gives: `points` times the number that `per` names, at most `atMost`.
package struct RulePoints: Sendable, Hashable {
  /// What points are multiplied by.
  package enum Factor: Sendable, Hashable {
    /// The value of the rubric's measure of that name.
    case measure(String)
    /// The unit's fact of that name.
    case fact(String)

    /// The name of the measure or fact.
    package var name: String {
      switch self {
      case .measure(let name), .fact(let name): name
      }
    }
  }

  /// The points for each, greater than 0.
  package var points: ExactDecimal
  /// What they are multiplied by; `nil` for 1.
  package var per: Factor?
  /// The most points, greater than 0; `nil` for no bound.
  package var atMost: ExactDecimal?

  /// Makes points.
  package init(_ points: ExactDecimal, per: Factor? = nil, atMost: ExactDecimal? = nil) {
    self.points = points
    self.per = per
    self.atMost = atMost
  }
}
