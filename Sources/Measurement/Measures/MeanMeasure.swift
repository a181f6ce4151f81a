internal import Quantities

/// `mean`: the mean of a number over the events that have it.
struct MeanMeasure: EventMeasure {
  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<NumberSummary>]
  /// The number that is averaged, by its index among the plan's number columns.
  let field: Int
  /// The number's name.
  let fieldName: String

  func add(_ row: Int, of batch: BatchView, to summary: inout NumberSummary) -> EvidenceVerdict {
    summary.add(batch.number(field, row: row))
    return .neutral
  }

  func fact(of summary: NumberSummary, records: RecordTally, in context: UnitContext) -> Fact {
    let (sum, count) = (summary.sum.value, Rational(summary.count))
    let outcome: Fact.Outcome =
      sum.divided(by: count).map { .value($0) }
      ?? .noEvidence(NumberSummary.reason(records: records, field: fieldName))
    return Fact(
      outcome, numerator: sum, denominator: count, unit: .number, evidence: summary.count, records: records)
  }
}
