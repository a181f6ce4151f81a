internal import Quantities

/// `sum` and `mean`: what the numbers in a field add up to, over the events, and that divided by their number.
///
/// Without any event the sum is 0; where there are events but none has the number, there is no evidence. Without any
/// number there is no mean.
struct NumberMeasure: EventMeasure {
  /// What is made of the numbers.
  enum Form: Sendable {
    case sum
    case mean
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<NumberSummary>]
  /// The number, by its index among the plan's number columns.
  let field: Int
  /// The number's name.
  let fieldName: String
  /// What is made of the numbers.
  let form: Form

  func add(_ row: Int, of batch: BatchView, to summary: inout NumberSummary) -> EvidenceVerdict {
    summary.add(batch.number(field, row: row))
    return .neutral
  }

  func fact(of summary: NumberSummary, records: RecordTally, in context: UnitContext) -> Fact {
    let (sum, count) = (summary.sum.value, Rational(summary.count))
    let value: Rational? =
      switch form {
      case .sum: summary.count == 0 && records.count > 0 ? nil : sum
      case .mean: sum.divided(by: count)
      }
    let outcome: Fact.Outcome =
      value.map { .value($0) } ?? .noEvidence(NumberSummary.reason(records: records, field: fieldName))
    let isQuotient = form == .mean
    return Fact(
      outcome, numerator: isQuotient ? sum : nil, denominator: isQuotient ? count : nil, unit: .number,
      evidence: summary.count, records: records)
  }
}
