/// A log file that was handed over.
package struct LogFile: Sendable, Hashable {
  /// Where the system finds it.
  package var path: String
  /// What its user calls it, for people; never part of a result.
  package var name: String

  /// Makes a file.
  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}
