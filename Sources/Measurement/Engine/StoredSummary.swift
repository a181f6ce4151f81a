internal import Columns

/// A summary that can be put on disk and read back.
///
/// What is read may have been written by anybody: it is whole, or an error, but never what a summary cannot be.
protocol StoredSummary: MergeableSummary {
  /// Writes what is kept.
  func write(to writer: inout ByteWriter)

  /// Reads what was written.
  /// - Parameter texts: the number of text codes in use.
  /// - Throws: `ByteReader.Damage` where it is not whole.
  init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage)
}

extension UnitSummary where Kept: StoredSummary {
  /// Writes what is kept, without evidence.
  func write(to writer: inout ByteWriter) {
    writer.write([records.count, records.independent, records.undecided])
    kept.write(to: &writer)
  }

  /// Reads what was written.
  /// - Parameter texts: the number of text codes in use.
  /// - Throws: `ByteReader.Damage` where it is not whole.
  init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
    self.init()
    let tally = try reader.counts()
    guard tally.count == 3 else { throw ByteReader.Damage() }
    records.count = tally[0]
    records.independent = tally[1]
    records.undecided = tally[2]
    kept = try Kept(from: &reader, texts: texts)
  }
}
