internal import Quantities

/// `sum`: the sum of a number over the events; those without it add nothing.
///
/// Without any event the sum is 0; where there are events but none has the number, there is no evidence.
struct SumMeasure: EventMeasure {
  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<NumberSummary>]
  /// The number that is summed up, by its index among the plan's number columns.
  let field: Int
  /// The number's name.
  let fieldName: String

  func add(_ row: Int, of batch: BatchView, to summary: inout NumberSummary) -> EvidenceVerdict {
    summary.add(batch.number(field, row: row))
    return .neutral
  }

  func fact(of summary: NumberSummary, records: RecordTally, in context: UnitContext) -> Fact {
    let outcome: Fact.Outcome =
      summary.count == 0 && records.count > 0
      ? .noEvidence(NumberSummary.reason(records: records, field: fieldName)) : .value(summary.sum.value)
    return Fact(outcome, unit: .number, evidence: summary.count, records: records)
  }
}
