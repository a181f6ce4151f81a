package import ActivityLogs
internal import Quantities
package import Rubrics

extension UnitScore {
  /// Rolls the indicators of a unit up, level by level, to its overall score.
  ///
  /// A group exists only where an indicator is. Groups come in the order of the rubric: actors as the paper lists
  /// them, dimensions as the rubric does, indicators by id.
  /// - Parameters:
  ///   - indicators: the scores of all of the rubric's indicators at the unit.
  ///   - measures: what was measured at the unit for the rubric's rules.
  package init(unit: Unit, indicators: [IndicatorScore], measures: [NamedFact] = [], rubric: Rubric) {
    let values = UnitValues(unit: unit, indicators: indicators, measures: measures, rubric: rubric)
    let children = Self.group(indicators, below: rubric.levels[...], of: rubric, values)
    let score = Self.node(of: children, id: "", on: .overall, of: rubric, values)
    self.init(unit: unit, score: score, children: children, measures: measures)
  }

  private static func group(
    _ indicators: [IndicatorScore], below levels: ArraySlice<RollUpLevel>, of rubric: Rubric, _ values: UnitValues
  ) -> ScoreGroup.Children {
    guard let outermost = levels.last else {
      return .indicators(indicators.sorted { $0.finding.indicator.id < $1.finding.indicator.id })
    }
    let groups = rubric.groups(on: outermost).compactMap { id, weight -> ScoreGroup? in
      let members = indicators.filter { rubric.group(of: $0.finding.indicator, on: outermost) == id }
      guard !members.isEmpty else { return nil }
      let children = group(members, below: levels.dropLast(), of: rubric, values)
      let score = node(of: children, id: id, on: outermost, of: rubric, values)
      return ScoreGroup(level: outermost, id: id, weight: weight, score: score, children: children)
    }
    return .groups(groups)
  }

  static func node(
    of children: ScoreGroup.Children, id: String, on level: RollUpLevel, of rubric: Rubric, _ values: UnitValues
  ) -> NodeScore {
    let below = children.parts
    var groups: [String: NodeScore] = [:]
    if case .groups(let own) = children {
      for group in own { groups[group.id] = group.score }
    }
    var node = NodeScore(
      of: below, by: rubric.aggregation(of: id, on: level), missing: rubric.missing[level] ?? MissingPolicy(),
      bands: rubric.bands)
    let rules = rubric.rules.filter { $0.target.includes(id, on: level) }
    if !rules.isEmpty {
      node.apply(
        rules, bonusCap: rubric.bonusCap,
        values: NodeValues(unit: values, groups: groups, members: children.indicators), bands: rubric.bands)
    }
    node.published = node.value.flatMap { rubric.published?.text(of: $0) }
    return node
  }
}

extension Rubric {
  /// The groups that a level can have, with their weights, in the order of the rubric.
  func groups(on level: RollUpLevel) -> [(id: String, weight: ExactDecimal)] {
    switch level {
    case .actor: Actor.allCases.map { ($0.rawValue, actorWeights[$0] ?? .one) }
    case .dimension: dimensions.map { ($0.id, $0.weight) }
    case .area: areas.map { ($0.id, $0.weight) }
    case .overall: []
    }
  }
}
