import Foundation
import TestSupport

/// A copy of a made-up year with the records of some communities only, for tests that evaluate it many times.
struct ExamplePart {
  /// The folder of the copy, in which `Examples` and `Rubrics` lie as in the repository.
  let root: URL
  /// The folder of the assessment.
  let folder: URL
  /// The header of the logs.
  let header: String
  /// The records of the communities, line endings left out.
  let records: [String]

  /// Copies the year 2024, with the records of some communities.
  init(communities: Set<String>) throws {
    root = try Repository.temporaryFolder()
    folder = root.appendingPathComponent("Examples/一部分")
    let original = Repository.path("Examples/twelve-communities-2024")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("logs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.path("Rubrics"), to: root.appendingPathComponent("Rubrics"))
    for name in try FileManager.default.contentsOfDirectory(atPath: original.path) where name != "logs" {
      try FileManager.default.copyItem(
        at: original.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    var (header, records): (String, [String]) = ("", [])
    for name in try FileManager.default.contentsOfDirectory(atPath: original.appendingPathComponent("logs").path) {
      let bytes = try Repository.bytes(original.appendingPathComponent("logs").appendingPathComponent(name))
      var lines = Self.records(of: bytes)
      header = lines.removeFirst()
      records += lines.filter { line in communities.contains { line.contains(",\($0),") } }
    }
    self.header = header
    self.records = records
  }

  /// Writes a log into the copy.
  func write(_ records: [String], named name: String = "记录") throws {
    let text = ([header] + records).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: folder.appendingPathComponent("logs/\(name).csv"))
  }

  /// The path of the assessment file.
  var assessment: String { folder.appendingPathComponent("assessment.yaml").path }

  /// Takes the copy away.
  func remove() { try? FileManager.default.removeItem(at: root) }

  /// The records of a CSV text; quoted line breaks stay inside their record.
  private static func records(of bytes: [UInt8]) -> [String] {
    var (records, start, isQuoted): ([String], Int, Bool) = ([], 0, false)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
      records.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index + 1
    }
    return records
  }
}
