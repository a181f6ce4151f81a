package import Quantities
package import Rubrics

/// A group of indicators on one level of the roll-up, with what is below it.
package struct ScoreGroup: Sendable {
  /// What stands below a group.
  package enum Children: Sendable {
    case groups([ScoreGroup])
    case indicators([IndicatorScore])
  }

  /// The level of the group.
  package var level: RollUpLevel
  /// Which group of that level: the actor's or the dimension's id.
  package var id: String
  /// The weight of the group among its siblings.
  package var weight: ExactDecimal
  /// The group's score.
  package var score: NodeScore
  /// What it is rolled up of, in the order of the rubric.
  package var children: Children

  /// Makes a group.
  package init(level: RollUpLevel, id: String, weight: ExactDecimal, score: NodeScore, children: Children) {
    self.level = level
    self.id = id
    self.weight = weight
    self.score = score
    self.children = children
  }
}
