package import Quantities

/// What a comparison fails on, for those who run it in a machine.
package enum FailureCondition: Sendable, Hashable {
  /// Any difference: in a score, a state, the units or the rubric.
  case any
  /// A unit or an actor whose score fell, by more than some points, 0 or more.
  case decrease(Rational)
  /// An unit or an actor whose score changed, either way, by more than some points.
  case change(Rational)

  /// Reads a condition: `any`, `decrease`, `change`, or one of the last two with points, such as `decrease:2.5`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var points = Rational.zero
    if parts.count == 2 {
      guard let decimal = try? ExactDecimal(parts[1]), decimal >= .zero else { return nil }
      points = Rational(decimal)
    }
    switch parts.first {
    case "any" where parts.count == 1: self = .any
    case "decrease": self = .decrease(points)
    case "change": self = .change(points)
    default: return nil
    }
  }

  /// Whether a comparison fails. A change that lies within the intervals of both scores is none, but for `any`.
  package func isMet(by comparison: Comparison) -> Bool {
    switch self {
    case .any:
      return !comparison.rubric.isEmpty
        || comparison.units.contains { unit in
          unit.pair.relation != .same || unit.rows.contains { $0.kind != .unchanged }
        }
    case .decrease(let points): return changes(of: comparison).contains { $0 < .zero - points }
    case .change(let points): return changes(of: comparison).contains { $0 < .zero - points || $0 > points }
    }
  }

  /// The changes of units and actors that are more than uncertainty.
  private func changes(of comparison: Comparison) -> [Rational] {
    comparison.units.flatMap(\.rows).filter { row in
      (row.level == .overall || row.level == .actor) && row.uncertainty != .within
    }.compactMap(\.change)
  }
}
