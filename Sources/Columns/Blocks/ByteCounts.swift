/// How often the bytes that matter for cutting a CSV file occur in a stretch of it.
package struct ByteCounts: Sendable, Hashable {
  /// The number of quotes.
  package private(set) var quotes = 0
  /// The number of lines that end: with LF, CR LF, or CR alone.
  package private(set) var lineEnds = 0

  /// Counts; what follows the stretch plays no part.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
    let (quote, lineFeed) = (SIMD16<UInt8>(repeating: .quote), SIMD16<UInt8>(repeating: .lineFeed))
    let carriageReturn = SIMD16<UInt8>(repeating: .carriageReturn)
    // Unsafe: all reads are within the range, which was checked to lie within the array.
    unsafe bytes.withUnsafeBytes { bytes in
      var index = range.lowerBound
      var returns = 0
      while index + 16 <= range.upperBound {
        let piece = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        quotes += Self.count(piece .== quote)
        lineEnds += Self.count(piece .== lineFeed)
        returns += Self.count(piece .== carriageReturn)
        index += 16
      }
      while index < range.upperBound {
        switch unsafe bytes[index] {
        case .quote: quotes += 1
        case .lineFeed: lineEnds += 1
        case .carriageReturn: returns += 1
        default: break
        }
        index += 1
      }
      guard returns > 0 else { return }
      for index in range where unsafe bytes[index] == .carriageReturn {
        let isFollowed = unsafe index + 1 < range.upperBound && bytes[index + 1] == .lineFeed
        if !isFollowed { lineEnds += 1 }
      }
    }
  }

  @inline(__always)
  private static func count(_ comparison: SIMDMask<SIMD16<Int8>>) -> Int {
    let words = ByteMask(comparison)
    return words.low.nonzeroBitCount + words.high.nonzeroBitCount
  }
}
