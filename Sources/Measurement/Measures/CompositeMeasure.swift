internal import ActivityLogs

/// A measure that is worked out of the facts of measures inside it.
///
/// Measures inside look at events and cases in the same pass as all others; their facts are put together in the end.
protocol CompositeMeasure: Sendable {
  /// The indicator that is measured, or the part of another composite.
  var indicator: MeasuredIndicator { get }
  /// The measures inside, by their indices among all that the plan measures.
  var parts: [Int] { get }

  /// The fact that comes of those of the parts, in their order.
  func fact(of parts: [Fact], records: RecordTally, at unit: Unit) -> Fact

  /// What the records of a part do for the whole.
  /// - Parameter part: an index into `parts`.
  func evidence(_ evidence: EvidenceCollector, ofPart part: Int) -> EvidenceCollector
}

extension CompositeMeasure {
  /// Enters the facts of all units; those of the parts must be there.
  func finish(over tree: UnitTree, into measurements: inout Measurements) {
    for (index, unit) in tree.units.enumerated() where indicator.levels.contains(unit.level) {
      var records = RecordTally()
      var evidence = EvidenceCollector()
      var facts: [Fact] = []
      for (number, part) in parts.enumerated() {
        guard let fact = measurements.fact(unit: index, indicator: part) else { continue }
        facts.append(fact)
        records.merge(fact.records)
        if let drawn = measurements.collector(unit: index, indicator: part) {
          evidence.merge(self.evidence(drawn, ofPart: number))
        }
      }
      guard facts.count == parts.count else { continue }
      measurements.set(
        fact(of: facts, records: records, at: unit), evidence: evidence, unit: index, indicator: indicator.index)
    }
  }

  /// Why the whole has no value whatever the other parts are: the question does not arise for a part, or a part is in
  /// error; the former decides where both are so, and the first part where several are.
  static func obstacle(in parts: [Fact]) -> Fact.Outcome? {
    for part in parts { if case .notApplicable = part.outcome { return part.outcome } }
    for part in parts { if case .failed = part.outcome { return part.outcome } }
    return nil
  }
}
