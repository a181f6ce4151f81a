/// A text file in memory, as bytes, with the means to find lines and columns in it.
package struct SourceFile: Sendable {
  /// The name under which its user knows it.
  package let name: String
  /// The file's bytes; expected, but not required, to be UTF-8.
  package let bytes: [UInt8]
  /// The offset of each line's first byte, ascending; a line ends with LF, or with CR that no LF follows.
  private let lineStarts: [Int]
  /// The length of a UTF-8 byte order mark at the start, which is no column of the first line.
  private let textStart: Int

  /// Makes a file from its bytes.
  /// - Complexity: O(n) in the number of bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"): starts.append(index + 1)
      case UInt8(ascii: "\r") where index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"):
        starts.append(index + 1)
      default: break
      }
    }
    self.lineStarts = starts
    self.textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The position of a byte offset; an offset outside the file is moved to the nearest end.
  /// - Complexity: O(log lines + length of the line).
  package func position(at offset: Int) -> SourcePosition {
    let offset = Swift.min(Swift.max(offset, 0), bytes.count)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = low == 0 ? textStart : lineStarts[low]
    let column = bytes[start..<max(start, offset)].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SourcePosition(offset: offset, line: low + 1, column: column)
  }

  /// The span of a range of byte offsets.
  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// The place of a range of byte offsets.
  package func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(file: name, span: span(range)) }

  /// The bytes of a line, without its ending and the byte order mark before the first line, or `nil` where there is no such line.
  /// - Parameter line: the line's number, from 1.
  package func line(_ line: Int) -> ArraySlice<UInt8>? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = line == 1 ? textStart : lineStarts[line - 1]
    var content = bytes[start..<(line < lineStarts.count ? lineStarts[line] : bytes.count)]
    while let last = content.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { content.removeLast() }
    return content
  }
}
