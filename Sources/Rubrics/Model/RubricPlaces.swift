package import ActivityLogs
package import Diagnostics

/// Where the parts of a rubric stand in its files, for those who have something to say about them.
///
/// Empty for a rubric that was not read from files.
package struct RubricPlaces: Sendable, Hashable {
  /// The rubric's id.
  package var rubric: SourcePlace?
  /// The bound of the lowest band.
  package var lowestBand: SourcePlace?
  /// Each actor's name under `actors`.
  package var actors: [Actor: SourcePlace]
  /// Each dimension's id under `dimensions`.
  package var dimensions: [String: SourcePlace]
  /// Each level's value under `aggregate`.
  package var aggregations: [RollUpLevel: SourcePlace]
  /// Each activity's name in the vocabulary.
  package var activities: [String: SourcePlace]
  /// The value of `bonus-cap`.
  package var bonusCap: SourcePlace?
  /// The value of `peer-group`.
  package var peerGroup: SourcePlace?
  /// Each recommendation's id in the register.
  package var recommendations: [String: SourcePlace]

  /// Makes a collection of places.
  package init(
    rubric: SourcePlace? = nil, lowestBand: SourcePlace? = nil, actors: [Actor: SourcePlace] = [:],
    dimensions: [String: SourcePlace] = [:], aggregations: [RollUpLevel: SourcePlace] = [:],
    activities: [String: SourcePlace] = [:], bonusCap: SourcePlace? = nil, peerGroup: SourcePlace? = nil,
    recommendations: [String: SourcePlace] = [:]
  ) {
    self.rubric = rubric
    self.lowestBand = lowestBand
    self.actors = actors
    self.dimensions = dimensions
    self.aggregations = aggregations
    self.activities = activities
    self.bonusCap = bonusCap
    self.peerGroup = peerGroup
    self.recommendations = recommendations
  }
}
