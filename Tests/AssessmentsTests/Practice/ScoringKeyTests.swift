import Assessments
import CanonicalJSON
import Foundation
import TestSupport
import Testing

/// Every parameter of scoring matters: with another value the result is another.
@Suite struct ScoringKeyTests {
  /// The changes, each of one parameter: what stands in a file of the rubric, and what is put in its place.
  static let changes: [(file: String, old: String, new: String)] = [
    ("rubric.yaml", "dimension: {power: 2}", "dimension: {power: 3}"),
    ("rubric.yaml", "actor: {power: 0.5}", "actor: {power: 0}"), ("rubric.yaml", "overall: mean", "overall: min"),
    ("rubric.yaml", "policy: renormalise", "policy: zero"), ("rubric.yaml", "at-least: 20%", "at-least: 90%"),
    ("rubric.yaml", "committee: {weight: 2}", "committee: {weight: 3}"), ("rubric.yaml", "from: 60", "from: 50"),
    ("rubric.yaml", "order: {weight: 2}", "order: {weight: 5}"),
    ("rubric.yaml", "rank-at-least: 2", "rank-at-least: 3"),
    ("rubric.yaml", "peer-group: estate", "peer-group: certified"), ("rubric.yaml", "peer-group: estate\n", ""),
    (
      "rubric.yaml", "complaints: {count: {where: 'activity == \"complaint.verified\"'}}",
      "complaints: {count: {where: 'activity == \"complaint.verified\"', by: 居委会}}"
    ),
    ("rubric.yaml", "honours: {sum: {of: hours, ", "honours: {count: {"),
    ("rubric.yaml", "on: residents-committee, points", "on: actor, points"), ("rubric.yaml", "points: 4", "points: 5"),
    ("rubric.yaml", "per: complaints", "per: households"), ("rubric.yaml", ", at-most: 10", ", at-most: 9"),
    ("rubric.yaml", ", at-most: 10", ""), ("rubric.yaml", "points: 3", "points: 2"),
    ("rubric.yaml", "on: reach", "on: order"), ("rubric.yaml", "households < 25", "households < 15"),
    ("rubric.yaml", ", when: 'households < 25'", ""), ("rubric.yaml", "points: 2.5", "points: 1.5"),
    ("rubric.yaml", "per: honours, ", ""), ("rubric.yaml", "at-most: 20", "at-most: 2"),
    ("rubric.yaml", "bonus-cap: 8", "bonus-cap: 6"), ("rubric.yaml", "bonus-cap: 8\n", ""),
    ("rubric.yaml", "cap: 45", "cap: 44"), ("rubric.yaml", "cap: 45", "score: 60"),
    ("rubric.yaml", "activity - effect > 20", "activity - effect > 90"),
    ("rubric.yaml", "on: residents-committee, when", "on: overall, when"), ("rubric.yaml", "score: 33", "score: 34"),
    ("rubric.yaml", "score: 33", "cap: 33"), ("rubric.yaml", "\"resident.d\"] < 30", "\"resident.d\"] < 20"),
    ("rubric.yaml", "on: dimension", "on: resident"), ("rubric.yaml", "score: 7", "score: 8"),
    ("rubric.yaml", "corrupt == \"yes\"", "corrupt == \"no\""),
    ("indicators/all.yaml", "  effect-shown-by: [committee.b]\n", ""),
    ("indicators/all.yaml", "[committee.b]", "[committee.c]"), ("indicators/all.yaml", "weight: 3", "weight: 4"),
    ("indicators/all.yaml", "  transform: ln\n", ""),
    ("indicators/all.yaml", "[100, 100]]\n  effect", "[99, 100]]\n  effect"),
    ("indicators/all.yaml", "[[10, 0]", "[[11, 0]"), ("indicators/all.yaml", "best: 100", "best: 90"),
    ("indicators/all.yaml", "worst: 50", "worst: 40"),
    ("indicators/all.yaml", "certified == \"yes\"", "certified == \"no\""),
    ("indicators/all.yaml", "  exempt: 'certified == \"yes\"'\n", ""), ("indicators/all.yaml", "from: 95", "from: 94"),
    ("indicators/all.yaml", "each: 12", "each: 13"), ("indicators/all.yaml", "floor: 20", "floor: 21"),
  ]

  /// The result of the assessment with one change, without the rubric's digest, which is another with every letter.
  private func result(
    _ change: (file: String, old: String, new: String)? = nil
  ) throws -> (units: JSONValue?, rankings: JSONValue?) {
    let folder = try Repository.temporaryFolder().appendingPathComponent("计分")
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    try FileManager.default.copyItem(
      at: Repository.path("Tests/AssessmentsTests/Fixtures/every-scoring-key"), to: folder)
    if let change {
      let file = folder.appendingPathComponent("rubric").appendingPathComponent(change.file)
      let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
      #expect(text.ranges(of: change.old).count == 1, "“\(change.old)” stands elsewhere too, or nowhere")
      try Data(text.replacing(change.old, with: change.new).utf8).write(to: file)
    }
    let json = try Evaluation.run(folder.appendingPathComponent("assessment.yaml").path).result.json
    return (json["units"], json["rankings"])
  }

  @Test("another value of a parameter makes another result", arguments: changes)
  func matters(file: String, old: String, new: String) throws {
    let (before, after) = (try result(), try result((file, old, new)))
    #expect(before.units != nil && before.rankings != nil)
    #expect(before.units != after.units || before.rankings != after.rankings)
  }

  @Test("what changes nothing but how a rubric is written makes the same result")
  func styleDoesNotMatter() throws {
    let (before, after) = (try result(), try result(("rubric.yaml", "points: 2.5", "points: 2.50")))
    #expect(before.units == after.units && before.rankings == after.rankings)
  }
}
