package import ActivityLogs

/// Whose events a measure looks at.
package enum ActorSelection: Sendable, Hashable {
  /// Everybody's.
  case any
  /// Those of the actors named; never empty.
  case only(Set<Actor>)

  /// Whether an actor's events are looked at.
  package func includes(_ actor: Actor) -> Bool {
    switch self {
    case .any: true
    case .only(let actors): actors.contains(actor)
    }
  }
}
