internal import CanonicalJSON
internal import Columns

/// Strings and numbers.
extension JSONTokenizer {
  /// Reads the string whose quote is next into `text`.
  mutating func string() throws(JSONFailure) {
    next += 1
    text.removeAll(keepingCapacity: true)
    let first = next
    while true {
      var (index, overlay) = (next, 0 as UInt8)
      while true {
        let end = window.count
        while index < end {
          let byte = window.storage[index]
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
          overlay |= byte
          index += 1
        }
        guard index - first <= Self.lengthLimit else { throw failure(.tooLong, at: first) }
        // At the window's end the string goes on in the piece that is read now.
        guard index == window.count, try byte(at: index) != nil else { break }
      }
      if overlay >= 0x80 { try validate(next..<index) }
      text += window.storage[next..<index]
      next = index
      guard let byte = try byte(at: next) else { throw failure(.unexpectedEnd, at: next) }
      switch byte {
      case UInt8(ascii: "\""):
        next += 1
        return
      case UInt8(ascii: "\\"): try escape()
      default: throw failure(.controlCharacter, at: next)
      }
    }
  }

  private mutating func validate(_ range: Range<Int>) throws(JSONFailure) {
    let storage = window.storage
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: storage.span.extracting(range))
    } catch {
      throw failure(.notUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  private mutating func escape() throws(JSONFailure) {
    // The longest escape, a surrogate pair, has twelve bytes.
    _ = try byte(at: next + 11)
    var index = next
    do throws(JSONParseFailure) {
      let scalar = try JSONEscape.scalar(in: window.storage, at: &index, end: window.count)
      text += Array(String(scalar).utf8)
      next = index
    } catch {
      throw failure(error.reason == .unexpectedEnd ? .unexpectedEnd : .invalidEscape, at: error.offset)
    }
  }

  /// Reads the number that is next into `text`, as it is written.
  mutating func number() throws(JSONFailure) {
    text.removeAll(keepingCapacity: true)
    try take { $0 == UInt8(ascii: "-") }
    if try !take({ $0 == UInt8(ascii: "0") }) { try digits() }
    if try take({ $0 == UInt8(ascii: ".") }) { try digits() }
    if try take({ $0 | 0x20 == UInt8(ascii: "e") }) {
      try take { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      try digits()
    }
  }

  /// Takes the next byte into the number's text if it is as wanted.
  @discardableResult
  private mutating func take(_ isWanted: (UInt8) -> Bool) throws(JSONFailure) -> Bool {
    guard let byte = try byte(at: next), isWanted(byte) else { return false }
    text.append(byte)
    next += 1
    return true
  }

  private mutating func digits() throws(JSONFailure) {
    let count = text.count
    while try take({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
      guard text.count <= Self.lengthLimit else { throw failure(.tooLong, at: next) }
    }
    guard text.count > count else {
      throw failure(next < window.count ? .unexpectedByte : .unexpectedEnd, at: next)
    }
  }
}
