import Foundation
import TestSupport
import Testing

/// The same events give the same result, however they come.
@Suite struct ReproducibilityTests {
  private func result(of folder: URL, environment: [String: String]) throws -> String {
    let run = try CommandRun(
      ["evaluate", "assessment.yaml", "--format", "json", "--quiet", "--output", "out"], in: folder,
      environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    return String(decoding: try Repository.bytes(folder.appendingPathComponent("out/assessment.json")), as: UTF8.self)
  }

  @Test func splittingShufflingAndRenamingLogsChangesNothing() throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    try FileManager.default.createDirectory(
      at: parent.appendingPathComponent("Examples"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.path("Rubrics"), to: parent.appendingPathComponent("Rubrics"))
    let folder = parent.appendingPathComponent("Examples/十二社区")
    try FileManager.default.copyItem(at: Repository.path("Examples/twelve-communities-2024"), to: folder)
    let first = try result(of: folder, environment: ["LC_ALL": "C", "TZ": "UTC"])

    let logs = folder.appendingPathComponent("logs")
    var (header, records): (String?, [String]) = (nil, [])
    for name in try FileManager.default.contentsOfDirectory(atPath: logs.path).sorted() {
      let file = logs.appendingPathComponent(name)
      var parts = try Self.records(of: String(decoding: Repository.bytes(file), as: UTF8.self))
      header = parts.removeFirst()
      records += parts
      try FileManager.default.removeItem(at: file)
    }
    let seed: UInt64 = 7
    var random = SeededGenerator(seed: seed)
    records.shuffle(using: &random)
    for part in 0..<5 {
      let share = records.indices.filter { $0 % 5 == part }.map { records[$0] }
      let text = ([try #require(header)] + share).joined(separator: part == 2 ? "\r\n" : "\n") + (part == 3 ? "" : "\n")
      try Data(text.utf8).write(to: logs.appendingPathComponent("第\(5 - part)份.csv"))
    }
    let environment = ["LC_ALL": "zh_CN.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "America/New_York"]
    #expect(try result(of: folder, environment: environment) == first, "seed \(seed)")
  }

  /// The records of a CSV text, line endings left out; quoted line breaks stay inside their record.
  private static func records(of text: String) throws -> [String] {
    var (records, current, quoted): ([String], [UInt8], Bool) = ([], [], false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if byte == UInt8(ascii: "\n"), !quoted {
        if current.last == UInt8(ascii: "\r") { current.removeLast() }
        if !current.isEmpty { records.append(String(decoding: current, as: UTF8.self)) }
        current = []
      } else {
        current.append(byte)
      }
    }
    if !current.isEmpty { records.append(String(decoding: current, as: UTF8.self)) }
    return records
  }

  @Test(arguments: ["2023", "2024"])
  func theGeneratorGivesTheCommittedYear(year: String) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = CommandRun.executable.deletingLastPathComponent().appendingPathComponent("made-up-year")
    process.arguments = [year, folder.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
    #expect(names.count >= 3)
    for name in names {
      let committed = Repository.path("Examples/twelve-communities-\(year)").appendingPathComponent(name)
      #expect(
        try Repository.bytes(folder.appendingPathComponent(name)) == Repository.bytes(committed),
        "\(name) differs; run: swift run made-up-year \(year) Examples/twelve-communities-\(year)")
    }
  }
}
