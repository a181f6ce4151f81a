import Assessments
import Foundation
import TestSupport

@testable import Comparisons

/// The two made-up years with the records of a few communities, so that they can be evaluated again and again.
struct ExampleYears {
  /// The folder of the copies, in which `Examples` and `Rubrics` lie as in the repository.
  let root: URL

  /// The communities whose records are kept: one that was split, what became of it, and one that goes on.
  static let communities: Set<String> = ["zhubu", "zhuting", "buhu", "fengche"]

  /// Copies both years.
  init() throws {
    root = try Repository.temporaryFolder()
    try FileManager.default.createDirectory(
      at: root.appendingPathComponent("Examples"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.path("Rubrics"), to: root.appendingPathComponent("Rubrics"))
    for year in ["2023", "2024"] {
      let folder = root.appendingPathComponent("Examples/twelve-communities-\(year)")
      try FileManager.default.copyItem(at: Repository.path("Examples/twelve-communities-\(year)"), to: folder)
      let assessment = folder.appendingPathComponent("assessment.yaml")
      let robustness = Array("robustness: {replicates: 100}\n".utf8)
      try Data(try Repository.bytes(assessment) + robustness).write(to: assessment)
      let logs = folder.appendingPathComponent("logs")
      for name in try FileManager.default.contentsOfDirectory(atPath: logs.path) {
        let file = logs.appendingPathComponent(name)
        let lines = Self.records(of: try Repository.bytes(file))
        let kept = lines.dropFirst().filter { line in Self.communities.contains { line.hasPrefix("\($0)-") } }
        let text = (lines.prefix(1) + kept).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: file)
      }
    }
  }

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

  /// The path of a year's assessment file.
  func assessment(_ year: String) -> String {
    root.appendingPathComponent("Examples/twelve-communities-\(year)/assessment.yaml").path
  }

  /// Takes the copies away.
  func remove() { try? FileManager.default.removeItem(at: root) }
}

extension RecordedResult {
  /// The result with the units alone whose records are kept.
  var part: RecordedResult {
    var result = self
    result.units.removeAll { !ExampleYears.communities.contains($0.id) }
    return result
  }
}
