import Foundation
import TestSupport
import Testing

/// `plumbline inspect` as its user meets it.
@Suite struct InspectTests {
  private func faulty<Result>(_ body: (FaultyLog) throws -> Result) throws -> Result {
    let log = try FaultyLog()
    defer { log.remove() }
    return try body(log)
  }

  @Test func aLogWithFaultsIsShownAndTheExitCodeIsOne() throws {
    try faulty { log in
      let run = try CommandRun(["inspect", "assessment.yaml", "--language", "zh"], in: log.folder)
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("一份样样有毛病的日志\n"))
      #expect(run.output.contains("是不是“topic.raised”？"))
      #expect(run.errors.contains("record.activity-unknown"))
      let names = try FileManager.default.contentsOfDirectory(atPath: log.folder.path).sorted()
      #expect(names == ["assessment.yaml", "communities.csv", "logs", "rubric"])
    }
  }

  @Test func aGoodLogEndsWithZero() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    let run = try CommandRun(["inspect", "assessment.yaml"], in: base.folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Two communities\n"))
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test func anAssessmentThatCannotBeReadEndsWithTwoAndPrintsNothing() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try base.replace("rubric: rubric", with: "rubrik: rubric", in: "assessment.yaml")
    let run = try CommandRun(["inspect", "assessment.yaml", "--sources", "sources.csv"], in: base.folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("rubrik"))
    #expect(try !base.listing().contains("sources.csv"))
  }

  @Test func theProfileIsWrittenToAFileAndSoIsTheDraftOfSources() throws {
    try faulty { log in
      let arguments = [
        "inspect", "assessment.yaml", "--format", "html", "--output", "页/日志.html", "--sources", "sources.csv",
      ]
      let run = try CommandRun(arguments, in: log.folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Wrote 页/日志.html") && run.errors.contains("Wrote sources.csv"))
      let page = String(decoding: try Repository.bytes(log.folder.appendingPathComponent("页/日志.html")), as: UTF8.self)
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>"))
      let sources = log.folder.appendingPathComponent("sources.csv")
      #expect(
        String(decoding: try Repository.bytes(sources), as: UTF8.self).hasPrefix("body,source,month,status,level\r\n"))
    }
  }

  @Test func whatWasFilledInIsNotOverwritten() throws {
    try faulty { log in
      let sources = log.folder.appendingPathComponent("sources.csv")
      try Data("已经填好".utf8).write(to: sources)
      let arguments = ["inspect", "assessment.yaml", "--sources", "sources.csv", "--output", "日志.txt"]
      let run = try CommandRun(arguments, in: log.folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("file.exists"))
      #expect(try Repository.bytes(sources) == Array("已经填好".utf8))
      #expect(!FileManager.default.fileExists(atPath: log.folder.appendingPathComponent("日志.txt").path))
    }
  }

  @Test func aFolderThatCannotBeWrittenToIsSaid() throws {
    try faulty { log in
      let run = try CommandRun(["inspect", "assessment.yaml", "--output", "assessment.yaml/日志.txt"], in: log.folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("file.not-written"))
    }
  }

  @Test func theProfileForProgramsIsOneLineOfCanonicalJSON() throws {
    try faulty { log in
      let run = try CommandRun(["inspect", "assessment.yaml", "--format", "json"], in: log.folder)
      #expect(run.status == 1)
      #expect(run.output.hasPrefix(#"{"activities":"#))
      #expect(run.output.contains(#""schema":"plumbline.inspection/1""#))
      #expect(run.output.split(separator: "\n").count == 1)
    }
  }
}
