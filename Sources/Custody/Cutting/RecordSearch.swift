package import Columns

/// Looks for a record in a file, from front to back.
package enum RecordSearch: Sendable, Hashable {
  /// The record of a number, from 1.
  case number(Int)
  /// The record that begins on a line, from 1, or goes on there.
  case line(Int)
  /// The record that begins at an offset, or goes on there.
  case offset(Int)

  /// Looks through a file.
  /// - Returns: `nil` where there is no such record.
  /// - Throws: `FileFailure` with the reason.
  package func find(in path: String, cutting: RecordCutting) throws(FileFailure) -> RecordPosition? {
    let reader = PieceReader(try FileReader(path: path), cutting: cutting)
    var (number, line) = (0, 1)
    while let piece = try reader.next() {
      var looked = 0
      for index in 0..<piece.records.count {
        let range = piece.records[index]
        number += 1
        line += Self.lineEnds(in: piece.bytes, looked..<range.lowerBound)
        looked = range.lowerBound
        let last = line + Self.lineEnds(in: piece.bytes, range)
        let isIt =
          switch self {
          case .number(let wanted): number == wanted
          case .line(let wanted): wanted <= last
          case .offset(let wanted): wanted <= piece.offset + range.upperBound
          }
        guard isIt else { continue }
        return RecordPosition(
          number: number, line: line, offset: piece.offset + range.lowerBound, bytes: Array(piece.bytes[range]))
      }
      line += Self.lineEnds(in: piece.bytes, looked..<piece.used)
    }
    return nil
  }

  private static func lineEnds(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] == UInt8(ascii: "\n") { count += 1 }
    return count
  }
}
