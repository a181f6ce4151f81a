package import Quantities

/// The parts of a unit's overall score, as Copeland's rule compares them with those of others.
package struct ComparedParts: Sendable {
  /// The direct children of the overall score, by their ids.
  private let parts: [String: RollUpChild]

  /// Takes the parts of a unit.
  package init(of unit: UnitScore) {
    parts = Dictionary(unit.children.parts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Compares the parts that both units have.
  /// - Returns: the weight of those that are higher than the other's less that of those that are lower, and the weight
  ///   of those that are equal.
  package func compared(with other: ComparedParts) -> (margin: Rational, equal: Rational) {
    parts.values.reduce((.zero, .zero)) { sums, part in
      guard let score = part.score, let rival = other.parts[part.id]?.score else { return sums }
      let weight = Rational(part.weight)
      if score == rival { return (sums.0, sums.1 + weight) }
      return (score > rival ? sums.0 + weight : sums.0 - weight, sums.1)
    }
  }
}

extension ScoreGroup.Children {
  /// The direct children, whatever they are.
  var parts: [RollUpChild] {
    switch self {
    case .groups(let groups): groups.map { RollUpChild($0) }
    case .indicators(let indicators): indicators.map { RollUpChild($0) }
    }
  }
}
