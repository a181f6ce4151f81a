import CZlib

/// Bytes packed by zlib.
enum Deflated {
  /// As an archive holds them.
  static func raw(_ bytes: [UInt8]) -> [UInt8] { pack(bytes, windowBits: -MAX_WBITS) }

  /// As a member of a gzip file.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { pack(bytes, windowBits: MAX_WBITS + 16) }

  private static func pack(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var (source, target) = (bytes, [UInt8](repeating: 0, count: bytes.count + bytes.count / 1000 + 64))
    var stream = unsafe z_stream()
    // Unsafe: zlib works within the two arrays during these calls.
    unsafe source.withUnsafeMutableBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        unsafe deflateInit2_(
          &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        _ = unsafe deflate(&stream, Z_FINISH)
        _ = unsafe deflateEnd(&stream)
      }
    }
    return unsafe Array(target.prefix(Int(stream.total_out)))
  }
}
