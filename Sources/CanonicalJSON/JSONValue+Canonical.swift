/// Writing by the JSON Canonicalization Scheme, RFC 8785.
extension JSONValue {
  /// The one sequence of bytes that stands for the value: UTF-8 without blanks, members sorted by the UTF-16 code
  /// units of their names, escapes only where JSON needs them.
  /// - Complexity: O(n log n) in the size of the value.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += Array("null".utf8)
    case .bool(let truth): bytes += Array((truth ? "true" : "false").utf8)
    case .integer(let number): bytes += Array(String(number).utf8)
    case .string(let text): CanonicalText.append(text.utf8, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let sorted = members.sorted { CanonicalText.precedes($0.key.utf8, $1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        CanonicalText.append(member.key.utf8, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
