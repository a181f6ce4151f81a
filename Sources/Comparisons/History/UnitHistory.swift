package import ActivityLogs
internal import Diagnostics
internal import Reports

/// A unit over the years.
package struct UnitHistory: Sendable, Hashable {
  /// Its id in the last year that has it.
  package var id: String
  /// What it was called in earlier years, or what it was split from, from the earliest on; none under its own id.
  package var formerIDs: [String]
  /// What people call it.
  package var name: String
  /// Its level.
  package var level: UnitLevel
  /// The whole, then the groups and indicators, in the order of the last year.
  package var lines: [HistoryLine]

  /// Makes a history.
  package init(id: String, formerIDs: [String] = [], name: String, level: UnitLevel, lines: [HistoryLine]) {
    self.id = id
    self.formerIDs = formerIDs
    self.name = name
    self.level = level
    self.lines = lines
  }

  /// What people call it, with the ids that it had before.
  var title: LocalizedText {
    guard !formerIDs.isEmpty else { return LocalizedText(name) }
    let former = ComparisonWord.renamedFrom.with(["unit": formerIDs.joined(separator: ", ")])
    return LocalizedText(
      english: "\(name) (\(former.english))", chinese: "\(name)（\(former.chinese)）")
  }
}
