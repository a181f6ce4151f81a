package import Quantities
internal import Rubrics

extension UnitScore {
  /// The same scores with the intervals that chance could have moved them in.
  /// - Parameters:
  ///   - node: gives the interval of a node by the ids of its groups from the outside in, joined by `/`; empty for the
  ///     unit as a whole.
  ///   - indicator: gives the interval of an indicator by its id.
  package func withIntervals(
    node: (String) -> ClosedRange<Rational>?, indicator: (String) -> ClosedRange<Rational>?
  ) -> UnitScore {
    var result = self
    result.score.interval = node("")
    result.children = Self.withIntervals(children, below: "", node: node, indicator: indicator)
    return result
  }

  private static func withIntervals(
    _ children: ScoreGroup.Children, below path: String, node: (String) -> ClosedRange<Rational>?,
    indicator: (String) -> ClosedRange<Rational>?
  ) -> ScoreGroup.Children {
    switch children {
    case .groups(let groups):
      return .groups(
        groups.map { group in
          let own = path.isEmpty ? group.id : path + "/" + group.id
          var group = group
          group.score.interval = node(own)
          group.children = withIntervals(group.children, below: own, node: node, indicator: indicator)
          return group
        })
    case .indicators(let indicators):
      return .indicators(
        indicators.map { score in
          var score = score
          score.interval = indicator(score.finding.indicator.id.description)
          return score
        })
    }
  }
}
