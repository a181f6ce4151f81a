extension UnitScore {
  /// How many times, over all nodes of the unit, a rule could not be decided.
  package var undecidedRules: Int { score.undecided.count + children.undecidedRules }
}

extension ScoreGroup.Children {
  /// How many times, over all nodes at or below these, a rule could not be decided.
  fileprivate var undecidedRules: Int {
    switch self {
    case .groups(let groups): groups.reduce(0) { $0 + $1.score.undecided.count + $1.children.undecidedRules }
    case .indicators: 0
    }
  }
}
