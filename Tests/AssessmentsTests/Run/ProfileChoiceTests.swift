import Assessments
import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

/// By which profile an assessment is evaluated.
@Suite struct ProfileChoiceTests {
  /// The small assessment of the command's fixtures, whose rubric has a profile of one indicator.
  private struct Copy {
    let folder: URL

    init(naming profile: String? = nil) throws {
      folder = try Repository.temporaryFolder()
      try FileManager.default.removeItem(at: folder)
      try FileManager.default.copyItem(at: Repository.path("Tests/CommandsTests/Fixtures/base"), to: folder)
      try add("profiles: {quick: {title: 快, indicators: [committee.topics-triaged]}}\n", to: "rubric/rubric.yaml")
      if let profile { try add("profile: \(profile)\n", to: "assessment.yaml") }
    }

    var assessment: String { folder.appendingPathComponent("assessment.yaml").path }

    func add(_ text: String, to name: String) throws {
      let file = folder.appendingPathComponent(name)
      try Data(try Repository.bytes(file) + Array(text.utf8)).write(to: file)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  private func indicators(_ outcome: EvaluationOutcome) -> [String] {
    outcome.result.rubric.indicators.map(\.id.description)
  }

  @Test(arguments: [
    (nil, ProfileChoice.ofAssessment, 2), (nil, .named("quick"), 1), ("quick", .ofAssessment, 1), ("quick", .whole, 2),
    ("quick", .recorded(nil), 2), (nil, .recorded("quick"), 1),
  ])
  func theChoiceWinsOverTheAssessment(naming: String?, choice: ProfileChoice, count: Int) throws {
    let copy = try Copy(naming: naming)
    defer { copy.remove() }
    let outcome = try Evaluation.run(copy.assessment, profile: choice)
    #expect(indicators(outcome).count == count)
    #expect((outcome.result.rubric.profile?.id == "quick") == (count == 1))
    let basis = try AssessmentBasis(ofFile: copy.assessment, profile: choice)
    #expect(basis.rubric.indicators.count == count)
  }

  @Test func aProfileThatARubricThatStandsInDoesNotHaveIsTold() throws {
    let copy = try Copy(naming: "quick")
    defer { copy.remove() }
    let other = try RubricFiles.read(Repository.path("Tests/CommandsTests/Fixtures/base/rubric").path)
    let refused = #expect(throws: DiagnosticsError.self) {
      try Evaluation.run(copy.assessment, rubric: RubricSubstitution(files: other))
    }
    #expect(refused?.diagnostics.map(\.code) == ["rubric.unknown-profile"])
    #expect(refused?.diagnostics.first?.place?.span != nil, "where the assessment names it")
    let whole = try Evaluation.run(copy.assessment, rubric: RubricSubstitution(files: other), profile: .whole)
    #expect(indicators(whole).count == 2)
  }

  @Test func aWaiverOfWhatTheProfileLeavesOutDoesNothing() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let period = "approver: 街道, reason: 修缮, from: 2024-01-01, until: 2025-01-01, zone: Asia/Shanghai"
    let waivers = "waivers:\n  - {indicator: resident.buildings-heard, unit: heyan, \(period)}\n"
    try Data(waivers.utf8).write(to: copy.folder.appendingPathComponent("waivers.yaml"))
    try copy.add("waivers: waivers.yaml\n", to: "assessment.yaml")
    let whole = try Evaluation.run(copy.assessment)
    #expect(whole.record.waivers.map(\.force) == [.inForce])
    let quick = try Evaluation.run(copy.assessment, profile: .named("quick"))
    #expect(quick.record.waivers.map(\.force) == [.matchesNothing])
    #expect(quick.diagnostics.map(\.code).contains("waiver.matches-nothing"))
  }
}
