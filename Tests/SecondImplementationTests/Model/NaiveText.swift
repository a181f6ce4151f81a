/// A text that equals another only when the UTF-8 bytes are the same.
struct NaiveText: Hashable, Comparable, CustomStringConvertible {
  /// The bytes.
  let bytes: [UInt8]

  /// Makes a text.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text as the language has it.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of code points: bytes that do not go on with one.
  var size: Int { bytes.filter { $0 & 0b1100_0000 != 0b1000_0000 }.count }

  /// Whether the bytes of another text stand somewhere in this one.
  func contains(_ other: NaiveText) -> Bool {
    if other.bytes.count > bytes.count { return false }
    for start in 0...(bytes.count - other.bytes.count)
    where Array(bytes[start..<(start + other.bytes.count)]) == other.bytes {
      return true
    }
    return false
  }

  /// Whether it begins with another text.
  func starts(with other: NaiveText) -> Bool { Array(bytes.prefix(other.bytes.count)) == other.bytes }

  /// Whether it ends with another text.
  func ends(with other: NaiveText) -> Bool { Array(bytes.suffix(other.bytes.count)) == other.bytes }

  static func < (left: NaiveText, right: NaiveText) -> Bool {
    for (one, other) in zip(left.bytes, right.bytes) where one != other { return one < other }
    return left.bytes.count < right.bytes.count
  }
}
