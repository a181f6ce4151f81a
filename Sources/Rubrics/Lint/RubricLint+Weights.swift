internal import ActivityLogs
internal import Diagnostics
internal import Quantities

/// Weights, dimensions and actors that can never matter.
extension RubricLint {
  /// Weights under `min` or of a level that is not rolled up; dimensions and weighted actors without indicators.
  static func checkWeights(_ rubric: Rubric) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for dimension in rubric.dimensions where !rubric.indicators.contains(where: { $0.dimension == dimension.id }) {
      found.append(Diagnostic(.emptyDimension, ["name": dimension.id], at: rubric.places.dimensions[dimension.id]))
    }
    for actor in Actor.allCases where rubric.actorWeights[actor] != nil {
      if !rubric.indicators.contains(where: { $0.actor == actor }) {
        found.append(Diagnostic(.actorWithoutIndicators, ["name": actor.rawValue], at: rubric.places.actors[actor]))
      }
    }
    for level in rubric.levels + [.overall] where rubric.aggregations[level] == .min {
      if hasUnequalChildren(level, rubric) {
        found.append(
          Diagnostic(
            .weightsUnderMinimum, ["level": level.rawValue],
            at: rubric.places.aggregations[level] ?? rubric.places.rubric))
      }
    }
    return found + weightsOfUnusedLevels(rubric)
  }

  /// Whether a group of a level has children whose weights differ.
  private static func hasUnequalChildren(_ level: RollUpLevel, _ rubric: Rubric) -> Bool {
    let depth = rubric.levels.firstIndex(of: level) ?? rubric.levels.count
    var weights: [[String]: Set<ExactDecimal>] = [:]
    for indicator in rubric.indicators {
      let group = rubric.levels.dropFirst(depth).map { rubric.group(of: indicator, on: $0) ?? "" }
      let below = depth == 0 ? nil : rubric.levels[depth - 1]
      let parent = below.flatMap { below in rubric.group(of: indicator, on: below).map { (below, $0) } }
      let weight = parent.map { rubric.weight(of: $0.1, on: $0.0) ?? .one } ?? indicator.weight
      weights[group, default: []].insert(weight)
    }
    return weights.values.contains { $0.count > 1 }
  }

  private static func weightsOfUnusedLevels(_ rubric: Rubric) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if !rubric.levels.contains(.dimension) {
      for dimension in rubric.dimensions where dimension.weight != .one {
        found.append(
          Diagnostic(
            .weightOfUnusedLevel, ["name": dimension.id, "level": RollUpLevel.dimension.rawValue],
            at: rubric.places.dimensions[dimension.id]))
      }
    }
    if !rubric.levels.contains(.actor) {
      for actor in Actor.allCases {
        guard let weight = rubric.actorWeights[actor], weight != .one else { continue }
        found.append(
          Diagnostic(
            .weightOfUnusedLevel, ["name": actor.rawValue, "level": RollUpLevel.actor.rawValue],
            at: rubric.places.actors[actor]))
      }
    }
    return found
  }
}
