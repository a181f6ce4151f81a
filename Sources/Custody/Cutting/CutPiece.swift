/// Whole records of a file, in memory.
struct CutPiece: Sendable {
  /// The bytes, of which only the first `used` belong to the records and their line ends.
  var bytes: [UInt8]
  /// How many bytes the records and their line ends take up.
  var used: Int
  /// The number of bytes of the file before the piece.
  var offset: Int
  /// Where the records stand in the bytes.
  var records: RecordRanges
}
