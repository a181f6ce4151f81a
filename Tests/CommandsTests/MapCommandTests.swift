import Foundation
import TestSupport
import Testing

/// `plumbline map`, run as it is built.
@Suite struct MapCommandTests {
  private static let table = "工单号,时间,环节,社区\nRX-1,2024/3/5 9:30,议题提出,石桥社区\nRX-1,2024/3/9 14:00,事项办结,石桥社区\n"

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let work = folder.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    try Data(Self.table.utf8).write(to: work.appendingPathComponent("工单.csv"))
    try body(work)
  }

  @Test func whatIsDraftedLintsClean() throws {
    try inFolder { work in
      let rubric = Repository.path("Rubrics/active-citizenship").path
      let run = try CommandRun(
        ["map", "工单.csv", "--rubric", rubric, "--output", "映射.yaml", "--language", "zh"], in: work)
      #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
      #expect(run.errors.contains("已写入 映射.yaml"))
      let lint = try CommandRun(["lint", "映射.yaml", "--strict"], in: work)
      #expect(lint.status == 0, "\(lint.errors)")
      let text = String(
        decoding: try Repository.bytes(work.appendingPathComponent("映射.yaml")), as: UTF8.self)
      #expect(text.contains("\"议题提出\": topic.raised") && text.contains("\"事项办结\": matter.closed"))
    }
  }

  @Test func printsTheDraftAndSpeaksTheLanguageAskedFor() throws {
    try inFolder { work in
      let english = try CommandRun(["map", "工单.csv", "--community", "shiqiao"], in: work)
      #expect(english.status == 0 && english.errors.isEmpty)
      #expect(english.output.contains("# DECIDE:") && english.output.contains("  community: shiqiao\n"))
      let chinese = try CommandRun(["map", "工单.csv", "--language", "zh"], in: work)
      #expect(chinese.output.contains("# 待定：") && !chinese.output.contains("DECIDE"))
    }
  }

  @Test func nothingThatIsThereIsOverwritten() throws {
    try inFolder { work in
      let run = try CommandRun(["map", "工单.csv", "--output", "工单.csv"], in: work)
      #expect(run.status == 2 && run.errors.contains("scaffold.exists"))
      #expect(try Repository.bytes(work.appendingPathComponent("工单.csv")) == Array(Self.table.utf8))
    }
  }

  @Test(arguments: [
    (["map", "没有.csv"], "file"), (["map", "工单.csv", "--rubric", "没有"], "rubric"),
  ])
  func whatCannotBeReadIsAnError(arguments: [String], word: String) throws {
    try inFolder { work in
      let run = try CommandRun(arguments, in: work)
      #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
      #expect(run.errors.contains("error"), "\(word): \(run.errors)")
    }
  }

  @Test func badUsageIsTold() throws {
    try inFolder { work in
      #expect(try CommandRun(["map", "工单.csv", "--community", "$社区"], in: work).status == 64)
      #expect(try CommandRun(["map"], in: work).status == 64)
      let help = try CommandRun(["map", "--help"], in: work).output
      #expect(help.contains("Example: plumbline map") && help.contains("--rubric") && help.contains("Exit code 2"))
    }
  }
}
