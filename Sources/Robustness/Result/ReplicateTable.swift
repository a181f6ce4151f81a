internal import ActivityLogs
package import Quantities
internal import Rubrics
internal import Scoring

/// Every replicate's statistics, so that anyone can look at them in their own way.
package struct ReplicateTable: Sendable {
  /// One statistic of one unit, over all replicates.
  package struct Row: Sendable {
    /// The unit's id.
    package let unit: String
    /// What it is of: `overall`, `group`, `value` or `score` of an indicator.
    package let level: String
    /// The path of the group, or the indicator's id; empty for the unit as a whole.
    package let id: String
    /// By replicate, the statistic; `nil` where there is none.
    package let values: [FixedDecimal?]
  }

  private let study: RobustnessStudy
  private let draws: [UnitDraws]
  private let nodes: [[[FixedDecimal?]]]

  init(of study: RobustnessStudy, draws: [UnitDraws], nodes: [[[FixedDecimal?]]]) {
    self.study = study
    self.draws = draws
    self.nodes = nodes
  }

  /// The number of replicates.
  package var count: Int { study.settings.replicates }

  /// The rows: unit by unit, groups from the outside in, then indicators in the order of the rubric.
  package var rows: [Row] {
    study.units.indices.flatMap { place -> [Row] in
      let unit = study.units[place].unit.id
      let groups = study.trees[place].nodes.indices.reversed().map { index -> Row in
        let path = study.trees[place].nodes[index].path
        return Row(
          unit: unit, level: path.isEmpty ? "overall" : "group", id: path, values: nodes[place].map { $0[index] })
      }
      let indicators = draws[place].drawn.flatMap { drawn -> [Row] in
        let id = study.rubric.indicators[drawn.indicator].id.description
        return [
          Row(unit: unit, level: "value", id: id, values: Array(drawn.values.prefix(count))),
          Row(unit: unit, level: "score", id: id, values: Array(drawn.scores.prefix(count))),
        ]
      }
      return groups + indicators
    }
  }
}
