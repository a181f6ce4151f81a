internal import Quantities

/// A step on the way to a score.
struct NaiveStep: Hashable, CustomStringConvertible {
  /// What was done.
  var name: String
  /// What it left.
  var value: Rational

  /// The step, for people.
  var description: String { "\(name) \(value)" }
}
