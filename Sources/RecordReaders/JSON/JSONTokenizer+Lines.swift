internal import Columns
internal import Diagnostics

/// Values that stand each on a line of its own.
extension JSONTokenizer {
  /// What a line begins with.
  struct LineStart {
    enum Kind {
      /// Something that should be a value.
      case value
      /// Nothing: the line is empty.
      case empty
      /// The text's end.
      case end
    }

    var kind: Kind
    /// Where the value stands.
    var position: SourcePosition
  }

  /// Begins the line that comes; an empty one is skipped.
  mutating func beginLine() throws(JSONFailure) -> LineStart {
    beginAnew()
    try skipBlanks()
    let position = position(at: next)
    switch try byte(at: next) {
    case nil: return LineStart(kind: .end, position: position)
    case UInt8.lineFeed:
      next += 1
      return LineStart(kind: .empty, position: position)
    default: return LineStart(kind: .value, position: position)
    }
  }

  /// Takes the end of a line whose value has been read.
  /// - Throws: `JSONFailure` where more follows on the line.
  mutating func finishLine() throws(JSONFailure) {
    try skipBlanks()
    guard let byte = try byte(at: next) else { return }
    guard byte == .lineFeed else { throw failure(.unexpectedByte, at: next) }
    next += 1
  }

  /// Goes on behind the end of a line that is beyond help.
  /// - Returns: the offset of the line's end.
  mutating func skipLine() throws(JSONFailure) -> Int {
    while try byte(at: next) != nil {
      if let end = window.firstIndex(of: .lineFeed, in: next..<window.count) {
        skipMark(to: end)
        next = end + 1
        return offset - 1
      }
      skipMark(to: window.count)
      next = window.count
      makeRoom()
    }
    return offset
  }
}
