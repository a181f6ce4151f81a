/// Finds where a number of JSON ends (RFC 8259, section 6).
enum NumberScan {
  /// Where the number ends that begins at an index.
  /// - Parameter bytes: bytes among which one follows that cannot be part of a number.
  /// - Returns: `nil` where there is no number.
  static func end(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    if unsafe bytes[index] == UInt8(ascii: "-") { index += 1 }
    if unsafe bytes[index] == UInt8(ascii: "0") {
      index += 1
    } else {
      guard let end = unsafe digits(bytes, from: index) else { return nil }
      index = end
    }
    if unsafe bytes[index] == UInt8(ascii: ".") {
      guard let end = unsafe digits(bytes, from: index + 1) else { return nil }
      index = end
    }
    if unsafe bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if unsafe bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      return unsafe digits(bytes, from: index)
    }
    return index
  }

  /// Where at least one digit ends.
  private static func digits(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    while unsafe bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9") { index += 1 }
    return index > start ? index : nil
  }
}
