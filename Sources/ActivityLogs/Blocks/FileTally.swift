package import Columns

/// What has been counted of the records of one log file that is read block by block.
package struct FileTally: Sendable {
  /// Events that were accepted.
  var accepted = 0
  /// Records of units that are not listed.
  var ignored = 0
  /// All records.
  var records = 0
  /// The names that members of the records have, where the file is JSON.
  var names: Set<[UInt8]> = []
  /// The ids of the events.
  var ids = IDBuckets()

  /// Begins with nothing.
  package init() {}

  /// Adds what another thread has counted of the same file.
  /// - Parameter withIDs: whether the ids are wanted too.
  mutating func merge(_ other: FileTally, withIDs: Bool) {
    accepted += other.accepted
    ignored += other.ignored
    records += other.records
    names.formUnion(other.names)
    if withIDs { ids.merge(other.ids) }
  }

  // MARK: On disk

  /// Writes what has been counted.
  package func write(to writer: inout ByteWriter) {
    writer.write([accepted, ignored, records, names.count])
    for name in names { writer.write(name) }
    ids.write(to: &writer)
  }

  /// Reads what was written.
  /// - Throws: `ByteReader.Damage` where it is not whole.
  package init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let counts = try reader.counts()
    guard counts.count == 4 else { throw ByteReader.Damage() }
    (accepted, ignored, records) = (counts[0], counts[1], counts[2])
    for _ in 0..<counts[3] { names.insert(try reader.numbers()) }
    ids = try IDBuckets(from: &reader)
  }
}
