internal import Columns
internal import Quantities

/// `count`: the number of events. Its evidence is the value.
struct CountMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// The number of events.
    var events = 0

    /// Makes the summary of no records.
    init() {}

    mutating func merge(_ other: Summary) { events += other.events }

    func write(to writer: inout ByteWriter) { writer.write(events) }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) { events = try reader.count() }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    summary.events += 1
    return .countedFor
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    Fact(.value(Rational(summary.events)), unit: .events, evidence: summary.events, records: records)
  }
}
