internal import BigInt
internal import Diagnostics
internal import Quantities

/// `evenness`: how evenly events spread over categories: (1 − Σp²) / (1 − 1/K), which is 1 where all of the K categories
/// are as frequent, and 0 where only one occurs.
struct EvennessMeasure: EventMeasure {
  /// The categories that there are.
  enum Categories: Sendable {
    /// Those that occur.
    case observed
    /// Those of a list, by their text codes; any other value is an error.
    case texts(Set<UInt32>)
    /// Those of a list of numbers; any other value is an error.
    case numbers(Set<ExactDecimal>)
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<ValueTally>]
  /// The field whose values are the categories.
  let field: FieldReference
  /// The field's name.
  let fieldName: String
  /// The categories.
  let categories: Categories

  func add(_ row: Int, of batch: BatchView, to summary: inout ValueTally) -> EvidenceVerdict {
    summary.add(row, of: batch, field: field)
    return .neutral
  }

  func fact(of summary: ValueTally, records: RecordTally, in context: UnitContext) -> Fact {
    let counts = summary.counts
    let all = counts.reduce(0, +)
    let outcome: Fact.Outcome
    let categories: Int
    switch self.categories {
    case .observed: categories = counts.count
    case .texts(let listed): categories = listed.count
    case .numbers(let listed): categories = listed.count
    }
    if let stranger = stranger(in: summary, texts: context.texts) {
      outcome = .failed(Message(.valueNotListed, ["value": stranger, "field": fieldName]))
    } else if all == 0 {
      outcome = .noEvidence(
        records.count == 0
          ? Message(.noRecords) : Message(.noValues, ["count": String(records.count), "field": fieldName]))
    } else if let value = Self.evenness(of: counts, all: all, categories: categories) {
      outcome = .value(value)
    } else {
      outcome = .noEvidence(Message(.oneCategory, ["field": fieldName]))
    }
    return Fact(
      outcome, unit: .index, evidence: all, details: [Fact.Detail("categories", Rational(categories))],
      records: records)
  }

  /// A value that is not on the list, the first by its bytes or the least number.
  private func stranger(in summary: ValueTally, texts: TextPool) -> String? {
    switch categories {
    case .observed: nil
    case .texts(let listed): texts.first(of: summary.texts.keys.filter { !listed.contains($0) })
    case .numbers(let listed): summary.numbers.keys.filter { !listed.contains($0) }.min()?.description
    }
  }

  /// (n² − Σc²) K / (n² (K − 1)), or `nil` where there are fewer than two categories.
  private static func evenness(of counts: [Int], all: Int, categories: Int) -> Rational? {
    guard categories >= 2 else { return nil }
    let square = BigInt(all) * BigInt(all)
    let squares = counts.reduce(BigInt(0)) { $0 + BigInt($1) * BigInt($1) }
    return Rational((square - squares) * BigInt(categories), over: square * BigInt(categories - 1))
  }
}
