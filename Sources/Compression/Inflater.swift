internal import CZlib
internal import Columns

/// zlib at work on one deflated stream, or on one after the other.
///
/// It owns what zlib allocates and gives it back when it goes.
@safe struct Inflater: ~Copyable {
  /// What stands around the deflated bytes.
  enum Format {
    /// Nothing.
    case raw
    /// A header and a trailer as gzip writes them (RFC 1952), which zlib checks.
    case gzip
  }

  /// How far one call came.
  struct Step {
    /// The number of packed bytes that were used up.
    var consumed: Int
    /// The number of bytes that were unpacked.
    var produced: Int
    /// Whether the stream ended here.
    var isEnded: Bool
    /// Whether what is packed is damaged here.
    var isDamaged: Bool
  }

  /// At an address that does not change, since zlib points back to it.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Begins.
  /// - Throws: `FileFailure.system` where there is no memory.
  init(_ format: Format) throws(FileFailure) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    // Unsafe: the structure was just allocated; it is freed below or in `deinit`.
    unsafe stream.initialize(to: z_stream())
    let bits = format == .gzip ? MAX_WBITS + 16 : -MAX_WBITS
    // Unsafe: zlib is told the size of the structure it fills.
    guard unsafe inflateInit2_(stream, bits, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      unsafe stream.deallocate()
      throw .system(code: Self.noMemory)
    }
    unsafe self.stream = stream
  }

  deinit {
    // Unsafe: nothing uses the structure after this.
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// The system's number for memory that there is not (`ENOMEM`).
  private static let noMemory: Int32 = 12

  /// Makes ready for another stream.
  mutating func reset() {
    // Unsafe: the structure was filled by `inflateInit2_`.
    _ = unsafe inflateReset(stream)
  }

  /// Unpacks what it can.
  /// - Parameters:
  ///   - packed: the range of packed bytes that are at hand, within the array.
  ///   - unpacked: the range to fill, within the array.
  mutating func inflate(
    _ input: inout [UInt8], packed: Range<Int>, into output: inout [UInt8], unpacked: Range<Int>
  ) -> Step {
    guard packed.upperBound <= input.count, unpacked.upperBound <= output.count else {
      return Step(consumed: 0, produced: 0, isEnded: false, isDamaged: true)
    }
    let (available, room) = (UInt32(clamping: packed.count), UInt32(clamping: unpacked.count))
    // Unsafe: zlib reads and writes within the two ranges, which were checked to lie within their arrays, and keeps
    // no pointer that it uses after the call.
    let result = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return Z_BUF_ERROR }
        unsafe stream.pointee.next_in = from + packed.lowerBound
        unsafe stream.pointee.avail_in = available
        unsafe stream.pointee.next_out = to + unpacked.lowerBound
        unsafe stream.pointee.avail_out = room
        let result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        unsafe stream.pointee.next_in = nil
        unsafe stream.pointee.next_out = nil
        return result
      }
    }
    return unsafe Step(
      consumed: Int(available - stream.pointee.avail_in), produced: Int(room - stream.pointee.avail_out),
      isEnded: result == Z_STREAM_END, isDamaged: result != Z_STREAM_END && result != Z_OK && result != Z_BUF_ERROR)
  }
}
