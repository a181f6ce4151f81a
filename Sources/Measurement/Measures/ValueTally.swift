internal import Columns
internal import Quantities

/// How often each value of a field occurs: texts are told apart by their bytes, numbers by value, times by span and
/// precision.
struct ValueTally: StoredSummary {
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

  func write(to writer: inout ByteWriter) {
    writer.write(Array(texts.keys))
    writer.write(Array(texts.values))
    var (numbers, times) = (PackedNumbers(), PackedTimes())
    for number in self.numbers.keys { numbers.append(number) }
    for time in self.times.keys { times.append(time) }
    numbers.write(to: &writer)
    writer.write(Array(self.numbers.values))
    times.write(to: &writer)
    writer.write(Array(self.times.values))
  }

  init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
    let (codes, counts) = (try reader.codes(below: texts), try reader.counts())
    self.texts = Dictionary(zip(codes, counts), uniquingKeysWith: max)
    let (numbers, numberCounts) = (try PackedNumbers(from: &reader), try reader.counts())
    self.numbers = Dictionary(
      zip((0..<numbers.count).compactMap { numbers[$0] }, numberCounts), uniquingKeysWith: max)
    let (times, timeCounts) = (try PackedTimes(from: &reader), try reader.counts())
    self.times = Dictionary(zip((0..<times.count).compactMap { times[$0] }, timeCounts), uniquingKeysWith: max)
    let found = [self.texts.count, self.numbers.count, self.times.count]
    guard found == [codes.count, numbers.count, times.count],
      found == [counts.count, numberCounts.count, timeCounts.count]
    else { throw ByteReader.Damage() }
  }

  /// By value, how often it occurs, in no order that means anything.
  var counts: [Int] { Array(texts.values) + Array(numbers.values) + Array(times.values) }
}
