import CanonicalJSON
import Foundation
import TestSupport
import Testing

/// Overlays, profiles, tests and editions, run as they are built.
@Suite struct TailoringCommandTests {
  private let local = Repository.path("Examples/local-rubrics/hexi-old-estates").path
  private let shipped = Repository.path("Rubrics/active-citizenship").path

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let work = folder.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    try body(work)
  }

  /// Lays out an assessment by a rubric, with one community and no logs but a few topics.
  private func assessment(by rubric: String, in work: URL) throws {
    let files = [
      "assessment.yaml": """
      assessment: laogang
      rubric: \(rubric)
      period: {from: 2024-01-01, to: 2025-01-01, zone: "+08:00"}
      communities: communities.csv
      calendar: \(Repository.path("Rubrics/calendars/cn-2024.yaml").path)
      logs: [{files: log.csv}]
      """,
      "communities.csv": "community,population,buildings\n老港,2000,20\n",
      "log.csv": """
      time,community,actor,activity,case
      2024-03-01,老港,resident,topic.raised,一
      2024-03-05,老港,residents-committee,reply.published,一
      """,
    ]
    for (name, text) in files { try Data(text.utf8).write(to: work.appendingPathComponent(name)) }
  }

  private func json(_ file: String, in work: URL) throws -> JSONValue {
    try JSONValue(parsing: try Repository.bytes(work.appendingPathComponent(file)))
  }

  @Test func anOverlayIsEvaluatedVerifiedAndReproducedFromItsBundle() throws {
    try inFolder { work in
      try assessment(by: local, in: work)
      let run = try CommandRun(["evaluate", "assessment.yaml", "--output", "out", "--quiet"], in: work)
      #expect(run.status == 0, "\(run.errors)")
      let rubric = try #require(try json("out/assessment.json", in: work)["rubric"])
      #expect(rubric["id"] == .string("hexi-old-estates"))
      let overlays = try #require(rubric["overlays"]?.elements)
      #expect(overlays.map { $0["id"] } == [.string("hexi-city"), .string("hexi-old-estates")])
      #expect(overlays.allSatisfy { $0["changes"]?.elements?.isEmpty == false })
      let report = String(decoding: try Repository.bytes(work.appendingPathComponent("out/report.md")), as: UTF8.self)
      #expect(report.contains("dimensions/mechanism-design/weight"))
      for file in ["rubric.yaml", "base/rubric.yaml", "base/base/rubric.yaml"] {
        #expect(FileManager.default.fileExists(atPath: work.appendingPathComponent("out/rubric/" + file).path))
      }
      #expect(try CommandRun(["verify", "out"], in: work).status == 0)
      let reproduced = try CommandRun(["reproduce", "out", "--logs", "."], in: work)
      #expect(reproduced.status == 0, "\(reproduced.output)\(reproduced.errors)")
    }
  }

  @Test func aProfileIsEvaluatedVerifiedAndReproduced() throws {
    try inFolder { work in
      try assessment(by: shipped, in: work)
      let arguments = ["evaluate", "assessment.yaml", "--profile", "quick-check", "--output", "out", "--quiet"]
      #expect(try CommandRun(arguments, in: work).status == 0)
      let result = try json("out/assessment.json", in: work)
      #expect(result["rubric"]?["profile"]?["id"] == .string("quick-check"))
      let scores = String(decoding: try Repository.bytes(work.appendingPathComponent("out/scores.csv")), as: UTF8.self)
      #expect(scores.contains("committee.topics-answered"))
      #expect(!scores.contains("committee.urgent-topics-first"))
      #expect(try CommandRun(["verify", "out"], in: work).status == 0)
      #expect(try CommandRun(["reproduce", "out", "--logs", "."], in: work).status == 0)
      let unknown = try CommandRun(["evaluate", "assessment.yaml", "--profile", "quick-chek"], in: work)
      #expect(unknown.status == 2)
      #expect(unknown.errors.contains("rubric.unknown-profile"))
    }
  }

  @Test func lintListsWhatOverlaysChange() throws {
    try inFolder { work in
      let lint = try CommandRun(["lint", local, "--format", "json"], in: work)
      #expect(lint.status == 0, "\(lint.errors)")
      let overlays = try JSONValue(parsing: Array(lint.output.utf8))["overlays"]?.elements ?? []
      #expect(overlays.count == 2)
      #expect(overlays.first?["extends"]?["id"] == .string("active-citizenship"))
    }
  }

  @Test func testsThatFailOrCannotBeReadHaveTheirOwnExitCodes() throws {
    try inFolder { work in
      try FileManager.default.copyItem(atPath: shipped, toPath: work.appendingPathComponent("rubric").path)
      let tests = work.appendingPathComponent("rubric/tests")
      try FileManager.default.removeItem(at: tests)
      #expect(try CommandRun(["test", "rubric"], in: work).status == 2, "there are none")
      try FileManager.default.createDirectory(at: tests, withIntermediateDirectories: true)
      func run(_ expectation: String) throws -> CommandRun {
        let text = """
          plumbline: 1
          period: {from: 2024-01-01, to: 2025-01-01, zone: "+08:00"}
          tests:
            - {title: 五支队, indicator: committee.self-government-teams, facts: {self-government-teams: 5}, expect: \(expectation)}
          """
        try Data(text.utf8).write(to: tests.appendingPathComponent("teams.yaml"))
        return try CommandRun(["test", "rubric", "--junit", "junit.xml"], in: work)
      }
      #expect(try run("{value: 5, state: scored, score: 30}").status == 0)
      let failed = try run("{value: 5, state: scored, score: 31}")
      #expect(failed.status == 1)
      #expect(failed.output.contains("31"))
      let junit = try Repository.bytes(work.appendingPathComponent("junit.xml"))
      #expect(String(decoding: junit, as: UTF8.self).contains("failures=\"1\""))
      #expect(try run("{value: 5, state: scord}").status == 2)
      #expect(try CommandRun(["lint", "rubric"], in: work).status == 1, "lint looks at tests too")
    }
  }

  @Test func editionsAreComparedAndWhatTheyMoveIsShown() throws {
    try inFolder { work in
      try assessment(by: shipped, in: work)
      let same = try CommandRun(["rubric-diff", shipped, shipped, "--fail-on-change"], in: work)
      #expect(same.status == 0, "\(same.errors)")
      let run = try CommandRun(
        ["rubric-diff", shipped, local, "--on", "assessment.yaml", "--format", "json", "--quiet", "--fail-on-change"],
        in: work)
      #expect(run.status == 1, "\(run.errors)")
      let difference = try JSONValue(parsing: Array(run.output.utf8))
      let kinds = (difference["indicators"]?.elements ?? []).flatMap { indicator in
        (indicator["shifts"]?.elements ?? []).compactMap { $0["kind"]?.text }
      }
      #expect(Set(kinds).isSuperset(of: ["added", "removed", "stricter", "heavier", "lighter"]))
      #expect(difference["example"]?["units"]?.elements?.count == 1)
    }
  }
}
