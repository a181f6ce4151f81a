package import ActivityLogs

/// A unit over the years.
package struct UnitHistory: Sendable, Hashable {
  /// Its id in the last year that has it.
  package var id: String
  /// What people call it.
  package var name: String
  /// Its level.
  package var level: UnitLevel
  /// The whole, then the groups and indicators, in the order of the last year.
  package var lines: [HistoryLine]

  /// Makes a history.
  package init(id: String, name: String, level: UnitLevel, lines: [HistoryLine]) {
    self.id = id
    self.name = name
    self.level = level
    self.lines = lines
  }
}
