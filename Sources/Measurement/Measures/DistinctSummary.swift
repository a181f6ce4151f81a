internal import Quantities

/// The distinct values of a field: texts by their bytes, numbers by value, times by span and precision.
struct DistinctSummary: MergeableSummary {
  // A field has one type, so two of the three stay empty.

  /// The distinct texts, by their codes.
  private(set) var texts = CodeSet()
  private var numbers: Set<ExactDecimal> = []
  private var times: Set<LogTime> = []

  /// Makes the summary of no records.
  init() {}

  /// Enters the value of a row's field, if it has one.
  mutating func add(_ row: Int, of batch: BatchView, field: FieldReference) {
    switch field {
    case .text(let column): texts.insert(batch.texts[column][row])
    case .number(let column): if let number = batch.number(column, row: row) { numbers.insert(number) }
    case .time(let column): if let time = batch.time(column, row: row) { times.insert(time) }
    }
  }

  mutating func merge(_ other: DistinctSummary) {
    texts.formUnion(other.texts)
    numbers.formUnion(other.numbers)
    times.formUnion(other.times)
  }

  mutating func translate(_ translation: [UInt32]) { texts.translate(translation) }

  /// The number of distinct values.
  var count: Int { texts.count + numbers.count + times.count }
}
