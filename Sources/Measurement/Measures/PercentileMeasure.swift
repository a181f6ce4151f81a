internal import Columns
internal import Quantities
internal import Rubrics

/// `percentile`: a percentile of a number over the events that have it.
struct PercentileMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// The numbers, in units of 10⁻¹⁸, in any order.
    var numbers: [Int128] = []

    /// Makes the summary of no records.
    init() {}

    mutating func merge(_ other: Summary) { numbers.append(contentsOf: other.numbers) }

    func write(to writer: inout ByteWriter) { writer.write(numbers) }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      numbers = try reader.numbers()
      guard numbers.allSatisfy({ ExactDecimal(units: $0) != nil }) else { throw ByteReader.Damage() }
    }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The number looked at, by its index among the plan's number columns.
  let field: Int
  /// The number's name.
  let fieldName: String
  /// Which percentile, and by which rule.
  let percentile: PercentileDefinition

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    if let number = batch.number(field, row: row) { summary.numbers.append(number.units) }
    return .neutral
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    let value = percentile.value(ofSorted: summary.numbers.sorted(), unitsPerOne: ExactDecimal.unitsPerOne)
    let outcome: Fact.Outcome =
      value.map { .value($0) } ?? .noEvidence(NumberSummary.reason(records: records, field: fieldName))
    return Fact(outcome, unit: .number, evidence: summary.numbers.count, records: records)
  }
}
