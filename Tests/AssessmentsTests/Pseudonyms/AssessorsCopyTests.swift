import Diagnostics
import Digests
import Foundation
import TestSupport
import Testing

@testable import Assessments

/// Assessors' copies of the examples of logs as they come.
@Suite struct AssessorsCopyTests {
  private static let key = SecretKey(bytes: Array(repeating: 5, count: 32))

  private func copy(
    of path: String, key: SecretKey = key, keep: [String] = [], drop: [String] = []
  ) throws -> CopyOnDisk {
    let rules = try TreatmentRules(keep: keep, drop: drop)
    return try CopyOnDisk { draft throws(DiagnosticsError) in
      try AssessorsCopy(of: path, key: key, rules: rules, in: draft, toolVersion: "1")
    }
  }

  private func copy(_ name: String, key: SecretKey = key, keep: [String] = [], drop: [String] = []) throws
    -> CopyOnDisk
  { try copy(of: try ImportExample.named(name).assessment, key: key, keep: keep, drop: drop) }

  private func text(_ path: String, in copy: CopyOnDisk) throws -> String {
    String(decoding: try #require(copy.files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  private func pseudonyms(in text: String) -> Set<String> {
    Set(text.matches(of: /[pkmr]-[0-9a-f]{16}/).map { String($0.output) })
  }

  private func write(_ bundle: Assessments.Bundle, to folder: URL) throws {
    try CopyFolder(path: folder.path).write { draft throws(DiagnosticsError) in try draft.write(bundle) }
  }

  private func codes(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch {
      return (error as? DiagnosticsError)?.diagnostics.map(\.code) ?? ["\(error)"]
    }
  }

  @Test(arguments: ImportExample.all)
  func evaluatesToTheSameScores(example: ImportExample) throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appendingPathComponent("副本")
    let rules = try TreatmentRules()
    _ = try CopyFolder(path: folder.path).write { draft throws(DiagnosticsError) in
      try AssessorsCopy(of: example.assessment, key: Self.key, rules: rules, in: draft, toolVersion: "1")
    }
    let original = try Evaluation.run(example.assessment)
    let again = try Evaluation.run(folder.appendingPathComponent("assessment.yaml").path)
    #expect(ScoresTable.csv(of: again.result) == ScoresTable.csv(of: original.result))
    #expect(again.result.logs.events == example.events)
    #expect(again.result.logs.records == example.events && again.result.logs.setAside == 0)
    #expect(again.diagnostics.allSatisfy { $0.severity < .error })
  }

