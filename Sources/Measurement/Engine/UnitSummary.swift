internal import ActivityLogs

/// What is kept of the records of one unit for one indicator: the measure's own summary, the tally and the evidence.
struct UnitSummary<Kept: MergeableSummary>: MergeableSummary {
  /// What the measure itself keeps.
  var kept = Kept()
  /// How many records there are.
  var records = RecordTally()
  /// Some of the records, for evidence.
  var evidence = EvidenceCollector()

  /// Makes the summary of no records.
  init() {}

  mutating func merge(_ other: UnitSummary) {
    kept.merge(other.kept)
    records.merge(other.records)
    evidence.merge(other.evidence)
  }

  mutating func translate(_ translation: [UInt32]) { kept.translate(translation) }
}

extension UnitSummary {
  /// Pools the summaries of units upwards, so that each holds the records of its whole subtree, and enters their facts.
  /// - Parameters:
  ///   - units: by unit, the summary of the records that name the unit itself.
  ///   - indicator: the indicator that is measured.
  ///   - tree: the units; those that contain others come after them.
  ///   - measurements: where the facts are entered.
  ///   - fact: works out the fact of a pooled summary; it is told the unit's index in the tree.
  static func finish(
    _ units: [UnitSummary], of indicator: MeasuredIndicator, over tree: UnitTree, into measurements: inout Measurements,
    fact: (UnitSummary, Int) -> Fact
  ) {
    var pooled = units
    for (index, unit) in tree.units.enumerated() {
      let summary = pooled[index]
      // Let go of, so that large collections are not kept at every level.
      pooled[index] = UnitSummary()
      if indicator.levels.contains(unit.level) {
        measurements.set(
          fact(summary, index), evidence: summary.evidence, unit: index, indicator: indicator.index)
      }
      if tree.parents[index] >= 0 { pooled[tree.parents[index]].merge(summary) }
    }
  }
}
