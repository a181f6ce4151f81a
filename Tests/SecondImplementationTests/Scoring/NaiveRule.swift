internal import Quantities

/// A rule that changes a score.
struct NaiveRule {
  /// `deductions`, `bonus`, `gate` or `veto`.
  var kind: String
  /// Its id.
  var id: String
  /// What it acts on: `overall`, a level, an actor or a dimension.
  var target: String
  /// When it acts; `nil` for always.
  var condition: NaiveCondition<NaivePlace>?
  /// The points of a deduction or bonus.
  var points = Rational(0)
  /// The name of what they are multiplied by.
  var per: String?
  /// The most points.
  var atMost: Rational?
  /// What a gate or veto lowers to.
  var cap: Rational?
  /// What a gate or veto sets.
  var score: Rational?

  /// Whether it acts on a node.
  /// - Parameters:
  ///   - level: `overall`, `actor` or `dimension`.
  ///   - id: the actor or dimension.
  func acts(on level: String, _ id: String) -> Bool { target == level || (level != "overall" && target == id) }
}
