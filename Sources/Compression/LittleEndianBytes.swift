/// Bytes in which numbers stand with their lowest byte first.
struct LittleEndianBytes {
  /// The bytes.
  let bytes: [UInt8]

  /// The number of two bytes at a place, or `nil` where the bytes end before.
  func word(at index: Int) -> Int? { number(at: index, size: 2) }

  /// The number of four bytes at a place, or `nil` where the bytes end before.
  func doubleWord(at index: Int) -> Int? { number(at: index, size: 4) }

  /// The number of eight bytes at a place, or `nil` where the bytes end before or it is beyond all files.
  func quadWord(at index: Int) -> Int? { number(at: index, size: 8) }

  private func number(at index: Int, size: Int) -> Int? {
    guard index >= 0, index <= bytes.count - size else { return nil }
    let value = bytes[index..<index + size].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }
}
