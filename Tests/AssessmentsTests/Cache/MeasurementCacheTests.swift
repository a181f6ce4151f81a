import Assessments
import CanonicalJSON
import Diagnostics
import Digests
import Foundation
import TestSupport
import Testing

/// What comes from the cache is what the logs would have given.
@Suite struct MeasurementCacheTests {
  /// Replaces a text that stands in a file once.
  private func replace(_ old: String, with new: String, in file: URL) throws {
    let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
    try #require(text.ranges(of: old).count == 1, "“\(old)” in \(file.lastPathComponent)")
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  @Test("a second run reads no log and finds the same")
  func readsNothingTwice() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    let plain = try copy.evaluate(caching: false)
    let first = try copy.evaluate()
    let second = try copy.evaluate()
    #expect(plain.blocks > 0 && first.blocks > 0 && second.blocks == 0)
    CachedAssessment.expectEqual(first.outcome, plain.outcome)
    CachedAssessment.expectEqual(second.outcome, plain.outcome)
  }

  @Test("with every parameter changed the result is that without a cache")
  func changesAreSeen() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    _ = try copy.evaluate()
    for (file, old, new) in ScoringKeyTests.changes {
      let url = copy.folder.appendingPathComponent("rubric/" + file)
      let before = try Repository.bytes(url)
      try replace(old, with: new, in: copy.folder.appendingPathComponent("rubric/" + file))
      let cached = try copy.evaluate()
      CachedAssessment.expectEqual(cached.outcome, try copy.evaluate(caching: false).outcome)
      // Named quantities are measured; all else is scoring.
      #expect((cached.blocks > 0) == (old.hasPrefix("complaints:") || old.hasPrefix("honours:")), "\(old) to \(new)")
      try Data(before).write(to: url)
    }
  }

  @Test(
    "what is measured, of whom, when and where is measured again",
    arguments: [
      ("rubric/indicators/all.yaml", "committee.b", "committee.bb"),
      ("rubric/vocabulary.yaml", "facts:", "# 注\nfacts:"),
      ("communities.csv", "30,", "31,"), ("assessment.yaml", "from: 2024-01-01", "from: 2024-01-02"),
      ("events.csv", "2024-03-0", "2024-03-1"),
    ])
  func measuresAnew(file: String, old: String, new: String) throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    _ = try copy.evaluate()
    let url = copy.folder.appendingPathComponent(file)
    let text = String(decoding: try Repository.bytes(url), as: UTF8.self)
    try #require(text.contains(old), "“\(old)” in \(file)")
    try Data(text.replacing(old, with: new).utf8).write(to: url)
    let cached = try copy.evaluate()
    // A comment in the vocabulary is no change of it.
    #expect((cached.blocks > 0) == !new.contains("#"))
    CachedAssessment.expectEqual(cached.outcome, try copy.evaluate(caching: false).outcome)
  }

  @Test("another only actor of the rubric is another measurement for the indicators that name none")
  func seesTheOnlyActor() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    let rubric = { (actor: String) in
      """
      plumbline: 1
      rubric: only-actor
      edition: "1"
      actors: {\(actor): {weight: 1}}
      dimensions: {order: {}}
      """
    }
    let write = { (text: String, name: String) in
      try Data(text.utf8).write(to: copy.folder.appendingPathComponent("rubric/" + name))
    }
    try write("- {id: a, dimension: order, measure: {count: {}}, pass: {at-least: 1}}\n", "indicators/all.yaml")
    try write(rubric("residents-committee"), "rubric.yaml")
    let committee = try copy.evaluate()
    try write(rubric("resident"), "rubric.yaml")
    let resident = try copy.evaluate()
    #expect(resident.blocks > 0)
    CachedAssessment.expectEqual(resident.outcome, try copy.evaluate(caching: false).outcome)
    #expect(resident.outcome.result.json["units"] != committee.outcome.result.json["units"])
  }

  @Test("a log of the same size at another time is looked at again")
  func seesLogsOfTheSameSize() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    _ = try copy.evaluate()
    let log = copy.folder.appendingPathComponent("events.csv")
    let bytes = try Repository.bytes(log)
    // The same content once more: another time, but nothing to measure.
    let known = try #require(try copy.entries("file-").first)
    let before = try Repository.bytes(known)
    try Data(bytes).write(to: log)
    #expect(try copy.evaluate().blocks == 0)
    #expect(try Repository.bytes(known) != before, "the file's new time is remembered")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let reordered = [lines[0]] + lines[1...].reversed().filter { !$0.isEmpty } + [""]
    try Data(reordered.joined(separator: "\n").utf8).write(to: log)
    #expect(try Repository.bytes(log).count == bytes.count)
    #expect(try copy.evaluate().blocks > 0)
  }

  @Test("another program measures anew, and a bundle is never made from the cache")
  func doesNotTrustOthers() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    _ = try copy.evaluate()
    #expect(try copy.evaluate(program: "2").blocks > 0)
    #expect(try copy.evaluate(isReused: false).blocks > 0)
    #expect(try copy.evaluate().blocks == 0)
  }

  @Test("a damaged entry is told of, not used, and replaced")
  func repairsDamage() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    let plain = try copy.evaluate()
    let entry = try #require(try copy.entries("measured-").first)
    let bytes = try Repository.bytes(entry)
    for damaged in [[], Array(bytes.dropLast()), bytes.map { $0 == UInt8(ascii: "1") ? UInt8(ascii: "2") : $0 }] {
      try Data(damaged).write(to: entry)
      let found = try copy.evaluate()
      #expect(found.blocks > 0)
      #expect(found.outcome.diagnostics.map(\.code) == plain.outcome.diagnostics.map(\.code) + ["cache.damaged"])
      #expect(found.outcome.result.json == plain.outcome.result.json)
      #expect(try Repository.bytes(entry).count == bytes.count)
    }
    #expect(try copy.evaluate().blocks == 0)
  }

  @Test(
    "an entry whose digest is right and whose counts cannot be is damaged too",
    arguments: [
      #""setAside":9223372036854775807"#, #""setAside":-1"#, #""ignored":9223372036854775807"#, #""ignored":1"#,
      #""acceptedRecords":-9223372036854775808"#, #""recordsOfFile":[9223372036854775807,9223372036854775807]"#,
    ])
  func doubtsCounts(forged: String) throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    let plain = try copy.evaluate()
    let entry = try #require(try copy.entries("measured-").first)
    let text = String(decoding: try Repository.bytes(entry), as: UTF8.self)
    let key = try #require(forged.split(separator: ":").first)
    let content = try #require(text.split(separator: "\n", maxSplits: 1).last)
    let changed = content.replacing(try Regex(key + #":(\[[^\]]*\]|-?[0-9]+)"#), with: forged)
    #expect(changed != content)
    try Data("\(ContentDigest(of: changed.utf8))\n\(changed)".utf8).write(to: entry)
    let found = try copy.evaluate()
    #expect(found.blocks > 0 && found.outcome.diagnostics.map(\.code).contains("cache.damaged"))
    #expect(found.outcome.result.json == plain.outcome.result.json)
  }

  @Test("where nothing can be kept the run goes on and says so")
  func survivesWithoutRoom() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    try Data("不是文件夹".utf8).write(to: copy.cache)
    let found = try copy.evaluate()
    #expect(found.outcome.diagnostics.map(\.code).contains("cache.not-written"))
    #expect(try found.outcome.result.json == copy.evaluate(caching: false).outcome.result.json)
    #expect(try Repository.bytes(copy.cache) == Array("不是文件夹".utf8))
  }

  @Test("old entries are let go of")
  func keepsSome() throws {
    let copy = try CachedAssessment()
    defer { copy.remove() }
    _ = try copy.evaluate()
    for number in 0..<70 {
      let key = String(repeating: "0", count: 62) + String(number + 10)
      try Data("旧".utf8).write(to: copy.cache.appendingPathComponent("measured-\(key).json"))
      // Somebody's own files, whatever they are called, are nobody else's to remove.
      try Data("自己的".utf8).write(to: copy.cache.appendingPathComponent("measured-\(number).json"))
    }
    _ = try copy.evaluate(program: "2")
    let entries = try copy.entries("measured-")
    #expect(entries.count { $0.lastPathComponent.utf8.count > 20 } == 64)
    #expect(entries.count { $0.lastPathComponent.utf8.count <= 20 } == 70)
    #expect(try copy.evaluate(program: "2").blocks == 0)
    #expect(try copy.evaluate().blocks > 0)
  }
}
