/// A place in UTF-8 bytes from which JSON values are read, one after the other.
struct JSONParser {
  private let bytes: [UInt8]
  private var offset = 0

  /// Makes a parser at the start of bytes that are valid UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the one value that fills the bytes.
  mutating func document() throws(JSONParseFailure) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard offset == bytes.count else { throw JSONParseFailure(.unexpectedByte, at: offset) }
    return value
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func failureHere() -> JSONParseFailure {
    JSONParseFailure(offset < bytes.count ? .unexpectedByte : .unexpectedEnd, at: offset)
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  /// Skips blanks and takes the next byte if it is the one given.
  private mutating func take(_ wanted: UInt8) -> Bool {
    skipBlanks()
    guard next == wanted else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONParseFailure) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .integer(try integer())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failureHere()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONParseFailure) -> JSONValue {
    for byte in word.utf8 {
      guard next == byte else { throw failureHere() }
      offset += 1
    }
    return value
  }

  private mutating func array(depth: Int) throws(JSONParseFailure) -> JSONValue {
    guard depth <= JSONValue.maximumDepth else { throw JSONParseFailure(.tooDeep, at: offset) }
    offset += 1
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value(depth: depth))
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw failureHere() }
    }
  }

  private mutating func object(depth: Int) throws(JSONParseFailure) -> JSONValue {
    guard depth <= JSONValue.maximumDepth else { throw JSONParseFailure(.tooDeep, at: offset) }
    offset += 1
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      let start = offset
      guard next == UInt8(ascii: "\"") else { throw failureHere() }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw failureHere() }
      let value = try value(depth: depth)
      guard members.updateValue(value, forKey: name) == nil else { throw JSONParseFailure(.duplicateName, at: start) }
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw failureHere() }
    }
  }

  private mutating func integer() throws(JSONParseFailure) -> Int {
    let start = offset
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let firstDigit = offset
    var magnitude = 0
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      // A leading zero ends the number, so that what follows it is refused where it stands.
      if offset > firstDigit, bytes[firstDigit] == UInt8(ascii: "0") { throw failureHere() }
      magnitude = magnitude * 10 + Int(byte - UInt8(ascii: "0"))
      guard magnitude <= JSONValue.maximumInteger else { throw JSONParseFailure(.integerTooLarge, at: start) }
      offset += 1
    }
    guard offset > firstDigit else { throw failureHere() }
    if let byte = next, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
      throw JSONParseFailure(.notWhole, at: start)
    }
    return isNegative ? -magnitude : magnitude
  }

  private mutating func string() throws(JSONParseFailure) -> String {
    offset += 1
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += Array(try escape().utf8)
      case 0x00..<0x20: throw JSONParseFailure(.controlCharacter, at: offset)
      default:
        content.append(byte)
        offset += 1
      }
    }
    throw failureHere()
  }

  private mutating func escape() throws(JSONParseFailure) -> String {
    String(try JSONEscape.scalar(in: bytes, at: &offset, end: bytes.count))
  }
}
