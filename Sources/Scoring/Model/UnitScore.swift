package import ActivityLogs

/// The scores of one unit.
package struct UnitScore: Sendable {
  /// The unit.
  package var unit: Unit
  /// Its overall score.
  package var score: NodeScore
  /// What the overall score is rolled up of.
  package var children: ScoreGroup.Children
  /// What was measured for the rules to ask about, in the order of the rubric.
  package var measures: [NamedFact]
  /// What the overall score would be without waivers; `nil` where no indicator is waived.
  package var scoreWithoutWaivers: NodeScore?

  /// Makes the scores of a unit.
  package init(unit: Unit, score: NodeScore, children: ScoreGroup.Children, measures: [NamedFact] = []) {
    self.unit = unit
    self.score = score
    self.children = children
    self.measures = measures
  }
}