  /// The values of some columns of the events that an export was made of.
  private func values(_ columns: [String], of example: ImportExample) throws -> Set<String> {
    let lines = String(decoding: try Repository.bytes(example.canonical), as: UTF8.self).split(separator: "\n")
    let header = try #require(lines.first).split(separator: ",").map(String.init)
    let indices = header.indices.filter { columns.contains(header[$0]) }
    return Set(
      lines.dropFirst().flatMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return indices.map { String(cells[$0]) }
      }.filter { !$0.isEmpty })
  }

  @Test(arguments: ["wechat-form", "hotline"])
  func holdsNoNameAndNoNumberOfAResident(name: String) throws {
    let secrets = try values(["person", "phone"], of: try ImportExample.named(name))
    #expect(secrets.count > 100)
    let copy = try copy(name, keep: ["note"])
    for file in copy.files where !file.path.hasPrefix("rubric/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let found = secrets.filter { text.contains($0) }
      #expect(found.isEmpty, "\(file.path) holds \(found.sorted().prefix(3))")
    }
    let logs = try text("logs/1.jsonl", in: copy)
    // A person is one person still.
    let persons = try values(["person"], of: try ImportExample.named(name))
    #expect(pseudonyms(in: logs).filter { $0.hasPrefix("p") }.count == persons.count)
  }

  @Test func keepsFreeTextOnRequestWithoutTheNumbersInIt() throws {
    let dropped = try text("logs/1.jsonl", in: try copy("hotline"))
    #expect(!dropped.contains("\"note\"") && !dropped.contains("回电"))
    let copy = try copy("hotline", keep: ["note"])
    let kept = try text("logs/1.jsonl", in: copy)
    #expect(kept.matches(of: /，回电m-[0-9a-f]{16}"/).count == kept.matches(of: /回电/).count)
    let note = try #require(copy.report.columns.first { $0.name == "note" })
    #expect(note.treatment == "kept" && note.values == 99)
    #expect(note.mobileNumbers == kept.matches(of: /回电/).count && note.mobileNumbers > 5)
  }

  @Test func concealsOpeningBalancesAsItConcealsTheirAccounts() throws {
    let copy = try copy("points-bank")
    let table = try text("points-opening.csv", in: copy)
    #expect(!table.contains("P0") && table.hasPrefix("unit,account,balance"))
    let accounts = pseudonyms(in: table)
    #expect(accounts.count == 10)
    #expect(accounts.isSubset(of: pseudonyms(in: try text("logs/1.jsonl", in: copy))))
  }

  @Test func dependsOnTheEventsAndTheKeyAlone() throws {
    let first = try copy("points-bank")
    #expect(try copy("points-bank").files == first.files)
    let logs = try text("logs/1.jsonl", in: first)
    try ImportExample.named("points-bank").inCopy { folder in
      let ledger = folder.appendingPathComponent("流水.jsonl")
      let seed: UInt64 = 3
      var random = SeededGenerator(seed: seed)
      var lines = String(decoding: try Repository.bytes(ledger), as: UTF8.self).split(separator: "\n")
      lines.shuffle(using: &random)
      try FileManager.default.removeItem(at: ledger)
      for (index, part) in [lines.prefix(7), lines.dropFirst(7)].enumerated() {
        let text = part.map { $0 + "\n" }.joined()
        try Data(text.utf8).write(to: folder.appendingPathComponent("第\(2 - index)份.jsonl"))
      }
      let assessment = folder.appendingPathComponent("assessment.yaml")
      try ImportExample.edit(assessment) { $0.replacing("流水.jsonl", with: "*.jsonl") }
      #expect(try text("logs/1.jsonl", in: copy(of: assessment.path)) == logs, "seed \(seed)")
    }
    let other = try copy("points-bank", key: SecretKey(bytes: Array(repeating: 6, count: 32)))
    let (ours, theirs) = (pseudonyms(in: logs), pseudonyms(in: try text("logs/1.jsonl", in: other)))
    #expect(ours.count == theirs.count && ours.isDisjoint(with: theirs))
  }

  @Test func saysWhatWasDoneWithoutSayingAnythingOfAnybody() throws {
    let copy = try copy("hotline", drop: ["subject", "phone"])
    let columns = Dictionary(uniqueKeysWithValues: copy.report.columns.map { ($0.name, $0.treatment) })
    #expect(columns["person"] == "pseudonyms" && columns["note"] == "dropped" && columns["phone"] == "dropped")
    #expect(columns["time"] == "untouched" && columns["case"] == "kept" && columns["title"] == nil)
    let counts: [Int] = [copy.report.records, copy.report.setAside, copy.report.duplicates, copy.report.events]
    let expected: [Int] = [106, 1, 6, 449]
    #expect(counts == expected)
    // The rubric asks who asks twice about the same thing, and is deprived of it.
    #expect(copy.diagnostics.contains { $0.code == "intake.needed-column-dropped" && $0.severity == .warning })
    #expect(try text("intake.json", in: copy).contains("\"schema\":\"plumbline.intake/1\""))
  }

  @Test func refusesColumnsThatNobodyHas() {
    #expect(
      codes { _ = try copy("hotline", keep: ["notes"], drop: ["x.没有"]) }
        == ["intake.column-unknown", "intake.column-unknown"])
  }

  @Test func refusesDaysOfAnotherZone() throws {
    try ImportExample.named("wechat-form").inCopy { folder in
      try ImportExample.edit(folder.appendingPathComponent("mapping.yaml")) {
        $0.replacing("zone: Asia/Shanghai", with: "zone: America/New_York")
      }
      #expect(
        codes { _ = try copy(of: folder.appendingPathComponent("assessment.yaml").path) }
          == ["intake.times-of-another-zone"])
    }
  }

  @Test func stopsWhereTheAssessmentStops() throws {
    try ImportExample.named("hotline").inCopy { folder in
      let assessment = folder.appendingPathComponent("assessment.yaml")
      try ImportExample.edit(assessment) { $0.replacing(/bad-records:.*/, with: "") }
      #expect(codes { _ = try copy(of: assessment.path) }.contains("records.too-many-bad"))
    }
  }

  @Test func writesToANewOrEmptyFolderOnly() throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let bundle = Assessments.Bundle(files: [.init(path: "logs/1.jsonl", bytes: [1])])
    let folder = parent.appendingPathComponent("副本")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try write(bundle, to: folder)
    #expect(codes { try write(bundle, to: folder) } == ["output.not-empty"])
    #expect(codes { try CopyFolder(path: folder.path).checkIsFree() } == ["output.not-empty"])
    let file = parent.appendingPathComponent("文件")
    try Data().write(to: file)
    #expect(codes { try CopyFolder(path: file.path).checkIsFree() } == ["output.is-a-file"])
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: parent.path).sorted()
        == ["副本", "副本/logs", "副本/logs/1.jsonl", "文件"])
  }

  @Test func putsLinesInOrderHoweverManyAreInMemory() throws {
    var random = SeededGenerator(seed: 5)
    var lines = (0..<2000).map { "\($0 % 700)居\(random.integer(in: 0...3))" }
    lines.append("")
    let inOrder = lines.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    let expected: [UInt8] = inOrder.reduce(into: []) { $0 += $1 + [10] }
    for room in [1, 300, 5000, .max] {
      let parent = try Repository.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: parent) }
      let folder = parent.appendingPathComponent("副本")
      let written = try CopyFolder(path: folder.path).write { draft throws(DiagnosticsError) in
        let sorted = SortedLines("logs/1.jsonl", in: draft, room: room)
        for line in lines.prefix(room == 1 ? 60 : .max) { try sorted.add(Array(line.utf8)) }
        return try sorted.write()
      }
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("logs/1.jsonl")))
      #expect(written.digest.description == ContentDigest(of: bytes).description)
      #expect(room == 1 ? written.count == 60 : bytes == expected && written.count == lines.count)
      // What was laid down on the way is gone.
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == ["logs", "logs/1.jsonl"])
    }
  }

  @Test func leavesNothingBehindWhereItCannotBeWritten() throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    // A file and a folder of one name cannot both be written.
    let bundle = Assessments.Bundle(files: [.init(path: "a", bytes: [1]), .init(path: "a/b", bytes: [2])])
    let folder = parent.appendingPathComponent("副本")
    #expect(codes { try write(bundle, to: folder) } == ["output.not-written"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
  }
}
