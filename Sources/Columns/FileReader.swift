#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is open for reading.
///
/// A class, because it owns the descriptor, which is closed once, when nobody reads any more.
package final class FileReader {
  private let descriptor: Int32
  /// The number of bytes the file had when it was opened.
  package let byteCount: Int

  /// Opens a file.
  /// - Throws: `FileFailure` with the reason; a folder is not a file.
  package init(path: String) throws(FileFailure) {
    // The system would take the name only up to its first NUL, and so another file.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    // Not to wait: opening a pipe would block for as long as nobody writes to it.
    // Unsafe: `open` is given the path as a pointer, which lives as long as the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFailure(errno) }
    var status = stat()
    // Unsafe: `fstat` writes through a pointer to `status`, which lives as long as the call.
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw FileFailure(code)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(descriptor)
      throw kind == S_IFDIR ? .folder : .special
    }
    self.descriptor = descriptor
    self.byteCount = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads on where the last call ended, into a stretch of an array.
  /// - Parameter range: the places to fill, within the array.
  /// - Returns: the number of bytes read, from 1 up to the length of the range, or 0 at the end of the file.
  /// - Throws: `FileFailure` with the reason.
  package func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return 0 }
    while true {
      // Unsafe: `read` writes through a pointer into the array; the range was checked to lie within it.
      let count = unsafe bytes.withUnsafeMutableBytes { (buffer: UnsafeMutableRawBufferPointer) -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe systemRead(descriptor, base + range.lowerBound, range.count)
      }
      if count >= 0 { return count }
      // A signal came in between: nothing was read, nothing is lost.
      guard errno == EINTR else { throw FileFailure(errno) }
    }
  }

  /// The bytes at a place of the file, fewer where it ends earlier.
  /// - Throws: `FileFailure` with the reason.
  package func bytes(at offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
    guard offset >= 0, count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: min(count, max(0, byteCount - offset)))
    var filled = 0
    while filled < bytes.count {
      // Unsafe: `pread` writes through a pointer into the array; at most the rest of the array is asked for.
      let read = unsafe bytes.withUnsafeMutableBytes { (buffer: UnsafeMutableRawBufferPointer) -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe pread(descriptor, base + filled, buffer.count - filled, off_t(offset + filled))
      }
      if read == 0 { break }
      if read > 0 {
        filled += read
      } else if errno != EINTR {
        throw FileFailure(errno)
      }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// All bytes of a small file.
  /// - Parameter limit: the greatest number of bytes that is accepted.
  /// - Throws: `FileFailure` with the reason.
  package static func contents(ofFile path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let file = try FileReader(path: path)
    var window = ByteWindow()
    while window.count <= limit {
      if try window.append(from: file) == 0 { return window.contents }
    }
    throw .tooLarge(limit: limit)
  }
}

/// The system's `read`, which the method of the same name hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  // Unsafe: the caller vouches for `count` bytes at the pointer.
  unsafe read(descriptor, bytes, count)
}
