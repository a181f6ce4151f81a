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
