internal import Columns
internal import Diagnostics
internal import Quantities

/// The sum and the number of the numbers in a field.
struct NumberSummary: StoredSummary {
  /// The sum.
  private(set) var sum = ExactSum()
  /// How many records have the number.
  private(set) var count = 0

  /// Makes the summary of no records.
  init() {}

  /// Enters a record's number, if it has one.
  mutating func add(_ number: ExactDecimal?) {
    guard let number else { return }
    sum.add(number)
    count += 1
  }

  mutating func merge(_ other: NumberSummary) {
    sum.merge(other.sum)
    count += other.count
  }

  func write(to writer: inout ByteWriter) {
    ExactSum.write([sum], to: &writer)
    writer.write(count)
  }

  init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
    guard let sum = try ExactSum.sums(from: &reader).first else { throw ByteReader.Damage() }
    self.sum = sum
    count = try reader.count()
  }

  /// Why records without any number in a field have no value.
  static func reason(records: RecordTally, field: String) -> Message {
    records.count == 0
      ? Message(.noRecords) : Message(.noNumbers, ["field": field, "count": String(records.count)])
  }
}
