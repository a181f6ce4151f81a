/// Whether the paper names the actor of an indicator outright.
package enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The paper names the actor for this recommendation.
  case named
  /// The actor follows from who can act.
  case inferred
}
