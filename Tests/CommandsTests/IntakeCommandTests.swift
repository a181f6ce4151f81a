import Foundation
import TestSupport
import Testing

@Suite struct IntakeCommandTests {
  /// Runs something in a folder that holds the example of a hotline, beside the rubrics.
  private func inExample(_ body: (URL) throws -> Void) throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let imports = parent.appendingPathComponent("Examples/imports")
    try FileManager.default.createDirectory(at: imports, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.path("Rubrics"), to: parent.appendingPathComponent("Rubrics"))
    let folder = imports.appendingPathComponent("hotline")
    try FileManager.default.copyItem(at: Repository.path("Examples/imports/hotline"), to: folder)
    try body(folder)
  }

  private func scores(of assessment: String, in folder: URL) throws -> [UInt8] {
    let run = try CommandRun(["evaluate", assessment, "--quiet", "--output", "out-\(UUID())"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix("out-") })
    defer { try? FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }
    return try Repository.bytes(folder.appendingPathComponent("\(name)/scores.csv"))
  }

  @Test func writesACopyThatEvaluatesToTheSameScores() throws {
    try inExample { folder in
      let run = try CommandRun(
        ["intake", "assessment.yaml", "--new-key", "密钥", "--output", "副本", "--keep", "note", "--language", "zh"],
        in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("person：164 个事件中换成代号"))
      #expect(run.errors.contains("个事件中替换了手机号"))
      #expect(run.errors.contains("已将 449 个事件写入 副本/logs"))
      let key = try Repository.bytes(folder.appendingPathComponent("密钥"))
      let hexadecimal = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      #expect(!run.errors.contains(hexadecimal))
      #expect(try scores(of: "副本/assessment.yaml", in: folder) == scores(of: "assessment.yaml", in: folder))
      let lint = try CommandRun(["lint", "副本/assessment.yaml"], in: folder)
      #expect(lint.status == 0, "\(lint.errors)")
      // Once more with the same key: the same bytes.
      let again = try CommandRun(
        ["intake", "assessment.yaml", "--key", "密钥", "--output", "再来", "--keep", "note", "-q"], in: folder)
      #expect(again.status == 0 && again.errors.isEmpty, "\(again.errors)")
      for file in ["logs/1.jsonl", "intake.json", "assessment.yaml"] {
        let copies = try ["副本", "再来"].map { try Repository.bytes(folder.appendingPathComponent("\($0)/\(file)")) }
        #expect(copies[0] == copies[1], "\(file)")
      }
    }
  }

  @Test func makesAKeyAlone() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try CommandRun(["intake", "--new-key", "key"], in: folder).status == 0)
    let again = try CommandRun(["intake", "--new-key", "key"], in: folder)
    #expect(again.status == 2 && again.errors.contains("key.exists"))
  }

  @Test func refusesAKeyThatOthersCanReadAndAnOutputThatIsThere() throws {
    try inExample { folder in
      let key = folder.appendingPathComponent("key")
      try Data(repeating: 1, count: 32).write(to: key)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key.path)
      let open = try CommandRun(["intake", "assessment.yaml", "--key", "key", "--output", "copy"], in: folder)
      #expect(open.status == 2 && open.errors.contains("key.open-to-others"))
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("copy").path))
      let there = try CommandRun(["intake", "assessment.yaml", "--new-key", "other", "--output", "."], in: folder)
      #expect(there.status == 2 && there.errors.contains("output.not-empty"))
      // Nothing was begun.
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("other").path))
    }
  }

  @Test(arguments: [
    ["intake", "assessment.yaml", "--output", "copy"], ["intake", "assessment.yaml", "--key", "key"],
    ["intake", "assessment.yaml", "--key", "a", "--new-key", "b", "--output", "copy"], ["intake", "--key", "a"],
    ["intake", "--new-key", "key", "--output", "copy"], ["intake"],
  ])
  func badUsageIsBadUsage(arguments: [String]) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try CommandRun(arguments, in: folder).status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func isExplainedByHelp() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try CommandRun(["intake", "--help"], in: folder, environment: ["COLUMNS": "100", "LC_ALL": "C"])
    #expect(run.status == 0)
    expectGolden(run.output, named: "intake-help.txt")
  }
}
