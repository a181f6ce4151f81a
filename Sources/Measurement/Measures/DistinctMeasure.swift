internal import Quantities

/// `distinct`: the number of distinct values that a field has in the events; events without the field add none.
struct DistinctMeasure: EventMeasure {
  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<DistinctSummary>]
  /// The field whose values are counted.
  let field: FieldReference

  func add(_ row: Int, of batch: BatchView, to summary: inout DistinctSummary) -> EvidenceVerdict {
    summary.add(row, of: batch, field: field)
    return .countedFor
  }

  func fact(of summary: DistinctSummary, records: RecordTally, in context: UnitContext) -> Fact {
    Fact(.value(Rational(summary.count)), unit: .values, evidence: summary.count, records: records)
  }
}
