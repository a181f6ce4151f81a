/// A stretch of a log file in memory that holds whole records, and where the texts of their fields stand.
///
/// Whatever is unusual about its form makes a block irregular: then nothing of it may be used, and a reader that can say
/// what is wrong has to look.
package protocol RecordBlock: Sendable {
  /// The buffer; the block is the first `count` bytes of it.
  var bytes: [UInt8] { get set }
  /// The number of bytes of the block.
  var count: Int { get set }
  /// The number of records found.
  var recordCount: Int { get }

  /// Where the last record ends that is whole, its line feed included, as far as that can be told without reading the
  /// records; 0 where none is.
  /// - Parameter count: the number of bytes to look at, the first of which begins a record.
  static func lastRecordEnd(in bytes: [UInt8], count: Int) -> Int

  /// Where a record begins.
  func start(ofRecord record: Int) -> Int

  /// Where a record ends, its line end left out.
  func end(ofRecord record: Int) -> Int

  /// By record, the number of the line on which it begins.
  /// - Parameter first: the number of the line on which the first record begins.
  func lines(from first: Int) -> [Int]

  /// Where the texts of a field stand in the buffer, record by record; empty where a record has none.
  /// - Parameters:
  ///   - field: the field's number in a record.
  ///   - first: the number of the first record wanted.
  func texts(of field: Int, from first: Int) -> [Range<Int>]
}
