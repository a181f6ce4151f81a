internal import Quantities

/// How often each value of a field occurs: texts are told apart by their bytes, numbers by value, times by span and
/// precision.
struct ValueTally: MergeableSummary {
  // A field has one type, so two of the three stay empty.

  /// By the code of a text, the number of events that have it.
  private(set) var texts: [UInt32: Int] = [:]
  /// By number, the number of events that have it.
  private(set) var numbers: [ExactDecimal: Int] = [:]
  /// By time, the number of events that have it.
  private(set) var times: [LogTime: Int] = [:]

  /// Makes the tally of no records.
  init() {}

  /// Enters the value of a row's field, if it has one.
  mutating func add(_ row: Int, of batch: BatchView, field: FieldReference) {
    switch field {
    case .text(let column):
      let code = batch.texts[column][row]
      if code != TextPool.missing { texts[code, default: 0] += 1 }
    case .number(let column): if let number = batch.number(column, row: row) { numbers[number, default: 0] += 1 }
    case .time(let column): if let time = batch.time(column, row: row) { times[time, default: 0] += 1 }
    }
  }

  mutating func merge(_ other: ValueTally) {
    texts.merge(other.texts, uniquingKeysWith: +)
    numbers.merge(other.numbers, uniquingKeysWith: +)
    times.merge(other.times, uniquingKeysWith: +)
  }

  mutating func translate(_ translation: [UInt32]) {
    texts = Dictionary(uniqueKeysWithValues: texts.map { (translation[Int($0.key)], $0.value) })
  }

  /// By value, how often it occurs, in no order that means anything.
  var counts: [Int] { Array(texts.values) + Array(numbers.values) + Array(times.values) }
}
