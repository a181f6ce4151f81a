import ActivityLogs
import Columns
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

@testable import Robustness

/// A rubric over a small town, evaluated, and a look at how sure that is.
struct DrawnStudy {
  let rubric: Rubric
  let units: [UnitScore]
  let rankings: [Ranking]
  let measurements: Measurements

  /// Evaluates a rubric over communities whose logs are random, each with a spirit of its own.
  /// - Parameters:
  ///   - communities: how many there are.
  ///   - change: changes the rubric before it is applied.
  init(communities: Int = 6, seed: UInt64 = 3, change: (inout Rubric) throws -> Void = { _ in }) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    func instant(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: zone).start }
    let period = try #require(Period(from: instant("2024-01-01"), to: instant("2025-01-01"), cutoff: nil, zone: zone))
    let tree = UnitTree(
      units: (0..<communities).map {
        Unit(id: "c\($0)", name: "第\($0)社区", level: .community, parent: nil, facts: ["楼栋数": "\($0 * 3)"])
      })
    let rubric = try Self.rubric(change)
    let rows = Self.rows(communities: communities, seed: seed)
    let plan = MeasurePlan(
      indicators: rubric.indicators, units: tree, period: period
    ).collectingContributions
    var engine = MeasurementEngine(plan: plan)
    engine.add(try EventRows(rows, units: tree, zone: zone).batch())
    let measurements = try engine.finish()
    let scores = IndicatorScores(of: rubric, units: tree, sources: nil, months: []) {
      measurements.fact(unit: $0, indicator: $1)
    }
    let units = zip(tree.units, scores.units).map { UnitScore(unit: $0, indicators: $1, rubric: rubric) }
    self.rubric = rubric
    self.measurements = measurements
    self.units = units
    self.rankings = Ranking.all(of: units, rubric: rubric)
  }

  /// What a study finds.
  func run(replicates: Int = 200, threads: Int = 2, seed: String = "公开种子") -> Robustness {
    study(replicates: replicates, threads: threads, seed: seed).run().robustness
  }

  /// The study itself.
  func study(replicates: Int = 200, threads: Int = 2, seed: String = "公开种子") -> RobustnessStudy {
    RobustnessStudy(
      of: rubric, units: units, rankings: rankings, measurements: measurements, seed: seed,
      settings: RobustnessSettings(replicates: replicates), threads: threads)
  }

  private static func rubric(_ change: (inout Rubric) throws -> Void) throws -> Rubric {
    let all = EventSelection(by: .any)
    func points(_ pairs: [(Int32, Int32)]) -> Scale {
      .linear(pairs.map { Scale.Point(value: ExactDecimal($0.0), score: ExactDecimal($0.1)) })
    }
    let measures: [(String, Actor, String, String, MeasureDefinition, Scale, Int?)] = [
      (
        "committee.ratings", .residentsCommittee, "order", "R1", .mean(of: "rating", all), points([(1, 0), (5, 100)]),
        nil
      ),
      ("committee.events", .residentsCommittee, "order", "R2", .count(all), points([(0, 0), (60, 100)]), nil),
      (
        "committee.hours", .residentsCommittee, "reach", "R2", .sum(of: "hours", all), points([(0, 0), (200, 100)]), nil
      ),
      ("resident.persons", .resident, "reach", "R3", .distinct(of: "person", all), points([(0, 0), (20, 100)]), nil),
      (
        "resident.spread", .resident, "reach", "R3", .concentration(ConcentrationDefinition(events: all)),
        points([(0, 100), (1, 0)]), nil
      ),
      ("resident.buildings", .resident, "order", "R4", .fact(column: "楼栋数"), points([(0, 0), (30, 100)]), nil),
      ("resident.median", .resident, "order", "R4", .mean(of: "points", all), points([(0, 0), (9, 100)]), 100_000),
    ]
    let indicators = try measures.map { id, actor, dimension, recommendation, measure, scale, least in
      Indicator(
        id: try #require(IndicatorID(id)), actor: actor, dimension: dimension, recommendation: recommendation,
        title: LocalizedText(id), measure: measure, scale: scale, minimumEvidence: least,
        weight: ExactDecimal(id.hasSuffix("s") ? 2 : 1), place: SourcePlace(file: "指标.yaml"))
    }
    var rubric = Rubric(
      id: "小镇", edition: "1", title: LocalizedText("小镇"),
      dimensions: ["order", "reach"].map { Dimension(id: $0, title: LocalizedText($0), weight: .one) },
      indicators: indicators.sorted { $0.id < $1.id },
      recommendations: ["R1", "R2", "R3", "R4"].map {
        Recommendation(id: $0, place: "§1", text: LocalizedText("建议"), actors: [:])
      })
    try change(&rubric)
    return rubric
  }

  private static func rows(communities: Int, seed: UInt64) -> [[String: String]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<communities).flatMap { community in
      (0..<30 + 4 * community).map { number in
        [
          "community": "c\(community)", "actor": "居民", "activity": "志愿.服务", "time": "2024-05-01",
          "person": "居民\(community)-\(generator.integer(in: 0...8 + community))",
          "rating": "\(min(5, generator.integer(in: 1...4) + community % 2))",
          "hours": "\(generator.integer(in: 1...9)).5", "points": "\(generator.integer(in: 1...9))",
          "note": "第\(number)条",
        ]
      }
    }
  }
}
