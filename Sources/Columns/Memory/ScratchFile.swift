#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Synchronization

/// A file without a name, for what does not fit into memory: nobody else can open it, and it is gone with its owner,
/// also when the program is killed.
package final class ScratchFile: Sendable {
  private let descriptor: Int32
  private let end = Mutex(0)

  /// Makes an empty file.
  /// - Parameter folder: where it takes up room.
  /// - Throws: `FileFailure` with the reason.
  package init(in folder: String) throws(FileFailure) {
    guard !folder.utf8.contains(0) else { throw .missing }
    var name = Array((folder + "/plumbline-XXXXXX").utf8CString)
    // Unsafe: `mkstemp` writes the name that it found into the array, which ends with a zero; `unlink` reads it.
    descriptor = unsafe name.withUnsafeMutableBufferPointer { name -> Int32 in
      guard let base = name.baseAddress else { return -1 }
      let descriptor = unsafe mkstemp(base)
      if descriptor >= 0 { unsafe unlink(base) }
      return descriptor
    }
    guard descriptor >= 0 else { throw FileFailure(errno) }
  }

  deinit { close(descriptor) }

  /// Writes bytes behind all others.
  /// - Returns: where they stand.
  /// - Throws: `FileFailure` where there is no room; nothing then counts as written.
  package func append(_ bytes: [UInt8]) throws(FileFailure) -> Range<Int> {
    // Room is taken first, so that several threads can write at once.
    let start = end.withLock { end in
      defer { end += bytes.count }
      return end
    }
    var written = 0
    while written < bytes.count {
      // Unsafe: `pwrite` reads through a pointer into the array; no more than the rest of it is asked for.
      let count = unsafe bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe pwrite(descriptor, base + written, buffer.count - written, off_t(start + written))
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        throw FileFailure(errno)
      }
    }
    return start..<start + bytes.count
  }

  /// Reads bytes that were written.
  /// - Throws: `FileFailure` with the reason.
  package func bytes(in range: Range<Int>) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var filled = 0
    while filled < bytes.count {
      // Unsafe: `pread` writes through a pointer into the array; no more than the rest of it is asked for.
      let count = unsafe bytes.withUnsafeMutableBytes { (buffer: UnsafeMutableRawBufferPointer) -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe pread(descriptor, base + filled, buffer.count - filled, off_t(range.lowerBound + filled))
      }
      if count > 0 {
        filled += count
      } else if count == 0 || errno != EINTR {
        throw FileFailure(count == 0 ? EIO : errno)
      }
    }
    return bytes
  }
}
