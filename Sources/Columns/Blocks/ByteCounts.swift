/// How often the bytes that matter for cutting a CSV file occur in a stretch of it.
package struct ByteCounts: Sendable, Hashable {
  /// The number of quotes.
  package private(set) var quotes = 0
  /// The number of lines that end: with LF, CR LF, or CR alone.
  package private(set) var lineEnds = 0

  /// Counts; what follows the stretch plays no part.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
    // Unsafe: all reads are within the range, which was checked to lie within the array.
    unsafe bytes.withUnsafeBytes { bytes in
      var index = range.lowerBound
      var returns = 0
      while index + 16 <= range.upperBound {
        let steps = min((range.upperBound - index) / 16, Tallies.mostSteps)
        var tallies = Tallies()
        for step in 0..<steps {
          unsafe tallies.add(bytes.loadUnaligned(fromByteOffset: index &+ step &* 16, as: SIMD16<UInt8>.self))
        }
        quotes += Tallies.sum(tallies.quotes)
        lineEnds += Tallies.sum(tallies.lineFeeds)
        returns += Tallies.sum(tallies.returns)
        index += steps * 16
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

  /// Counts in sixteen lanes at once.
  private struct Tallies {
    /// So many steps a lane of eight bits can count.
    static let mostSteps = 255

    private(set) var quotes = SIMD16<UInt8>()
    private(set) var lineFeeds = SIMD16<UInt8>()
    private(set) var returns = SIMD16<UInt8>()
    // Made once: a vector made of a number inside the loop is filled byte by byte.
    private let quote = SIMD16<UInt8>(repeating: .quote)
    private let lineFeed = SIMD16<UInt8>(repeating: .lineFeed)
    private let carriageReturn = SIMD16<UInt8>(repeating: .carriageReturn)
    private let none = SIMD16<UInt8>()
    private let one = SIMD16<UInt8>(repeating: 1)

    @inline(__always)
    mutating func add(_ piece: SIMD16<UInt8>) {
      quotes &+= none.replacing(with: one, where: piece .== quote)
      lineFeeds &+= none.replacing(with: one, where: piece .== lineFeed)
      returns &+= none.replacing(with: one, where: piece .== carriageReturn)
    }

    /// What the lanes hold together.
    static func sum(_ lanes: SIMD16<UInt8>) -> Int { Int(SIMD16<UInt16>(truncatingIfNeeded: lanes).wrappedSum()) }
  }
}
