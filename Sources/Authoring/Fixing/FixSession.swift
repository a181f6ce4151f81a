package import Diagnostics

/// What comes of making the changes that diagnostics offer, round after round, until none is offered any more.
package struct FixSession: Sendable {
  /// A change that was made.
  package struct Change: Sendable {
    /// What it puts right.
    package var diagnostic: Diagnostic
    /// The file as it was when the change was made.
    package var file: SourceFile
  }

  /// A file before and after.
  package struct ChangedFile: Sendable {
    /// Its name.
    package var name: String
    /// Its bytes before the first round.
    package var before: [UInt8]
    /// Its bytes after the last round.
    package var after: [UInt8]
  }

  /// The most rounds; each must come closer, so that more are never needed by what people write.
  private static let mostRounds = 32

  /// The changes, round by round, in each by file and place.
  package private(set) var changes: [Change] = []
  /// The files that differ after all, by name as UTF-8 bytes.
  package private(set) var files: [ChangedFile] = []
  /// What was found before the first round.
  package private(set) var before: LintTarget.Findings
  /// What is found after the last round.
  package private(set) var after: LintTarget.Findings

  /// Makes the changes in memory.
  /// - Parameters:
  ///   - target: what is looked at.
  ///   - least: the least severity of diagnostics whose changes are made.
  ///   - source: the file of a name on disk.
  /// - Throws: `DiagnosticsError` where the target cannot be read.
  package init(
    _ target: LintTarget, atLeast least: Severity, source: (String) -> SourceFile?
  ) throws(DiagnosticsError) {
    var current: [String: [UInt8]] = [:]
    var original: [String: [UInt8]] = [:]
    var seen: Set<[String: [UInt8]]> = []
    before = try target.findings()
    after = before
    for _ in 0..<Self.mostRounds where seen.insert(current).inserted {
      let offered = after.diagnostics.presented().filter { $0.fix != nil && $0.severity >= least }
      let names = Set(offered.compactMap { $0.place?.file })
      var made: [Change] = []
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        guard let file = current[name].map({ SourceFile(name: name, bytes: $0) }) ?? source(name) else { continue }
        let round = FixRound(offered, in: file)
        original[name] = original[name] ?? file.bytes
        current[name] = round.bytes
        made += round.applied.map { Change(diagnostic: $0, file: file) }
      }
      guard !made.isEmpty else { break }
      changes += made
      after = try target.findings(replacing: current)
    }
    files = original.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      guard let before = original[name], let after = current[name], before != after else { return nil }
      return ChangedFile(name: name, before: before, after: after)
    }
  }

  /// Writes the changed files, all or none.
  /// - Throws: `DiagnosticsError` where one cannot be written.
  package func write() throws(DiagnosticsError) {
    try WrittenFile.write(files.map { WrittenFile(path: $0.name, bytes: $0.after) })
  }
}
