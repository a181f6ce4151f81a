import CanonicalJSON
import Foundation
import TestSupport
import Testing

/// The commands for authors, run as they are built.
@Suite struct AuthoringCommandTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let work = folder.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    try body(work)
  }

  private func files(in folder: URL) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(name)
      if let bytes = try? Repository.bytes(file) { found[name] = bytes }
    }
    return found
  }

  // MARK: new

  @Test(arguments: ["en", "zh"])
  func whatIsNewLintsCleanAndCanBeEvaluated(language: String) throws {
    try inFolder { work in
      let speak = ["--language", language]
      #expect(try CommandRun(["new", "rubric", "hedong"] + speak, in: work).status == 0)
      let indicator = ["new", "indicator", "committee.replies-published", "--path", "hedong"]
      #expect(try CommandRun(indicator + speak, in: work).status == 0)
      let assessment = ["new", "assessment", "hedong-2024", "--year", "2024", "--rubric", "hedong"]
      #expect(try CommandRun(assessment + speak, in: work).status == 0)
      for target in ["hedong", "hedong-2024/assessment.yaml"] {
        let lint = try CommandRun(["lint", target, "--strict"], in: work)
        #expect(lint.status == 0, "\(lint.errors)")
      }
      let run = try CommandRun(["evaluate", "hedong-2024/assessment.yaml", "--output", "out"], in: work)
      #expect(run.status == 0, "\(run.errors)")
      let rubric = String(
        decoding: try Repository.bytes(work.appendingPathComponent("hedong/rubric.yaml")), as: UTF8.self)
      #expect(rubric.hasPrefix("# yaml-language-server: $schema=schemas/rubric.json\n"))
      #expect(rubric.contains(language == "zh" ? "# 评估标准写明" : "# A rubric says"))
      expectGolden(
        Array(
          try files(in: work).filter { !$0.key.contains("schemas/") && !$0.key.hasPrefix("out") }
            .sorted { $0.key < $1.key }.map { "== \($0.key)\n" + String(decoding: $0.value, as: UTF8.self) }
            .joined(separator: "\n").utf8), named: "new.\(language).txt")
    }
  }

  @Test func anAssessmentByTheShippedRubricLintsClean() throws {
    try inFolder { work in
      let rubric = Repository.path("Rubrics/active-citizenship").path
      let run = try CommandRun(
        ["new", "assessment", "jinning-2024", "--year", "2024", "--rubric", rubric], in: work)
      #expect(run.status == 0, "\(run.errors)")
      let lint = try CommandRun(["lint", "jinning-2024/assessment.yaml", "--strict"], in: work)
      #expect(lint.status == 0, "\(lint.errors)")
    }
  }

  @Test func nothingIsOverwritten() throws {
    try inFolder { work in
      #expect(try CommandRun(["new", "rubric", "hedong"], in: work).status == 0)
      try Data("自己写的".utf8).write(to: work.appendingPathComponent("hedong/vocabulary.yaml"))
      let before = try files(in: work)
      let again = try CommandRun(["new", "rubric", "hedong", "--language", "en"], in: work)
      #expect(again.status == 2)
      #expect(again.errors.contains("scaffold.exists"))
      let after = try files(in: work)
      #expect(after == before)
    }
  }

  @Test func aNewRubricIsRefusedWholeWhereOneFileIsThere() throws {
    try inFolder { work in
      let folder = work.appendingPathComponent("hedong/indicators")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("[]\n".utf8).write(to: folder.appendingPathComponent("mechanism-design.yaml"))
      let before = try files(in: work)
      #expect(try CommandRun(["new", "rubric", "hedong"], in: work).status == 2)
      let after = try files(in: work)
      #expect(after == before)
    }
  }

  @Test(arguments: [
    ["new", "rubric", "Hedong"], ["new", "indicator", "a b"], ["new", "assessment", "a", "--year", "20250"], ["schema"],
    ["explain"], ["lint", "x", "--dry-run"], ["lint", "x", "--fix", "--dry-run", "--format", "json"],
  ])
  func badUsageIsBadUsage(arguments: [String]) throws {
    try inFolder { folder in
      let run = try CommandRun(arguments, in: folder)
      #expect(run.status == 64)
    }
  }

  @Test func anAssessmentNeedsARubricThatIsNear() throws {
    try inFolder { work in
      let run = try CommandRun(["new", "assessment", "a", "--language", "en"], in: work)
      #expect(run.status == 2)
      #expect(run.errors.contains("scaffold.rubric-not-found"))
      let left = try files(in: work)
      #expect(left.isEmpty)
    }
  }

  // MARK: lint --fix

  @Test func fixChangesWhatIsOfferedAndSaysSo() throws {
    try inFolder { work in
      #expect(try CommandRun(["new", "rubric", "r"], in: work).status == 0)
      let file = work.appendingPathComponent("r/indicators/mechanism-design.yaml")
      let good = String(decoding: try Repository.bytes(file), as: UTF8.self)
      let bad = good.replacing("basis: named", with: "basis: name")
        .replacing("activity == \"topic.raised\"", with: "activty = “topic.raised”")
      try Data(bad.utf8).write(to: file)
      let dry = try CommandRun(["lint", "r", "--fix", "--dry-run", "--language", "en"], in: work)
      #expect(dry.status == 1)
      #expect(try Repository.bytes(file) == Array(bad.utf8))
      let fix = try CommandRun(["lint", "r", "--fix", "--language", "en"], in: work)
      #expect(fix.status == 0)
      #expect(try Repository.bytes(file) == Array(good.utf8))
      let again = try CommandRun(["lint", "r", "--fix", "--language", "zh"], in: work)
      #expect(again.status == 0)
      expectGolden(
        [
          "-- dry run, output", dry.output, "-- dry run, errors", dry.errors, "-- fix, errors", fix.errors, "-- again",
          again.errors,
        ]
        .joined(separator: "\n"), named: "lint-fix.txt")
    }
  }

  @Test func fixReachesTheFilesOfAnAssessment() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try base.replace("communities: ", with: "comunities: ", in: "assessment.yaml")
    try base.replace(
      "scale: [[0, 0], [1, 100]]\n  evidence: {at-least: 1}\n  weight: 2",
      with: "scale: [[0, 0], [1, 100]]\n  evidence: {at-least: 1.0}\n  weight: 2",
      in: "rubric/indicators/mechanism-design.yaml")
    let run = try CommandRun(["lint", "assessment.yaml", "--fix"], in: base.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try CommandRun(["evaluate", "assessment.yaml"], in: base.folder).status == 0)
  }

  // MARK: lint --format sarif

  @Test func sarifPointsAtWhatIsWrong() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try base.replace(
      "'activity == \"topic.raised\"'", with: "'activty = \"topic.raised\"'",
      in: "rubric/indicators/mechanism-design.yaml")
    let run = try CommandRun(["lint", "rubric", "--format", "sarif", "--language", "zh"], in: base.folder)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let log = try JSONValue(parsing: Array(run.output.utf8.dropLast()))
    let results = log["runs"]?.elements?.first?["results"]?.elements ?? []
    #expect(results.contains { $0["ruleId"]?.text == "expression.misspelt-field" && $0["fixes"] != nil })
    let missing = try CommandRun(["lint", "nowhere", "--format", "sarif"], in: base.folder)
    #expect(missing.status == 2)
    let incomplete = try JSONValue(parsing: Array(missing.output.utf8.dropLast()))
    #expect(
      incomplete["runs"]?.elements?.first?["invocations"]?.elements?.first?["executionSuccessful"]?.truth == false)
  }

  // MARK: schema, explain, completions

  @Test func schemaWritesTheCommittedOnes() throws {
    try inFolder { work in
      #expect(try CommandRun(["schema", "--output", "s"], in: work).status == 0)
      let written = try files(in: work.appendingPathComponent("s"))
      #expect(written.count >= 7)
      for (name, bytes) in written {
        #expect(try Repository.bytes(Repository.path("Documentation/schemas/\(name)")) == bytes, "\(name)")
      }
      let one = try CommandRun(["schema", "indicators"], in: work)
      #expect(Array(one.output.utf8) == written["indicators.json"])
    }
  }

  @Test func explainKnowsCodesAndGuessesAtOthers() throws {
    try inFolder { work in
      let known = try CommandRun(["explain", "rubric.malformed-limit", "--language", "zh"], in: work)
      #expect(known.status == 0)
      #expect(known.output.contains("错误写法："))
      let unknown = try CommandRun(["explain", "rubric.malformed-limits", "--language", "en"], in: work)
      #expect(unknown.status == 2)
      #expect(unknown.errors.contains("rubric.malformed-limit”"))
      let all = try CommandRun(["explain", "--codes"], in: work)
      #expect(Array(all.output.utf8) == (try Repository.bytes(Repository.path("Documentation/Messages.md"))))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsGetAScriptThatCompletes(shell: String) throws {
    try inFolder { work in
      let run = try CommandRun(["--generate-completion-script", shell], in: work)
      #expect(run.status == 0)
      for word in ["evaluate", "lint", "explain", "schema", "indicators", "sarif", "rubric.unknown-field", "yaml"] {
        #expect(run.output.contains(word), "\(word)")
      }
    }
  }
}
