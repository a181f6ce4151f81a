internal import CZlib

/// The CRC-32 that ZIP and gzip know (ISO 3309), over bytes that come piece by piece.
struct Checksum {
  /// The sum of the bytes so far.
  private(set) var value: UInt32 = 0

  /// Takes in some bytes.
  /// - Parameter range: which of them, within the array.
  mutating func add(_ bytes: [UInt8], range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
    // Unsafe: zlib reads the range, which was checked to lie within the array.
    let sum = unsafe bytes.withUnsafeBufferPointer { buffer -> UInt in
      guard let base = buffer.baseAddress else { return UInt(value) }
      return unsafe crc32_z(UInt(value), base + range.lowerBound, range.count)
    }
    value = UInt32(truncatingIfNeeded: sum)
  }
}
