package import ActivityLogs

/// What tells a unit from all others of a result.
package struct UnitKey: Sendable, Hashable {
  /// Its level.
  package var level: UnitLevel
  /// Its id, equal to another when their bytes are.
  package var id: String

  /// Makes a key.
  package init(level: UnitLevel, id: String) {
    self.level = level
    self.id = id
  }

  package static func == (left: UnitKey, right: UnitKey) -> Bool {
    left.level == right.level && left.id.utf8.elementsEqual(right.id.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(level)
    for byte in id.utf8 { hasher.combine(byte) }
  }
}
