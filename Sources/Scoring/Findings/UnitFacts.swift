internal import ActivityLogs
internal import Expressions

/// A unit's facts as a condition of a rubric sees them: by name, with `level` and `unit` beside them.
struct UnitFacts: ValueSource {
  /// The unit.
  let unit: Unit

  func value(of reference: Reference) -> Value? {
    guard case .fact(let name) = reference else { return nil }
    switch name {
    case "level": return .text(unit.level.rawValue)
    case "unit": return .text(unit.id)
    default: return unit.facts[name].map { .text($0) }
    }
  }
}
