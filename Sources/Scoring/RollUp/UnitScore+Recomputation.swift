package import Rubrics

/// Rolling up once more what was recorded, node by node.
extension UnitScore {
  /// What a node of the unit rolls up to from recorded scores below it.
  /// - Parameters:
  ///   - children: what stands directly below the node, with its recorded scores.
  ///   - id: the actor's or dimension's id, empty for the unit as a whole.
  ///   - level: the level of the node.
  package func recomputed(
    _ children: ScoreGroup.Children, id: String, on level: RollUpLevel, by rubric: Rubric
  ) -> NodeScore {
    // Gathering a unit's indicators takes longer than most nodes do; without rules nobody asks about them.
    let asked = rubric.rules.isEmpty ? [] : indicators
    let values = UnitValues(unit: unit, indicators: asked, measures: measures, rubric: rubric)
    return Self.node(of: children, id: id, on: level, of: rubric, values)
  }
}
