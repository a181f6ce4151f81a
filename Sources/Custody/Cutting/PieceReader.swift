internal import Columns

/// Reads a file from front to back in pieces of whole records.
///
/// A class, since reading on changes where the next reading begins.
final class PieceReader {
  /// How many bytes are read at once.
  static let pieceSize = 8 << 20
  /// The mark of byte order (BOM) that may stand before the first record and is no part of it.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let source: any ByteSource
  private var cutter: RecordCutter
  private var rest: [UInt8] = []
  private var isEnded = false
  /// The number of bytes of the file before those that are read next.
  private(set) var offset: Int
  /// Whether the file begins with a mark of byte order.
  private(set) var hasMark = false

  /// Begins to read.
  /// - Parameters:
  ///   - source: the bytes from a record's beginning on.
  ///   - offset: the number of bytes of the file before them; a mark of byte order is looked for where it is 0.
  init(_ source: any ByteSource, cutting: RecordCutting, offset: Int = 0) {
    self.source = source
    self.offset = offset
    cutter = RecordCutter(cutting)
  }

  /// The next records; `nil` at the end.
  /// - Throws: `FileFailure` with the reason.
  func next() throws(FileFailure) -> CutPiece? {
    var bytes = rest
    var count = bytes.count
    rest = []
    while true {
      try fill(&bytes, &count)
      if offset == 0, !hasMark, bytes.starts(with: Self.mark), count >= Self.mark.count {
        hasMark = true
        bytes.removeFirst(Self.mark.count)
        count -= Self.mark.count
        offset = Self.mark.count
      }
      let (records, used) = cutter.cut(bytes, count: count, isLast: isEnded)
      if records.count == 0 {
        guard !isEnded else { return nil }
        continue
      }
      rest = Array(bytes[used..<count])
      defer { offset += used }
      return CutPiece(bytes: bytes, used: used, offset: offset, records: records)
    }
  }

  /// Reads on, up to one piece more.
  private func fill(_ bytes: inout [UInt8], _ count: inout Int) throws(FileFailure) {
    guard !isEnded else { return }
    let expected = source.byteCount > 0 ? min(Self.pieceSize, source.byteCount + 1) : Self.pieceSize
    let wanted = count + expected
    if bytes.count < wanted {
      var larger = [UInt8](repeating: 0, count: wanted)
      larger.replaceSubrange(..<count, with: bytes[..<count])
      bytes = larger
    }
    while count < wanted {
      let added = try source.read(into: &bytes, range: count..<wanted)
      guard added > 0 else {
        isEnded = true
        return
      }
      count += added
    }
  }
}
