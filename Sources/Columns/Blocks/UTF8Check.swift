/// Whether bytes are UTF-8 (RFC 3629), sixteen at a time where they are ASCII.
enum UTF8Check {
  /// Whether a stretch of an array is UTF-8 from its first to its last byte.
  static func isValid(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    // Unsafe: all reads are within the range, which was checked to lie within the array.
    return unsafe bytes.withUnsafeBytes { bytes in
      var index = range.lowerBound
      let end = range.upperBound
      while index < end {
        if index + 16 <= end {
          let words = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
          let high = (words[0] | words[1]) & 0x8080_8080_8080_8080
          if high == 0 {
            index += 16
            continue
          }
        }
        let first = unsafe bytes[index]
        if first < 0x80 {
          index += 1
          continue
        }
        let length = unsafe sequenceLength(bytes, at: index, end: end)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }

  /// The length of the character of two to four bytes that begins at an index, 0 where there is none (RFC 3629, section
  /// 4).
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int, end: Int) -> Int {
    let first = unsafe bytes[index]
    func isContinuation(_ offset: Int) -> Bool { unsafe bytes[index + offset] & 0xC0 == 0x80 }
    switch first {
    case 0xE0...0xEF:
      guard index + 3 <= end, isContinuation(1), isContinuation(2) else { return 0 }
      let second = unsafe bytes[index + 1]
      // Neither longer than needed nor a surrogate.
      if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xC2...0xDF: return index + 2 <= end && isContinuation(1) ? 2 : 0
    case 0xF0...0xF4:
      guard index + 4 <= end, isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
      let second = unsafe bytes[index + 1]
      if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
