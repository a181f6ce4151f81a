package import ActivityLogs
package import Diagnostics

/// Where the parts of a rubric stand in its files, for those who have something to say about them.
///
/// Empty for a rubric that was not read from files.
package struct RubricPlaces: Sendable, Hashable {
  /// The rubric's id.
  package var rubric: SourcePlace?
  /// The value of `bands`.
  package var bands: SourcePlace?
  /// Each actor's name under `actors`.
  package var actors: [Actor: SourcePlace]
  /// Each dimension's id under `dimensions`.
  package var dimensions: [String: SourcePlace]
  /// Each level's value under `aggregate`.
  package var aggregations: [RollUpLevel: SourcePlace]
  /// Each activity's name in the vocabulary.
  package var activities: [String: SourcePlace]
  /// Each recommendation's id in the register.
  package var recommendations: [String: SourcePlace]

  /// Makes a collection of places.
  package init(
    rubric: SourcePlace? = nil, bands: SourcePlace? = nil, actors: [Actor: SourcePlace] = [:],
    dimensions: [String: SourcePlace] = [:], aggregations: [RollUpLevel: SourcePlace] = [:],
    activities: [String: SourcePlace] = [:], recommendations: [String: SourcePlace] = [:]
  ) {
    self.rubric = rubric
    self.bands = bands
    self.actors = actors
    self.dimensions = dimensions
    self.aggregations = aggregations
    self.activities = activities
    self.recommendations = recommendations
  }
}
