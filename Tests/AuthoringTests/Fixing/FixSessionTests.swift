import Authoring
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Changes made round after round.
@Suite struct FixSessionTests {
  /// A folder with the small rubric, some of its texts replaced.
  private func folder(_ changes: [(file: String, old: String, new: String)]) throws -> URL {
    let folder = try Repository.temporaryFolder()
    var files = SmallRubric().files
    for change in changes {
      let text = files[change.file] ?? ""
      #expect(text.contains(change.old))
      files[change.file] = text.replacing(change.old, with: change.new)
    }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  private func source(_ name: String) -> SourceFile? {
    FileManager.default.contents(atPath: name).map { SourceFile(name: name, bytes: [UInt8]($0)) }
  }

  @Test func goesOnUntilNothingIsOfferedAnyMore() throws {
    let folder = try folder([
      (
        "indicators/order.yaml", "'activity == \"topic.raised\"'",
        "'activty = “topic.rised” and not has(person)'"
      ),
      ("indicators/order.yaml", "basis: named", "basis: name"),
      ("rubric.yaml", "edition: \"1\"", "edition: 1.10"),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try FixSession(.rubric(folder.path), atLeast: .warning, source: source)
    #expect(session.before.diagnostics.hasErrors)
    #expect(!session.after.diagnostics.hasErrors, "\(session.after.diagnostics.map(\.code))")
    #expect(session.changes.count >= 6)
    #expect(session.files.map { URL(fileURLWithPath: $0.name).lastPathComponent } == ["order.yaml", "rubric.yaml"])
    try session.write()
    let text = String(
      decoding: try Repository.bytes(folder.appendingPathComponent("indicators/order.yaml")), as: UTF8.self)
    #expect(text.contains("'activity == \"topic.raised\" && ! has(person)'"), "\(text)")
    #expect(text.contains("basis: named"))
    let again = try FixSession(.rubric(folder.path), atLeast: .warning, source: source)
    #expect(again.changes.isEmpty && again.files.isEmpty)
  }

  @Test func writesNothingByItself() throws {
    let folder = try folder([("indicators/order.yaml", "basis: named", "basis: name")])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("indicators/order.yaml")
    let before = try Repository.bytes(file)
    let session = try FixSession(.rubric(folder.path), atLeast: .warning, source: source)
    #expect(session.files.count == 1)
    #expect(try Repository.bytes(file) == before)
  }

  @Test func leavesAloneWhatHasNoChangeToOffer() throws {
    let folder = try folder([("indicators/order.yaml", "actor: residents-committee", "actor: 业委会")])
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try FixSession(.rubric(folder.path), atLeast: .warning, source: source)
    #expect(session.changes.isEmpty)
    #expect(session.after.diagnostics.contains { $0.code == "rubric.unknown-actor" })
  }

  @Test func endsWhereChangesUndoEachOther() throws {
    // A repeated anchor makes one text serve two keys that want different words.
    let folder = try folder([
      ("indicators/order.yaml", "basis: named", "basis: &word nam"),
      ("indicators/order.yaml", "{from: choice,", "{from: *word,"),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try FixSession(.rubric(folder.path), atLeast: .warning, source: source)
    #expect(session.changes.count < 100)
  }

  @Test(arguments: UInt64(1)...25)
  func neverMakesAReadableFileUnreadable(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let slips = [
      ("indicators/order.yaml", "basis: named", "basis: Named"), ("indicators/order.yaml", "distinct:", "distnct:"),
      ("indicators/order.yaml", "activity ==", "activity ＝＝"),
      ("indicators/order.yaml", "\"topic.raised\"", "‘topic.raised’"),
      ("indicators/order.yaml", "of: case", "of: csae"),
      ("indicators/order.yaml", "evidence: {at-least: 1}", "evidence: {at-least: 1.0}"),
      ("rubric.yaml", "weight: 1", "weight: 1e0"), ("rubric.yaml", "rubric: sample", "rubric: My Sample"),
      ("vocabulary.yaml", "预算: number", "预算: nubmer"),
      ("indicators/order.yaml", "title: {zh: 提出的议题", "title: {zh: 提出: 议题"),
      ("indicators/order.yaml", "where: 'activity == \"topic.raised\"'", "where: activity == \"topic.raised\""),
      ("indicators/order.yaml", "where: 'activity == \"topic.raised\"'", "where: !has(case)"),
    ].shuffled(using: &generator).prefix(3)
    var changed: [(file: String, old: String, new: String)] = []
    for slip in slips where !changed.contains(where: { $0.old.contains(slip.1) || slip.1.contains($0.old) }) {
      changed.append((slip.0, slip.1, slip.2))
    }
    let folder = try folder(changed)
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try FixSession(.rubric(folder.path), atLeast: .warning, source: source)
    let after = session.after.diagnostics.filter { $0.severity == .error }
    #expect(after.count <= session.before.diagnostics.count { $0.severity == .error }, "seed \(seed)")
    #expect(!after.contains { $0.fix != nil }, "seed \(seed): \(after.map(\.code))")
  }
}
