package import Columns
package import Diagnostics

/// The part of a text that stands between two given texts, as JSON inside JavaScript does, without the mark of byte
/// order that may stand before both.
///
/// Blanks and line ends may follow the text that stands behind; nothing may stand before the one in front.
package final class EnclosedText: ByteSource {
  /// The greatest number of blanks behind the last text.
  private static let blankLimit = 1024

  private let source: any ByteSource
  private let after: [UInt8]
  private let afterText: String
  /// Bytes that were read and not yet given.
  private var waiting: [UInt8] = []
  /// The number of bytes of the text before those that wait.
  private var offset: Int
  private var isWhole = false
  private var isEndCut = false

  /// Where the enclosed text begins.
  package let start: SourcePosition

  /// Reads what stands in front.
  /// - Throws: `FileFailure` where the source fails or another text stands in front.
  package init(_ source: any ByteSource, stripped: SourceOptions.Stripped?) throws(FileFailure) {
    self.source = source
    let before = Array((stripped?.before ?? "").utf8)
    after = Array((stripped?.after ?? "").utf8)
    afterText = stripped?.after ?? ""
    var (read, isWhole): ([UInt8], Bool) = ([], false)
    while !isWhole, read.count < 3 + before.count {
      var piece = [UInt8](repeating: 0, count: 3 + before.count - read.count)
      let count = try source.read(into: &piece, range: 0..<piece.count)
      if count == 0 { isWhole = true }
      read += piece[..<count]
    }
    let mark = read.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard read[mark...].starts(with: before) else {
      throw .notWrapped(text: stripped?.before ?? "", isAtEnd: false, offset: mark)
    }
    offset = mark + before.count
    waiting = Array(read[offset...])
    self.isWhole = isWhole
    let position = SourceFile(name: "", bytes: Array(read[..<offset])).position(at: offset)
    // Line and column count as though the mark were not there.
    start = SourcePosition(offset: offset, line: position.line, column: position.column)
  }

  package var byteCount: Int { source.byteCount }

  package func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return 0 }
    if after.isEmpty, waiting.isEmpty { return isWhole ? 0 : try source.read(into: &bytes, range: range) }
    let reserve = after.isEmpty ? 0 : after.count + Self.blankLimit
    while !isWhole, waiting.count <= reserve { try fill(reserve) }
    if isWhole, !after.isEmpty { try cutEnd() }
    let given = min(range.count, isEndCut ? waiting.count : waiting.count - reserve)
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + given, with: waiting[..<given])
    waiting.removeFirst(given)
    offset += given
    return given
  }

  private func fill(_ reserve: Int) throws(FileFailure) {
    var piece = [UInt8](repeating: 0, count: reserve + 1 << 16)
    let count = try source.read(into: &piece, range: 0..<piece.count)
    if count == 0 { isWhole = true }
    waiting += piece[..<count]
  }

  /// Takes the last text away from the bytes that wait, which are the last.
  private func cutEnd() throws(FileFailure) {
    guard !isEndCut else { return }
    isEndCut = true
    var end = waiting.count
    if !waiting.suffix(after.count).elementsEqual(after) {
      while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(waiting[end - 1]) { end -= 1 }
    }
    guard waiting[..<end].suffix(after.count).elementsEqual(after) else {
      throw .notWrapped(text: afterText, isAtEnd: true, offset: offset + waiting.count)
    }
    waiting.removeLast(waiting.count - end + after.count)
  }
}
