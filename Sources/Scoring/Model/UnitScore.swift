package import ActivityLogs

/// The scores of one unit.
package struct UnitScore: Sendable {
  /// The unit.
  package var unit: Unit
  /// Its overall score.
  package var score: NodeScore
  /// What the overall score is rolled up of.
  package var children: ScoreGroup.Children

  /// Makes the scores of a unit.
  package init(unit: Unit, score: NodeScore, children: ScoreGroup.Children) {
    self.unit = unit
    self.score = score
    self.children = children
  }
}
