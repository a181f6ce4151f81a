/// Reads big-endian numbers one after the other and never past the end.
struct BigEndianReader {
  /// What is read.
  private let bytes: [UInt8]
  /// Where the next byte stands.
  private var index = 0

  /// Makes a reader that stands before the first byte.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of bytes that are left.
  var remaining: Int { bytes.count - index }

  /// Reads bytes.
  /// - Throws: `InvalidTZif.truncated` where fewer are left.
  mutating func bytes(_ count: Int) throws(InvalidTZif) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw .truncated }
    defer { index += count }
    return bytes[index..<index + count]
  }

  /// Passes over bytes.
  /// - Throws: `InvalidTZif.truncated` where fewer are left.
  mutating func skip(_ count: Int) throws(InvalidTZif) { _ = try bytes(count) }

  /// Reads one byte.
  /// - Throws: `InvalidTZif.truncated` at the end.
  mutating func byte() throws(InvalidTZif) -> UInt8 {
    guard let byte = try bytes(1).first else { throw .truncated }
    return byte
  }

  /// Reads a number that is not negative, of four bytes.
  /// - Throws: `InvalidTZif.truncated` where fewer are left.
  mutating func count() throws(InvalidTZif) -> Int { Int(try bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }) }

  /// Reads a two's-complement number of four or eight bytes.
  /// - Throws: `InvalidTZif.truncated` where fewer are left.
  mutating func number(width: Int) throws(InvalidTZif) -> Int {
    let pattern = try bytes(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4 ? Int(Int32(truncatingIfNeeded: pattern)) : Int(Int64(truncatingIfNeeded: pattern))
  }
}
