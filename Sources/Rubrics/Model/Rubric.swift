package import ActivityLogs
package import Diagnostics
package import Quantities

/// What is measured, how it is scored and how scores roll up.
package struct Rubric: Sendable {
  /// Its name.
  package var id: String
  /// Its edition, a text.
  package var edition: String
  /// What people call it.
  package var title: LocalizedText
  /// The DOI of the source it makes measurable.
  package var doi: String?
  /// The levels of roll-up, innermost first; the unit itself is not among them.
  package var levels: [RollUpLevel]
  /// How the children of a group of each level, and those of the unit (`overall`), become its score.
  package var aggregations: [RollUpLevel: Aggregation]
  /// What happens about children without a score, by the parent's level.
  package var missing: [RollUpLevel: MissingPolicy]
  /// The weights of the actors among each other, greater than 0; 1 where absent.
  package var actorWeights: [Actor: ExactDecimal]
  /// The bands, lowest first.
  package var bands: [Band]
  /// The dimensions in the order of the rubric.
  package var dimensions: [Dimension]
  /// The least number of scored units that are ranked.
  package var rankAtLeast: Int
  /// The indicators, by id ascending.
  package var indicators: [Indicator]
  /// The words of the logs.
  package var vocabulary: Vocabulary
  /// The recommendations, in the order of the register; empty without a register.
  package var recommendations: [Recommendation]
  /// SHA-256 over the canonical JSON of everything the rubric says, in lower-case hexadecimal.
  package var digest: String
}
