internal import Foundation
internal import Measurement
internal import TestSupport
internal import Testing

/// What is measured does not depend on how the records are handed over, also where SEMANTICS leaves a choice.
struct StabilityTests {
  @Test("facts are the same for any split and order of the records, to the last figure")
  func sameForAnySplit() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for seed in UInt64(5_000)..<5_040 {
      let sample = Sample(seed: seed, asksForAnyFields: true)
      let run = try RealRun(sample)
      var random = SeededGenerator(seed: seed)
      var results: [Measurements] = []
      for _ in 1...3 { results += try run.measure(in: folder, random: &random) }
      for indicator in sample.rubric.indicators {
        for unit in sample.units {
          let facts = Set(results.map { run.fact(indicator, at: unit, in: $0) })
          if facts.count == 1 { continue }
          Issue.record("seed \(seed): \(unit.level) \(unit.id) has \(facts.count) facts for\n\(indicator.yaml)")
        }
      }
    }
  }
}
