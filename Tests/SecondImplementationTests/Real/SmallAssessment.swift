internal import Foundation
internal import Measurement
internal import Quantities
internal import Scoring
internal import TestSupport

/// An assessment written by hand, of communities over the year 2024 in +08:00.
struct SmallAssessment {
  /// What each indicator says besides id, actor, dimension and title, such as `measure: {…}`; ids are `i0`, `i1` ….
  var indicators: [[String]]
  /// Lines of `rubric.yaml` besides the head.
  var head: [String] = []
  /// The communities and their facts.
  var communities: [(id: String, facts: [String: String])] = [(id: "景宁", facts: [:])]
  /// The sub-district of all communities; empty for none.
  var subdistrict = ""
  /// The records.
  var rows: [NaiveRow] = []
  /// The assessors' ratings.
  var judgements: [NaiveJudgement] = []

  /// Makes an assessment with one indicator and a scale that nobody asks for.
  init(measure: String, rows: [NaiveRow] = []) {
    self.init(indicators: [["measure: \(measure)", "scale: [[0, 0], [1, 100]]"]], rows: rows)
  }

  /// Makes an assessment.
  init(indicators: [[String]], rows: [NaiveRow] = []) {
    self.indicators = indicators
    self.rows = rows
  }

  /// A record of a resident's follow-up visit in 景宁, unless the cells say otherwise.
  static func row(_ cells: [String: String] = [:]) -> NaiveRow {
    let usual = ["time": "2024-03-01", "activity": "回访", "actor": "resident", "community": "景宁"]
    return NaiveRow(cells: usual.merging(cells) { $1 })
  }

  /// The assessment as a sample.
  private var sample: Sample {
    let zone = NaiveZone("+08:00")
    let (from, to) = (zone.midnight(of: NaiveDate(2024, 1, 1)), zone.midnight(of: NaiveDate(2025, 1, 1)))
    let yaml = ["plumbline: 1", "rubric: small", "edition: \"1\"", "dimensions: {d1: {title: d1}}"] + head
    let indicators = indicators.enumerated().map { index, lines in
      let all = ["id: i\(index)", "actor: resident", "dimension: d1", "title: 指标"] + lines
      return NaiveIndicator(
        id: "i\(index)", actor: "resident", dimension: "d1", weight: Rational(1), units: ["community"],
        measure: .count(NaiveSelection()), scale: .passAtLeast(Rational(0)),
        yaml: "- " + all.joined(separator: "\n  ") + "\n")
    }
    let rubric = NaiveRubric(
      levels: [], policies: [:], actorWeights: [:], dimensionWeights: [:], bands: [], rankAtLeast: 1,
      indicators: indicators, yaml: yaml.joined(separator: "\n") + "\n")
    return Sample(
      period: NaivePeriod(from: from, to: to, cutoff: to, zone: zone),
      units: communities.map { NaiveUnit(id: $0.id, level: "community", parent: subdistrict, facts: $0.facts) }
        + (subdistrict.isEmpty ? [] : [NaiveUnit(id: subdistrict, level: "subdistrict", parent: "", facts: [:])]),
      communities: communities.map { community in
        NaiveRow(cells: community.facts.merging(["community": community.id, "subdistrict": subdistrict]) { $1 })
      },
      rubric: rubric, rows: rows, judgements: judgements)
  }

  /// What the engine measures, file by file and merged.
  func measure() throws -> (run: RealRun, measurements: Measurements) {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 1)
    let run = try RealRun(sample)
    guard let measurements = try run.measure(in: folder, random: &random).last else {
      throw RealRunFailure("nothing was measured", [])
    }
    return (run, measurements)
  }

  /// The fact of an indicator at a unit.
  func fact(_ indicator: Int = 0, at id: String = "景宁", level: String = "community") throws -> Fact? {
    let (run, measurements) = try measure()
    guard let unit = run.sample.units.first(where: { $0.id == id && $0.level == level }) else { return nil }
    return run.fact(run.sample.rubric.indicators[indicator], at: unit, in: measurements)
  }

  /// The value of an indicator at 景宁.
  func value(_ indicator: Int = 0) throws -> Rational? { try fact(indicator)?.value }

  /// The scores of all communities.
  func scores() throws -> [UnitScore] {
    let (run, measurements) = try measure()
    return run.sample.units.compactMap { run.score(of: $0, in: measurements) }
  }
}
