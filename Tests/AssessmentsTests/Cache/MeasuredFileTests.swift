import Assessments
import CanonicalJSON
import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

/// Of logs that grow, only what is new is read.
@Suite struct MeasuredFileTests {
  /// A copy of the assessment with every scoring key, its events in files of a few months each, and a cache beside it.
  private struct Copy {
    let root: URL
    private let lines: [Substring]

    init() throws {
      let fixture = Repository.path("Tests/AssessmentsTests/Fixtures/every-scoring-key")
      let events = try Repository.bytes(fixture.appendingPathComponent("events.csv"))
      lines = String(decoding: events, as: UTF8.self).split(separator: "\n")
      root = try Repository.temporaryFolder()
      try FileManager.default.copyItem(at: fixture, to: folder)
      let log = folder.appendingPathComponent("events.csv")
      try FileManager.default.removeItem(at: log)
      let assessment = folder.appendingPathComponent("assessment.yaml")
      let text = String(decoding: try Repository.bytes(assessment), as: UTF8.self)
      try Data(text.replacing("files: events.csv", with: "files: \"日志-*\"").utf8).write(to: assessment)
      try write([1, 2, 3], to: "日志-1.csv")
      try write([4, 5], to: "日志-2.csv")
    }

    var folder: URL { root.appendingPathComponent("计分") }
    var cache: URL { root.appendingPathComponent("缓存") }

    /// Writes some lines of the log to a file.
    func write(_ numbers: [Int], to name: String) throws {
      let text = ([lines[0]] + numbers.map { lines[$0] }).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    /// Evaluates without evidence, of which a cache has none.
    /// - Returns: the outcome, and how many blocks of logs were read.
    func evaluate(caching: Bool = true) throws -> (outcome: EvaluationOutcome, blocks: Int) {
      let blocks = Mutex(0)
      let outcome = try Evaluation.run(
        folder.appendingPathComponent("assessment.yaml").path,
        cache: caching ? MeasurementCache(path: cache.path, program: "1") : nil, listsEvidence: false
      ) { progress in
        if case .reading = progress { blocks.withLock { $0 += 1 } }
      }
      return (outcome, blocks.withLock { $0 })
    }

    /// The cache's files that begin with a word.
    func entries(_ word: String) throws -> [URL] {
      try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
        .filter { $0.lastPathComponent.hasPrefix(word) }
    }

    func remove() { try? FileManager.default.removeItem(at: root) }
  }

  private func expectEqual(_ left: EvaluationOutcome, _ right: EvaluationOutcome) {
    #expect(left.result.json == right.result.json)
    #expect(left.inputs == right.inputs)
    #expect(left.diagnostics == right.diagnostics)
  }

  @Test("an added file is the only one that is read")
  func readsWhatIsNew() throws {
    let copy = try Copy()
    defer { copy.remove() }
    #expect(try copy.evaluate().blocks == 2)
    #expect(try copy.entries("part-").count == 2)
    try copy.write([6, 7, 8], to: "日志-3.csv")
    let grown = try copy.evaluate()
    #expect(grown.blocks == 1)
    expectEqual(grown.outcome, try copy.evaluate(caching: false).outcome)
    // A file that comes before the others makes every number of a file another.
    try copy.write([8], to: "日志-0.csv")
    try copy.write([6, 7], to: "日志-3.csv")
    let shifted = try copy.evaluate()
    #expect(shifted.blocks == 2)
    expectEqual(shifted.outcome, try copy.evaluate(caching: false).outcome)
  }

  @Test("a file that goes, or changes, leaves nothing behind")
  func forgetsWhatIsGone() throws {
    let copy = try Copy()
    defer { copy.remove() }
    _ = try copy.evaluate()
    try copy.write([4], to: "日志-2.csv")
    let changed = try copy.evaluate()
    #expect(changed.blocks == 1)
    expectEqual(changed.outcome, try copy.evaluate(caching: false).outcome)
    try FileManager.default.removeItem(at: copy.folder.appendingPathComponent("日志-2.csv"))
    let fewer = try copy.evaluate()
    #expect(fewer.blocks == 0)
    expectEqual(fewer.outcome, try copy.evaluate(caching: false).outcome)
  }

  @Test("an id that a known file has is seen again in a new one")
  func seesRepeatedIDs() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let events = { (name: String, id: String) in
      let text = "id,time,community,actor,activity,hours\n\(id),2024-02-01,jia,居民,complaint.verified,\n"
      try Data(text.utf8).write(to: copy.folder.appendingPathComponent(name))
    }
    try events("日志-1.csv", "甲-1")
    try events("日志-2.csv", "甲-2")
    _ = try copy.evaluate()
    try events("日志-3.csv", "甲-1")
    let codes = { (body: () throws -> Void) -> [String] in
      do {
        try body()
        return []
      } catch let error as DiagnosticsError {
        return error.diagnostics.map(\.code)
      }
    }
    let expected = try codes { _ = try copy.evaluate(caching: false) }
    #expect(try codes { _ = try copy.evaluate() } == expected)
  }

  @Test("a damaged part is told of, measured again and replaced")
  func repairsDamage() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let plain = try copy.evaluate()
    let part = try #require(try copy.entries("part-").first)
    let bytes = try Repository.bytes(part)
    for damaged in [[], Array(bytes.dropLast()), Array(bytes.dropLast()) + [bytes[bytes.count - 1] ^ 1]] {
      for entry in try copy.entries("measured-") { try FileManager.default.removeItem(at: entry) }
      try Data(damaged).write(to: part)
      let found = try copy.evaluate()
      #expect(found.blocks == 1)
      #expect(found.outcome.diagnostics.map(\.code) == plain.outcome.diagnostics.map(\.code) + ["cache.damaged"])
      #expect(found.outcome.result.json == plain.outcome.result.json)
    }
    for entry in try copy.entries("measured-") { try FileManager.default.removeItem(at: entry) }
    #expect(try copy.evaluate().blocks == 0)
  }
}
