internal import CanonicalJSON
package import Columns
package import Diagnostics

/// Cuts JSON into tokens, piece by piece, and checks its grammar on the way (RFC 8259).
///
/// - Numbers are given as they are written.
/// - Strings must be UTF-8 without lone surrogates, and no object may have a name twice, compared by bytes.
/// - The tokens are the same however the text is cut into pieces.
/// - Memory holds a piece and the current token, each open object's names, and every distinct name once.
package struct JSONTokenizer {
  /// The greatest number of arrays and objects inside each other.
  package static let depthLimit = 256
  /// The greatest length of a token, and of a record, in bytes.
  package static let lengthLimit = 16 << 20

  /// What may come next.
  enum State {
    /// A value.
    case value
    /// The first element of an array, or its end.
    case firstElement
    /// The first name of an object, or its end.
    case firstName
    /// A name.
    case name
    /// A comma, or the end of a container.
    case afterValue
    /// Nothing: the text's value is complete.
    case done
  }

  private let source: any ByteSource
  /// The bytes in memory.
  var window = ByteWindow()
  /// The next byte to look at, as an index into the window.
  var next = 0
  private var isWhole = false
  /// A place of which line and column are known, not behind `next`, and its index.
  private var mark: SourcePosition
  private var markIndex = 0
  private var markIsAfterReturn = false

  /// What may come next.
  var state = State.value
  /// For each open container, whether it is an object.
  private var containers: [Bool] = []
  private var openNames = JSONOpenNames()

  /// Whether each line holds a value of its own, so that a line end ends it.
  let isByLines: Bool
  /// All names, each with its code.
  package let names = TextDictionary()
  /// The code of the last name.
  package private(set) var nameCode: UInt32 = 0
  /// The text of the last name, string or number; escapes are undone.
  package internal(set) var text: [UInt8] = []
  /// Where the last token begins in the text.
  package private(set) var tokenOffset: Int

  /// Makes a tokenizer.
  /// - Parameter start: where the source's first byte stands in the text.
  package init(_ source: any ByteSource, start: SourcePosition = .start, isByLines: Bool = false) {
    self.source = source
    self.isByLines = isByLines
    mark = start
    windowOffset = start.offset
    tokenOffset = start.offset
  }

  /// The place in the text of the window's first byte.
  private var windowOffset: Int

  /// The number of bytes of the text before the next token, blanks left out only once it has been read.
  package var offset: Int { windowOffset + next }

  /// The number of open containers.
  package var depth: Int { containers.count }

  // MARK: Bytes

  /// The byte at an index, read from the source if need be; `nil` at the end.
  mutating func byte(at index: Int) throws(JSONFailure) -> UInt8? {
    if index < window.count { return window.storage[index] }
    return try byteAfterReading(at: index)
  }

  private mutating func byteAfterReading(at index: Int) throws(JSONFailure) -> UInt8? {
    while index >= window.count, !isWhole {
      do throws(FileFailure) {
        if try window.append(from: source) == 0 { isWhole = true }
      } catch {
        throw .unreadable(error)
      }
    }
    return index < window.count ? window.storage[index] : nil
  }

  /// Forgets the bytes before `next`, once they are many or all.
  mutating func makeRoom() {
    guard next == window.count || next >= ByteWindow.pieceSize / 2 else { return }
    moveMark(to: next)
    window.dropFirst(next)
    windowOffset += next
    markIndex = 0
    next = 0
  }

  /// Skips blanks; by lines, up to the line's end.
  mutating func skipBlanks() throws(JSONFailure) {
    while true {
      makeRoom()
      guard let byte = try byte(at: next) else { return }
      guard byte == 0x20 || byte == 0x09 || byte == .carriageReturn || byte == .lineFeed && !isByLines else { return }
      next += 1
    }
  }

  // MARK: Places

  /// Moves the known place on.
  private mutating func moveMark(to index: Int) {
    while markIndex < min(index, window.count) {
      let byte = window.storage[markIndex]
      markIndex += 1
      mark.offset += 1
      switch byte {
      case .lineFeed where markIsAfterReturn: break
      case .lineFeed, .carriageReturn: (mark.line, mark.column) = (mark.line + 1, 1)
      case 0x80...0xBF: break
      default: mark.column += 1
      }
      markIsAfterReturn = byte == .carriageReturn
    }
  }

  /// Moves the known place on over bytes without a line feed of which nobody will ask for the column.
  mutating func skipMark(to index: Int) {
    guard markIndex < index else { return }
    mark.offset += index - markIndex
    while let found = window.firstIndex(of: .carriageReturn, in: markIndex..<index) {
      mark.line += 1
      markIndex = found + 1
    }
    markIndex = index
    markIsAfterReturn = window.storage[index - 1] == .carriageReturn
  }

  /// The position of the last token, which must be asked for before the next is read.
  package mutating func tokenPosition() -> SourcePosition { position(at: tokenOffset - windowOffset) }

  /// The position of an index of the window; no earlier one can be asked for afterwards.
  mutating func position(at index: Int) -> SourcePosition {
    moveMark(to: index)
    return mark
  }

  /// A failure at an index of the window.
  mutating func failure(_ kind: JSONProblem.Kind, at index: Int) -> JSONFailure {
    moveMark(to: index)
    return .malformed(JSONProblem(kind, at: mark, byte: index < window.count ? window.storage[index] : 0))
  }

  private mutating func failureAtNext() -> JSONFailure {
    failure(next < window.count ? .unexpectedByte : .unexpectedEnd, at: next)
  }

  // MARK: Tokens

  /// Reads the next token.
  /// - Returns: `nil` after the value that fills the text, or by lines after a value.
  /// - Throws: `JSONFailure`; nothing can be read after it.
  package mutating func token() throws(JSONFailure) -> JSONToken? {
    try skipBlanks()
    if state == .done {
      if isByLines { return nil }
      guard try byte(at: next) == nil else { throw failureAtNext() }
      return nil
    }
    if state == .afterValue, try takeComma() { try skipBlanks() }
    tokenOffset = windowOffset + next
    guard let byte = try byte(at: next) else { throw failureAtNext() }
    switch (byte, state) {
    case (UInt8(ascii: "}"), .firstName), (UInt8(ascii: "}"), .afterValue): return try close(isObject: true)
    case (UInt8(ascii: "]"), .firstElement), (UInt8(ascii: "]"), .afterValue): return try close(isObject: false)
    case (UInt8(ascii: "\""), .firstName), (UInt8(ascii: "\""), .name): return try name()
    case (_, .value), (_, .firstElement): return try value(byte)
    default: throw failureAtNext()
    }
  }

  /// Takes the comma before another member, so that the end of the container can no longer come.
  private mutating func takeComma() throws(JSONFailure) -> Bool {
    guard try byte(at: next) == UInt8(ascii: ",") else { return false }
    next += 1
    state = containers.last == true ? .name : .value
    return true
  }

  private mutating func close(isObject: Bool) throws(JSONFailure) -> JSONToken {
    guard containers.last == isObject else { throw failureAtNext() }
    next += 1
    containers.removeLast()
    if isObject { openNames.close() }
    endValue()
    return isObject ? .endObject : .endArray
  }

  /// Notes that a value is complete.
  mutating func endValue() { state = containers.isEmpty ? .done : .afterValue }

  private mutating func value(_ byte: UInt8) throws(JSONFailure) -> JSONToken {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard containers.count < Self.depthLimit else { throw failure(.tooDeep, at: next) }
      let isObject = byte == UInt8(ascii: "{")
      next += 1
      containers.append(isObject)
      if isObject { openNames.open() }
      state = isObject ? .firstName : .firstElement
      return isObject ? .beginObject : .beginArray
    case UInt8(ascii: "\""):
      try string()
      endValue()
      return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
      endValue()
      return .number
    case UInt8(ascii: "t"): return try word("true", .true)
    case UInt8(ascii: "f"): return try word("false", .false)
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failureAtNext()
    }
  }

  private mutating func word(_ word: StaticString, _ token: JSONToken) throws(JSONFailure) -> JSONToken {
    for wanted in word.description.utf8 {
      guard try byte(at: next) == wanted else { throw failureAtNext() }
      next += 1
    }
    endValue()
    return token
  }

  private mutating func name() throws(JSONFailure) -> JSONToken {
    let start = next
    try string()
    nameCode = names.code(of: text.span)
    // The string is still in memory: room is made only before the next token.
    guard openNames.add(nameCode) else { throw failure(.duplicateName, at: start) }
    try skipBlanks()
    guard try byte(at: next) == UInt8(ascii: ":") else { throw failureAtNext() }
    next += 1
    state = .value
    return .name
  }

  /// Forgets all that is open, and begins a value.
  mutating func beginAnew() {
    containers.removeAll()
    openNames = JSONOpenNames()
    state = .value
  }
}
