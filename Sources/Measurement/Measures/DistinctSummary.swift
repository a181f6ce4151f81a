internal import Columns
internal import Quantities

/// The distinct values of a field: texts by their bytes, numbers by value, times by span and precision.
struct DistinctSummary: StoredSummary {
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

  func write(to writer: inout ByteWriter) {
    texts.write(to: &writer)
    var (numbers, times) = (PackedNumbers(), PackedTimes())
    for number in self.numbers { numbers.append(number) }
    for time in self.times { times.append(time) }
    numbers.write(to: &writer)
    times.write(to: &writer)
  }

  init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
    self.texts = try CodeSet(from: &reader, texts: texts)
    let (numbers, times) = (try PackedNumbers(from: &reader), try PackedTimes(from: &reader))
    self.numbers = Set((0..<numbers.count).compactMap { numbers[$0] })
    self.times = Set((0..<times.count).compactMap { times[$0] })
  }

  /// The number of distinct values.
  var count: Int { texts.count + numbers.count + times.count }
}
