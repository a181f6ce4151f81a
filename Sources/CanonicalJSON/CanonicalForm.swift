/// The canonical form (RFC 8785) of any JSON text, also of one whose numbers are not whole, as others write them.
package struct CanonicalForm {
  private let bytes: [UInt8]
  private var offset = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Writes a text in its canonical form.
  /// - Throws: `JSONParseFailure` where it is not JSON as RFC 7493 allows it, or a number is too large for 64 bits.
  package static func bytes(of json: [UInt8]) throws(JSONParseFailure) -> [UInt8] {
    do {
      _ = try UTF8Span(validating: json.span)
    } catch {
      throw JSONParseFailure(.notUTF8, at: error.byteOffsets.lowerBound)
    }
    var form = CanonicalForm(json)
    var result: [UInt8] = []
    try form.value(to: &result, depth: 0)
    form.skipBlanks()
    guard form.offset == json.count else { throw form.failureHere() }
    return result
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func failureHere() -> JSONParseFailure {
    JSONParseFailure(offset < bytes.count ? .unexpectedByte : .unexpectedEnd, at: offset)
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    skipBlanks()
    guard next == wanted else { return false }
    offset += 1
    return true
  }

  private mutating func value(to result: inout [UInt8], depth: Int) throws(JSONParseFailure) {
    guard depth <= JSONValue.maximumDepth else { throw JSONParseFailure(.tooDeep, at: offset) }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): try object(to: &result, depth: depth)
    case UInt8(ascii: "["): try array(to: &result, depth: depth)
    case UInt8(ascii: "\""): CanonicalText.append(try string(), to: &result)
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): result += Array(try number().utf8)
    default:
      for word in ["true", "false", "null"] where bytes[offset...].starts(with: word.utf8) {
        result += Array(word.utf8)
        offset += word.utf8.count
        return
      }
      throw failureHere()
    }
  }

  private mutating func array(to result: inout [UInt8], depth: Int) throws(JSONParseFailure) {
    offset += 1
    result.append(UInt8(ascii: "["))
    if !take(UInt8(ascii: "]")) {
      while true {
        try value(to: &result, depth: depth + 1)
        if take(UInt8(ascii: "]")) { break }
        guard take(UInt8(ascii: ",")) else { throw failureHere() }
        result.append(UInt8(ascii: ","))
      }
    }
    result.append(UInt8(ascii: "]"))
  }

  private mutating func object(to result: inout [UInt8], depth: Int) throws(JSONParseFailure) {
    offset += 1
    var members: [[UInt8]: [UInt8]] = [:]
    if !take(UInt8(ascii: "}")) {
      while true {
        skipBlanks()
        let start = offset
        guard next == UInt8(ascii: "\"") else { throw failureHere() }
        let name = try string()
        guard take(UInt8(ascii: ":")) else { throw failureHere() }
        var member: [UInt8] = []
        try value(to: &member, depth: depth + 1)
        guard members.updateValue(member, forKey: name) == nil else {
          throw JSONParseFailure(.duplicateName, at: start)
        }
        if take(UInt8(ascii: "}")) { break }
        guard take(UInt8(ascii: ",")) else { throw failureHere() }
      }
    }
    result.append(UInt8(ascii: "{"))
    for (index, member) in members.sorted(by: { CanonicalText.precedes($0.key, $1.key) }).enumerated() {
      if index > 0 { result.append(UInt8(ascii: ",")) }
      CanonicalText.append(member.key, to: &result)
      result.append(UInt8(ascii: ":"))
      result += member.value
    }
    result.append(UInt8(ascii: "}"))
  }

  private mutating func string() throws(JSONParseFailure) -> [UInt8] {
    offset += 1
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return content
      case UInt8(ascii: "\\"):
        content += Array(String(try JSONEscape.scalar(in: bytes, at: &offset, end: bytes.count)).utf8)
      case 0x00..<0x20: throw JSONParseFailure(.controlCharacter, at: offset)
      default:
        content.append(byte)
        offset += 1
      }
    }
    throw failureHere()
  }

  private mutating func number() throws(JSONParseFailure) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    try digits()
    if bytes[first] == UInt8(ascii: "0"), offset > first + 1 { throw JSONParseFailure(.unexpectedByte, at: first + 1) }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      try digits()
    }
    if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = Double(text), let canonical = CanonicalNumber.text(ofBits: number.bitPattern),
      // A whole number that would come out as another one is refused (RFC 7493, section 2.2).
      !isWhole || number.magnitude <= Double(JSONValue.maximumInteger) || canonical == text
    else { throw JSONParseFailure(.integerTooLarge, at: start) }
    return canonical
  }

  private mutating func digits() throws(JSONParseFailure) {
    let start = offset
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    guard offset > start else { throw failureHere() }
  }
}
