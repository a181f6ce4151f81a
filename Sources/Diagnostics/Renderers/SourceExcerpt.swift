/// A line of a source file as it is shown, with the place of a span on it.
struct SourceExcerpt: Sendable, Hashable {
  /// Blanks up to the next multiple of this many columns stand for a tab.
  private static let tabStop = 4

  /// The line's number, from 1.
  let line: Int
  /// The line as shown: without control characters, cut on both sides where it is long.
  let text: String
  /// The columns before the span.
  let columnsBefore: Int
  /// The columns of the span on this line, at least 1.
  let columns: Int

  /// Cuts the first line of a span out of a file.
  /// - Parameters:
  ///   - span: the span.
  ///   - source: the file.
  ///   - width: the most columns to show.
  /// - Returns: `nil` where the file has no such line.
  init?(of span: SourceSpan, in source: SourceFile, width: Int) {
    guard let line = source.line(span.start.line) else { return nil }
    let start = min(max(span.start.offset, line.startIndex), line.endIndex)
    let end = span.end.line > span.start.line ? line.endIndex : min(max(span.end.offset, start), line.endIndex)
    // No character takes more than a handful of bytes a column, so that nothing shown lies outside this stretch.
    let reach = width * 8
    let lower = max(line.startIndex, start - reach)
    let upper = min(line.endIndex, start + reach)
    let stretch = line[Self.boundary(lower, in: line)..<Self.boundary(upper, in: line)]
    let cells = Self.cells(of: stretch)
    let first = cells.firstIndex { $0.bytes.upperBound > start } ?? cells.endIndex
    let window = Self.window(of: cells, around: first, width: width)
    let isCutBefore = window.lowerBound > 0 || stretch.startIndex > line.startIndex
    let isCutAfter = window.upperBound < cells.count || stretch.endIndex < line.endIndex
    self.line = span.start.line
    self.text = (isCutBefore ? "…" : "") + cells[window].map(\.text).joined() + (isCutAfter ? "…" : "")
    self.columnsBefore = (isCutBefore ? 1 : 0) + cells[window.lowerBound..<first].reduce(0) { $0 + $1.columns }
    let marked = cells[first..<max(first, window.upperBound)].prefix { $0.bytes.lowerBound < end }
    self.columns = max(1, marked.reduce(0) { $0 + $1.columns })
  }

  /// The start of the character that an offset lies in.
  private static func boundary(_ offset: Int, in line: ArraySlice<UInt8>) -> Int {
    var offset = offset
    while offset > line.startIndex, offset < line.endIndex, line[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// A character as it is shown.
  private struct Cell {
    var text: String
    var columns: Int
    var bytes: Range<Int>
  }

  private static func cells(of stretch: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var rest = stretch
    func append(_ text: String, _ columns: Int, _ bytes: Range<Int>) {
      cells.append(Cell(text: text, columns: columns, bytes: bytes))
      column += columns
    }
    while !rest.isEmpty {
      let valid = validPrefix(of: rest)
      var offset = rest.startIndex
      for character in String(decoding: rest[..<valid], as: UTF8.self) {
        let bytes = offset..<offset + character.utf8.count
        offset = bytes.upperBound
        if character == "\t" {
          let columns = tabStop - column % tabStop
          append(String(repeating: " ", count: columns), columns, bytes)
        } else {
          let text = VisibleText.visible(String(character))
          append(text, DisplayWidth.columns(of: text), bytes)
        }
      }
      rest = rest[valid...]
      guard let byte = rest.popFirst() else { break }
      append("<" + String(byte, radix: 16, uppercase: true) + ">", 4, valid..<valid + 1)
    }
    return cells
  }

  /// The end of the longest beginning that is UTF-8.
  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> Int {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.endIndex
    } catch {
      return bytes.startIndex + error.byteOffsets.lowerBound
    }
  }

  /// The cells to show: all if they fit, else those around one of them, a third of the room before it.
  private static func window(of cells: [Cell], around first: Int, width: Int) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.columns }) > width else { return cells.indices }
    var (lower, upper, used) = (first, first, 0)
    while lower > 0, used + cells[lower - 1].columns <= width / 3 {
      lower -= 1
      used += cells[lower].columns
    }
    while upper < cells.count, used + cells[upper].columns <= width {
      used += cells[upper].columns
      upper += 1
    }
    while lower > 0, used + cells[lower - 1].columns <= width {
      lower -= 1
      used += cells[lower].columns
    }
    return lower..<upper
  }
}
