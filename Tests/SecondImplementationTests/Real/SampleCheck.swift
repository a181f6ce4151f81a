internal import Foundation
internal import Measurement
internal import TestSupport

/// Measures samples with both implementations and compares.
struct SampleCheck {
  /// Where the logs of the samples are written.
  let folder: URL

  /// What differs in a sample; a run that fails altogether is a difference too.
  func disagreements(in sample: Sample) -> [Disagreement] {
    do {
      let run = try RealRun(sample)
      let expected = NaiveResult(sample)
      var random = SeededGenerator(seed: sample.seed &+ 1)
      var found: [Disagreement] = []
      let results = try run.measure(in: folder, random: &random)
      for measurements in results where found.isEmpty { found = Comparison.facts(expected, run, measurements) }
      // From equal facts come equal scores.
      if found.isEmpty, let measurements = results.first { found = Comparison.scores(expected, run, measurements) }
      return found
    } catch {
      return [Disagreement(unit: "the whole", expected: "a result", actual: "\(error)")]
    }
  }

  /// The report of a disagreement, in a sample without the records that it does not need.
  func report(_ disagreement: Disagreement, in sample: Sample) -> String {
    var smaller = sample
    let concerned = sample.rubric.indicators.filter { $0.id == disagreement.indicator }
    // What others refer to cannot be left out.
    let isAlone = sample.rubric.rules.isEmpty && sample.rubric.indicators.allSatisfy(\.effectShownBy.isEmpty)
    if !concerned.isEmpty, isAlone { smaller.rubric.indicators = concerned }
    var last = disagreements(in: smaller)
    if last.isEmpty { (smaller, last) = (sample, [disagreement]) }
    for index in smaller.rows.indices.reversed() {
      var candidate = smaller
      candidate.rows.remove(at: index)
      let found = disagreements(in: candidate)
      if found.contains(where: { $0.indicator == disagreement.indicator && $0.unit == disagreement.unit }) {
        (smaller, last) = (candidate, found)
      }
    }
    return text(of: smaller, last)
  }

  /// A sample in words, with what differs in it.
  private func text(of sample: Sample, _ found: [Disagreement]) -> String {
    let period = sample.period
    let times = [period.from, period.to, period.cutoff].map { NaiveTime.text(ofInstant: $0, offset: period.zone) }
    var text = "seed \(sample.seed), from, to, cutoff: \(times.joined(separator: ", "))\n"
    text += found.map(\.description).joined(separator: "\n") + "\n"
    text += sample.rubric.indicators.count > 1 ? sample.rubric.yaml : ""
    text += sample.rubric.indicators.map(\.yaml).joined()
    for unit in sample.units {
      text += "\(unit.level) \(unit.id) in \(unit.parent): \(unit.facts.filter { !$0.value.isEmpty })\n"
    }
    for line in (sample.tables.strata ?? []) + (sample.tables.roster ?? []) + (sample.tables.opening ?? []) {
      text += "\(line)\n"
    }
    for row in sample.rows { text += "\(row.cells.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key })\n" }
    for judgement in sample.judgements where sample.rubric.indicators.contains(where: { $0.id == judgement.indicator })
    {
      text += "\(judgement)\n"
    }
    return text
  }
}
