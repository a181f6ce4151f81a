/// A level on which a rubric can group its indicators.
enum GroupLevel: String, CaseIterable {
  /// Groups of one dimension.
  case dimension
  /// Groups of one area.
  case area
  /// Groups of one actor.
  case actor

  /// The level of roll-up.
  var level: RollUpLevel {
    switch self {
    case .dimension: .dimension
    case .area: .area
    case .actor: .actor
    }
  }
}
