import Assessments
import Foundation
import Rubrics
import TestSupport
import Testing

@testable import Comparisons

/// The measuring of years by each other's rubric.
@Suite struct YearReadingTests {
  @Test func theLogsAreMeasuredByTheProfileOfTheOtherYear() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths: [Side: String] = try ["whole": Side.before, "quick": .after].reduce(into: [:]) { paths, entry in
      let copy = folder.appendingPathComponent(entry.key)
      try FileManager.default.copyItem(at: Repository.path("Tests/CommandsTests/Fixtures/base"), to: copy)
      let rubric = copy.appendingPathComponent("rubric/rubric.yaml")
      let profile = "profiles: {quick: {title: 快, indicators: [committee.topics-triaged]}}\n"
      try Data(try Repository.bytes(rubric) + Array(profile.utf8)).write(to: rubric)
      let assessment = copy.appendingPathComponent("assessment.yaml")
      if entry.value == .after {
        try Data(try Repository.bytes(assessment) + Array("profile: quick\n".utf8)).write(to: assessment)
      }
      paths[entry.value] = assessment.path
    }
    let reading = YearReading()
    let before = try reading.year(try #require(paths[.before]))
    let after = try reading.year(try #require(paths[.after]))
    #expect(before.rubric.digest == after.rubric.digest)
    let bridges = try reading.bridges(between: [.before: before, .after: after], assessments: paths)
    #expect(bridges[.before]?.profile == "quick" && bridges[.after]?.profile == nil)
    #expect(bridges[.before]?.units.map(\.indicators.count) == after.result.units.map(\.indicators.count))
    #expect(bridges[.after]?.units.map(\.indicators.count) == before.result.units.map(\.indicators.count))
  }
}
