/// Reads what a `ByteWriter` wrote.
package struct ByteReader {
  /// The bytes are not what was written.
  package struct Damage: Error, Sendable {
    /// Makes the error.
    package init() {}
  }

  private let bytes: [UInt8]
  private var place = 0

  /// Begins to read.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all has been read.
  package var isAtEnd: Bool { place == bytes.count }

  /// Reads a number.
  /// - Throws: `Damage` where there is none.
  package mutating func number() throws(Damage) -> Int {
    guard let number = try numbers(Int.self).first else { throw Damage() }
    return number
  }

  /// Reads the numbers of a column.
  /// - Throws: `Damage` where there are fewer bytes than it says.
  package mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self
  ) throws(Damage) -> [Number] {
    guard let count = take(1, of: Int.self)?.first, let numbers = take(count, of: type) else { throw Damage() }
    return numbers
  }

  /// What a file can have of anything: no sum of as many of these as fit into memory overflows.
  private static let counts = 0..<1 << 31

  /// Reads a count: a number that is not negative, and below 2³¹.
  /// - Throws: `Damage` where there is none.
  package mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard Self.counts.contains(count) else { throw Damage() }
    return count
  }

  /// Reads counts.
  /// - Throws: `Damage` where one is none.
  package mutating func counts() throws(Damage) -> [Int] {
    let counts = try numbers(Int.self)
    guard counts.allSatisfy(Self.counts.contains) else { throw Damage() }
    return counts
  }

  /// Reads the codes of texts.
  /// - Parameter limit: the number of codes in use.
  /// - Throws: `Damage` where a code is not in use.
  package mutating func codes(below limit: Int) throws(Damage) -> [UInt32] {
    let codes = try numbers(UInt32.self)
    guard codes.allSatisfy({ Int($0) < limit }) else { throw Damage() }
    return codes
  }

  private mutating func take<Number: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, of type: Number.Type
  ) -> [Number]? {
    let width = MemoryLayout<Number>.stride
    guard count >= 0, count <= (bytes.count - place) / width else { return nil }
    var numbers = [Number](repeating: 0, count: count)
    let range = place..<place + count * width
    // Unsafe: as many bytes are copied as the numbers have, which was checked to be no more than there are; any bytes
    // make a number of fixed width.
    unsafe numbers.withUnsafeMutableBytes { numbers in
      unsafe bytes.withUnsafeBytes { unsafe numbers.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
    place = range.upperBound
    return numbers
  }
}
