import Assessments
import CanonicalJSON
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Of logs that grow, only what is new is read.
@Suite struct MeasuredFileTests {
  /// A copy of the assessment with its events in files of a few months each.
  private struct Copy {
    let assessment: CachedAssessment
    private let lines: [Substring]

    init() throws {
      let assessment = try CachedAssessment()
      let log = assessment.folder.appendingPathComponent("events.csv")
      lines = String(decoding: try Repository.bytes(log), as: UTF8.self).split(separator: "\n")
      self.assessment = assessment
      try FileManager.default.removeItem(at: log)
      let file = assessment.folder.appendingPathComponent("assessment.yaml")
      let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
      try Data(text.replacing("files: events.csv", with: "files: \"日志-*\"").utf8).write(to: file)
      try write([1, 2, 3], to: "日志-1.csv")
      try write([4, 5], to: "日志-2.csv")
    }

    /// Writes some lines of the log to a file.
    func write(_ numbers: [Int], to name: String) throws {
      let text = ([lines[0]] + numbers.map { lines[$0] }).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: assessment.folder.appendingPathComponent(name))
    }

    /// Evaluates without evidence, of which a cache has none.
    func evaluate(caching: Bool = true) throws -> (outcome: EvaluationOutcome, blocks: Int) {
      try assessment.evaluate(caching: caching, listsEvidence: false)
    }
  }

  @Test("an added file is the only one that is read")
  func readsWhatIsNew() throws {
    let copy = try Copy()
    defer { copy.assessment.remove() }
    #expect(try copy.evaluate().blocks == 2)
    #expect(try copy.assessment.entries("part-").count == 2)
    try copy.write([6, 7, 8], to: "日志-3.csv")
    let grown = try copy.evaluate()
    #expect(grown.blocks == 1)
    CachedAssessment.expectEqual(grown.outcome, try copy.evaluate(caching: false).outcome)
    // A file that comes before the others makes every number of a file another.
    try copy.write([8], to: "日志-0.csv")
    try copy.write([6, 7], to: "日志-3.csv")
    let shifted = try copy.evaluate()
    #expect(shifted.blocks == 2)
    CachedAssessment.expectEqual(shifted.outcome, try copy.evaluate(caching: false).outcome)
  }

  @Test("a file that goes, or changes, leaves nothing behind")
  func forgetsWhatIsGone() throws {
    let copy = try Copy()
    defer { copy.assessment.remove() }
    _ = try copy.evaluate()
    try copy.write([4], to: "日志-2.csv")
    let changed = try copy.evaluate()
    #expect(changed.blocks == 1)
    CachedAssessment.expectEqual(changed.outcome, try copy.evaluate(caching: false).outcome)
    try FileManager.default.removeItem(at: copy.assessment.folder.appendingPathComponent("日志-2.csv"))
    let fewer = try copy.evaluate()
    #expect(fewer.blocks == 0)
    CachedAssessment.expectEqual(fewer.outcome, try copy.evaluate(caching: false).outcome)
  }

  @Test("an id that a known file has is seen again in a new one")
  func seesRepeatedIDs() throws {
    let copy = try Copy()
    defer { copy.assessment.remove() }
    let events = { (name: String, id: String) in
      let text = "id,time,community,actor,activity,hours\n\(id),2024-02-01,jia,居民,complaint.verified,\n"
      try Data(text.utf8).write(to: copy.assessment.folder.appendingPathComponent(name))
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
    defer { copy.assessment.remove() }
    let plain = try copy.evaluate()
    let part = try #require(try copy.assessment.entries("part-").first)
    let bytes = try Repository.bytes(part)
    for damaged in [[], Array(bytes.dropLast()), Array(bytes.dropLast()) + [bytes[bytes.count - 1] ^ 1]] {
      for entry in try copy.assessment.entries("measured-") { try FileManager.default.removeItem(at: entry) }
      try Data(damaged).write(to: part)
      let found = try copy.evaluate()
      #expect(found.blocks == 1)
      #expect(found.outcome.diagnostics.map(\.code) == plain.outcome.diagnostics.map(\.code) + ["cache.damaged"])
      #expect(found.outcome.result.json == plain.outcome.result.json)
    }
    for entry in try copy.assessment.entries("measured-") { try FileManager.default.removeItem(at: entry) }
    #expect(try copy.evaluate().blocks == 0)
  }
}
