internal import Columns
internal import Diagnostics
internal import Quantities

/// `share`: of the events that satisfy one condition, the share that satisfies another too.
///
/// An event for which the other condition is undecided stays in the denominator, and is counted as undecided.
struct ShareMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// Events that satisfy the other condition too.
    var hits = 0
    /// Events for which the other condition is undecided.
    var undecided = 0

    mutating func merge(_ other: Summary) {
      hits += other.hits
      undecided += other.undecided
    }

    /// Makes the summary of no records.
    init() {}

    func write(to writer: inout ByteWriter) {
      writer.write(hits)
      writer.write(undecided)
    }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      hits = try reader.count()
      undecided = try reader.count()
    }
  }

  let indicator: MeasuredIndicator
  /// The events of the denominator.
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The other condition, by its index among the plan's.
  let condition: Int

  var conditions: [Int] { [condition] }

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    switch batch.truths[condition][row] {
    case .no: return .countedAgainst
    case .yes:
      summary.hits += 1
      return .countedFor
    case .undecided:
      summary.undecided += 1
      return .countedAgainst
    }
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    let (hits, all) = (Rational(summary.hits), Rational(records.count))
    var tally = records
    tally.undecided += summary.undecided
    return Fact(
      hits.divided(by: all).map { .value($0) } ?? .noEvidence(Message(.noRecords)), numerator: hits,
      denominator: all, unit: .share, evidence: records.count, records: tally)
  }
}
