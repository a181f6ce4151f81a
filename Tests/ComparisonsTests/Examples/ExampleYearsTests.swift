import Assessments
import Diagnostics
import Foundation
import Quantities
import Reports
import TestSupport
import Testing

@testable import Comparisons

@Suite("The two made-up years")
struct ExampleYearsTests {
  @Test("are compared with and without their logs as kept")
  func compared() throws {
    let example = try ExampleYears()
    defer { example.remove() }
    let paths: [Side: String] = [.before: example.assessment("2023"), .after: example.assessment("2024")]
    let reading = YearReading()
    var before = try reading.year(try #require(paths[.before]))
    var after = try reading.year(try #require(paths[.after]))
    let bridges = try reading.bridges(between: [.before: before, .after: after], assessments: paths)
    (before.result, after.result) = (before.result.part, after.result.part)
    let crosswalk = try Crosswalk.read(
      Repository.path("Examples/twelve-communities-2024/crosswalk-2023.csv").path, before: before.result,
      after: after.result)
    let owner = Repository.path("Tests/ComparisonsTests/Snapshots").path
    let logs = ComparisonMaking.compare(before, with: after, bridges: bridges, crosswalk: crosswalk)
    let bundles = ComparisonMaking.compare(before, with: after, crosswalk: crosswalk)
    for (name, comparison) in [("logs", logs), ("bundles", bundles)] {
      let text = TerminalDocument.render(
        ComparisonDocument(comparison, detail: .brief).blocks, in: .english, width: 100, colour: false)
      expectGolden(text, named: "example.\(name).txt", testFile: owner)
    }
    try checkParts(of: logs)
    // The world of last year's logs under this year's rubric is last year evaluated by this year's rubric.
    let fengche = try #require(logs.units.first { $0.id == "fengche" })
    let bridge = try #require(bridges[.before]?.units.first { $0.id == "fengche" })
    for row in fengche.rows where row.level != .indicator && row.split?.reason == nil && row.split != nil {
      #expect(row.earlierUnderLater == bridge.nodes.first { $0.id == row.id }?.score, "\(row.id)")
      #expect(row.split?[.unseparated].isZero ?? false, "\(row.id)")
    }
  }

  private func checkParts(of comparison: Comparison) throws {
    let relations = comparison.units.map { "\($0.pair.before?.id ?? "—") \($0.id) \($0.pair.relation.rawValue)" }
    #expect(relations == ["zhubu buhu split", "fengche fengche same", "zhubu zhuting split"])
    let named = comparison.rubric.indicators.filter { $0.relation != .same }.map { "\($0.after ?? "") \($0.relation)" }
    #expect(
      named == [
        "committee.topics-answered renamed", "office.referred-matters-led notComparable",
        "resident.volunteers-stay renamed",
      ])
    for row in comparison.units.flatMap(\.rows) {
      guard let split = row.split, let change = row.change else { continue }
      #expect(split.parts.reduce(.zero, +) == change, "\(row.id)")
    }
  }
}
