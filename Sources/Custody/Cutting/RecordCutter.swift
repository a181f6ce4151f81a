/// Finds where the records of a file end, piece by piece.
struct RecordCutter {
  private let cutting: RecordCutting
  /// Whether an odd number of quotes stands before `next` in the current record.
  private var isQuoted = false
  /// How many bytes of the current record have been looked at.
  private var seen = 0

  /// Begins with a file's first record.
  init(_ cutting: RecordCutting) { self.cutting = cutting }

  /// Finds the records that end within a piece.
  /// - Parameters:
  ///   - bytes: the piece; it begins with the record that the last piece ended in.
  ///   - count: how many bytes of it count.
  ///   - isLast: whether the file ends with the piece; a record then ends there, if any byte of it is there.
  /// - Returns: the records, and how many bytes of the piece they and their line ends take up.
  mutating func cut(_ bytes: [UInt8], count: Int, isLast: Bool) -> (records: RecordRanges, used: Int) {
    var records = RecordRanges()
    var (start, next) = (0, seen)
    let span = bytes.span
    let quotesCount = cutting == .quotedLines
    var isQuoted = isQuoted
    // A file that is one record is cut at the limit alone.
    let lineFeed: UInt8? = cutting == .whole ? nil : UInt8(ascii: "\n")
    while next < count {
      let stop = min(count, start + RecordCutting.recordLimit)
      var end: Int?
      while next < stop {
        let byte = span[next]
        next += 1
        guard byte <= UInt8(ascii: "\"") else { continue }
        if byte == UInt8(ascii: "\"") {
          isQuoted = quotesCount && !isQuoted
        } else if byte == lineFeed, !isQuoted {
          end = next
          break
        }
      }
      if let end {
        let hasReturn = end - 2 >= start && span[end - 2] == UInt8(ascii: "\r")
        records.append(start..<end - (hasReturn ? 2 : 1))
      } else if next - start == RecordCutting.recordLimit {
        records.append(start..<next)
      } else {
        break
      }
      (start, isQuoted) = (next, false)
    }
    if isLast, start < count {
      records.append(start..<count)
      (start, isQuoted) = (count, false)
    }
    self.isQuoted = isQuoted
    seen = count - start
    return (records, start)
  }
}
