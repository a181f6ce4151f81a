internal import Diagnostics

/// The one place where libyaml's marks become positions in a file.
struct MarkConversion: Sendable {
  /// The characters between two stored offsets.
  private static let stride = 128

  /// The file's bytes.
  private let bytes: [UInt8]
  /// The number of bytes of a byte order mark at the start, which libyaml does not see.
  let textStart: Int
  /// The byte offset of every 128th character.
  private let offsets: [Int]
  /// The end of the file. libyaml counts one line more there where the last line has no line break.
  private let end: SourcePosition

  /// Prepares the conversion for a file that is valid UTF-8.
  /// - Complexity: O(n) in the number of bytes.
  init(_ source: SourceFile) {
    self.bytes = source.bytes
    self.textStart = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var offsets: [Int] = []
    var characters = 0
    for index in source.bytes.indices.dropFirst(textStart) where source.bytes[index] & 0xC0 != 0x80 {
      if characters.isMultiple(of: Self.stride) { offsets.append(index) }
      characters += 1
    }
    if offsets.isEmpty { offsets.append(textStart) }
    self.offsets = offsets
    self.end = source.position(at: source.bytes.count)
  }

  /// The position of a mark.
  func position(_ mark: ParserMark) -> SourcePosition {
    let checkpoint = min(max(mark.index, 0) / Self.stride, offsets.count - 1)
    var offset = offsets[checkpoint]
    var remaining = max(mark.index, 0) - checkpoint * Self.stride
    while remaining > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    if offset == end.offset { return end }
    return SourcePosition(offset: offset, line: mark.line + 1, column: mark.column + 1)
  }

  /// The position of an offset that is not before a position already known.
  /// - Complexity: O(n) in the distance.
  func position(at offset: Int, from known: SourcePosition) -> SourcePosition {
    var position = known
    while position.offset < min(offset, bytes.count) { advance(&position) }
    return position
  }

  /// Moves a position behind the next byte; one between CR and LF is still on the line that they end.
  func advance(_ position: inout SourcePosition) {
    guard position.offset < bytes.count else { return }
    let byte = bytes[position.offset]
    position.offset += 1
    let endsLine =
      byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
        && (position.offset == bytes.count || bytes[position.offset] != UInt8(ascii: "\n"))
    if endsLine {
      position.line += 1
      position.column = 1
    } else if byte & 0xC0 != 0x80 {
      position.column += 1
    }
  }
}
