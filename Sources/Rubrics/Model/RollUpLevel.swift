/// A level on which indicators are grouped; a unit's score is rolled up of the outermost level's groups.
package enum RollUpLevel: String, Sendable, Hashable, CaseIterable {
  /// Groups of one dimension.
  case dimension
  /// Groups of one area: of dimensions that belong together.
  case area
  /// Groups of one actor.
  case actor
  /// The unit as a whole.
  case overall
}
