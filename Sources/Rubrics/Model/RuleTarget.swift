package import ActivityLogs

/// The nodes that a rule acts on.
package enum RuleTarget: Sendable, Hashable {
  /// The unit as a whole, or every group of a level.
  case level(RollUpLevel)
  /// Every group of one actor.
  case actor(Actor)
  /// Every group of one dimension, by its id.
  case dimension(String)

  /// The level of the nodes.
  package var level: RollUpLevel {
    switch self {
    case .level(let level): level
    case .actor: .actor
    case .dimension: .dimension
    }
  }

  /// Whether a node is among them.
  /// - Parameters:
  ///   - id: the actor's or the dimension's id; anything for the unit as a whole.
  ///   - level: the level of the node.
  package func includes(_ id: String, on level: RollUpLevel) -> Bool {
    switch self {
    case .level(let own): own == level
    case .actor(let actor): level == .actor && actor.rawValue == id
    case .dimension(let dimension): level == .dimension && dimension == id
    }
  }
}
