internal import ActivityLogs
internal import Diagnostics
internal import Quantities

/// `ratio`: the value of one measure over that of another.
struct RatioMeasure: CompositeMeasure {
  let indicator: MeasuredIndicator
  /// The part, then the whole.
  let parts: [Int]

  func fact(of parts: [Fact], records: RecordTally, at unit: Unit) -> Fact {
    let (part, whole) = (parts[0], parts[1])
    return Fact(
      outcome(part, over: whole), numerator: part.value, denominator: whole.value, unit: .ratio,
      evidence: whole.evidence, records: records)
  }

  /// Records of the whole are what the part is compared with, neither for nor against.
  func evidence(_ evidence: EvidenceCollector, ofPart part: Int) -> EvidenceCollector {
    part == 0 ? evidence : evidence.neutral
  }

  private func outcome(_ part: Fact, over whole: Fact) -> Fact.Outcome {
    if let obstacle = Self.obstacle(in: [part, whole]) { return obstacle }
    guard let above = part.value else { return part.outcome }
    guard let below = whole.value else { return whole.outcome }
    return above.divided(by: below).map { .value($0) } ?? .noEvidence(Message(.zeroWhole))
  }
}
