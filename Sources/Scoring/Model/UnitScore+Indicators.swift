extension UnitScore {
  /// All indicators of the unit, in the order of the tree.
  package var indicators: [IndicatorScore] { children.indicators }
}

extension ScoreGroup.Children {
  /// All indicators at any depth, in order.
  package var indicators: [IndicatorScore] {
    switch self {
    case .groups(let groups): groups.flatMap(\.children.indicators)
    case .indicators(let indicators): indicators
    }
  }
}
