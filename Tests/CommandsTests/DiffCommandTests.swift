import CanonicalJSON
import Foundation
import TestSupport
import Testing

/// `plumbline diff` and `plumbline history`, run as they are built.
@Suite struct DiffCommandTests {
  /// Two years of the small assessment, `前` and `后`, with the bundles `a` and `b`.
  private func withYears(_ body: (URL) throws -> Void) throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    let folder = base.folder.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bundle) in [("前", "a"), ("后", "b")] {
      if name == "后" {
        try base.replace("edition: \"1\"", with: "edition: \"2\"", in: "rubric/rubric.yaml")
        try base.replace("2024-01-01, to: 2025-01-01", with: "2024-01-02, to: 2025-01-01", in: "assessment.yaml")
        try base.replace(
          "h3,2024-04-01T09:00:00+08:00,heyan,resident,topic.raised,t2,\"2栋\",",
          with: "h3,2024-04-01T09:00:00+08:00,heyan,resident,topic.raised,t2,\"2栋\",\n"
            + "h4,2024-04-02,heyan,居委会,topic.triaged,t2,,1.5", in: "logs/河沿.csv")
      }
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
      for file in ["assessment.yaml", "communities.csv", "logs", "rubric"] {
        try FileManager.default.copyItem(
          at: base.folder.appendingPathComponent(file), to: folder.appendingPathComponent("\(name)/\(file)"))
      }
      let run = try CommandRun(["evaluate", "\(name)/assessment.yaml", "--output", bundle, "-q"], in: folder)
      try #require(run.status == 0, "\(run.errors)")
    }
    try body(folder)
  }

  private let assessments = ["前/assessment.yaml", "后/assessment.yaml"]

  @Test func comparesBundlesAndAssessmentsInEveryForm() throws {
    try withYears { work in
      let text = try CommandRun(["diff", "a", "b", "--language", "zh"], in: work)
      #expect(text.status == 0 && text.errors.isEmpty, "\(text.errors)")
      #expect(text.output.contains("河沿社区") && text.output.contains("两份结果"))
      let json = try CommandRun(["diff", "a", "b", "--format", "json"], in: work).output
      let value = try JSONValue(parsing: Array(json.utf8).dropLast())
      #expect(value["schema"] == "plumbline.comparison/1" && value["basis"] == "bundles")
      let logs = try CommandRun(["diff"] + assessments + ["--format", "json"], in: work)
      #expect(logs.output.contains("\"basis\":\"logs\""), "\(logs.errors)")
      let both = try CommandRun(
        ["diff", "a", "b", "--format", "json", "--logs", assessments[0], "--logs", assessments[1]], in: work)
      #expect(both.output == logs.output, "\(both.errors)")
      #expect(try CommandRun(["diff", "a", "b", "--format", "csv"], in: work).output.hasPrefix("unit_before,"))
      #expect(try CommandRun(["diff", "a", "b", "--format", "markdown"], in: work).output.contains("| "))
      let page = try CommandRun(["diff", "a", "b", "--format", "html", "--output", "对比.html"], in: work)
      #expect(page.status == 0 && page.output.isEmpty && page.errors.contains("对比.html"))
      #expect(try Repository.bytes(work.appendingPathComponent("对比.html")).starts(with: Array("<!DOCTYPE".utf8)))
    }
  }

  @Test func failsOnWhatItIsToldToFailOn() throws {
    try withYears { work in
      let expected: [([String], Int32)] = [
        (["a", "b", "--fail-on", "any"], 1), (["a", "a", "--fail-on", "any"], 0),
        (["a", "b", "--fail-on", "decrease"], 0), (["b", "a", "--fail-on", "decrease"], 1),
        (["b", "a", "--fail-on", "decrease:100"], 0), (["a", "b", "--fail-on", "change"], 1),
        (["a", "b", "--fail-on", "worse"], 64), (["a", "b", "--logs", assessments[0]], 64), (["a"], 64),
      ]
      for (arguments, status) in expected {
        let run = try CommandRun(["diff"] + arguments, in: work)
        #expect(run.status == status, "\(arguments): \(run.errors)")
      }
    }
  }

  @Test func refusesWhatIsNotAsItWasWritten() throws {
    try withYears { work in
      func expect(_ code: String, _ arguments: [String]) throws {
        let run = try CommandRun(["diff"] + arguments, in: work)
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(code), "\(code): \(run.errors)")
      }
      try expect("bundle.file-missing", ["a", "前"])
      try expect(
        "result.not-of-logs", ["a", "b", "--logs", assessments[1], "--logs", assessments[1]])
      let rubric = work.appendingPathComponent("b/rubric/rubric.yaml")
      let text = String(decoding: try Repository.bytes(rubric), as: UTF8.self)
      try Data(text.replacingOccurrences(of: "from: 60", with: "from: 50").utf8).write(to: rubric)
      try expect("bundle.rubric-differs", ["a", "b"])
      let result = work.appendingPathComponent("a/assessment.json")
      let bytes = try Repository.bytes(result)
      let digits = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "河沿社区", with: "河沿小区")
      try Data(digits.utf8).write(to: result)
      try expect("bundle.file-differs", ["a", "a"])
      try Data(bytes + Array("\n".utf8)).write(to: result)
      try expect("result.not-canonical", ["a", "a"])
      try Data(bytes).write(to: result)
      try Data("before,after\nheyan,hexi\n".utf8).write(to: work.appendingPathComponent("对照.csv"))
      try expect("crosswalk.unit-not-after", ["a", "a", "--crosswalk", "对照.csv"])
    }
  }

  @Test func showsHistories() throws {
    try withYears { work in
      let run = try CommandRun(["history", "a", "b", "后/assessment.yaml", "--language", "zh"], in: work)
      #expect(run.status == 0 && run.output.contains("历年得分走势") && run.output.contains("河沿社区"), "\(run.errors)")
      for format in ["json", "csv", "html", "markdown"] {
        let run = try CommandRun(["history", "a", "b", "--format", format], in: work)
        #expect(run.status == 0 && !run.output.isEmpty, "\(run.errors)")
      }
      #expect(try CommandRun(["history", "a"], in: work).status == 64)
      #expect(try CommandRun(["history", "a", "没有"], in: work).status == 2)
    }
  }
}
