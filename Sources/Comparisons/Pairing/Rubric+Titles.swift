internal import ActivityLogs
internal import Diagnostics
internal import Rubrics

extension Rubric {
  /// What people call a group of a level; `nil` where the rubric has none of that id.
  func title(of level: RollUpLevel, _ id: String) -> LocalizedText? {
    switch level {
    case .overall: nil
    case .actor: Actor(rawValue: id).map { title(of: $0) }
    case .area: areas.first { $0.id == id }?.title
    case .dimension: dimensions.first { $0.id == id }?.title
    }
  }
}
