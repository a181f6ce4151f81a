#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The stretch of a file that is in memory: bytes come in behind and leave in front, in a buffer that is used again.
package struct ByteWindow: Sendable {
  /// The number of bytes that are read from a file at once.
  package static let pieceSize = 1 << 20

  /// The buffer; the window's bytes are the first `count` of it, what follows means nothing.
  package private(set) var storage: [UInt8] = []
  /// The number of bytes in the window.
  package private(set) var count = 0

  /// Makes an empty window.
  package init() {}

  /// The window's bytes.
  package var contents: [UInt8] { count == storage.count ? storage : Array(storage[..<count]) }

  /// Adds bytes behind.
  package mutating func append(_ piece: some Collection<UInt8>) {
    storage.removeLast(storage.count - count)
    storage.append(contentsOf: piece)
    count = storage.count
  }

  /// Reads up to `pieceSize` bytes from where the source's last reading ended.
  /// - Returns: the number of bytes added; 0 at the end.
  /// - Throws: `FileFailure` with the reason.
  package mutating func append(from source: any ByteSource) throws(FileFailure) -> Int {
    // A small file needs no large buffer; one byte more than it has shows its end.
    let piece = source.byteCount > 0 ? min(Self.pieceSize, source.byteCount + 1) : Self.pieceSize
    // A source may give less than it is asked for; the buffer grows only once half a piece has come.
    if storage.count - count < (piece + 1) / 2 {
      var larger = [UInt8](repeating: 0, count: count + piece)
      larger.replaceSubrange(..<count, with: storage[..<count])
      storage = larger
    }
    let added = try source.read(into: &storage, range: count..<min(storage.count, count + piece))
    count += added
    return added
  }

  /// Takes bytes away in front; what was at `count` is then at 0.
  /// - Parameter dropped: at most the window's own count.
  package mutating func dropFirst(_ dropped: Int) {
    guard dropped > 0 else { return }
    let kept = max(0, count - dropped)
    let shift = count - kept
    // Unsafe: bytes are moved to the front of the same buffer, forward, and never from behind its end.
    unsafe storage.withUnsafeMutableBytes { (buffer: UnsafeMutableRawBufferPointer) in
      guard let base = buffer.baseAddress else { return }
      unsafe base.copyMemory(from: base + shift, byteCount: kept)
    }
    count = kept
  }

  /// The index of the first byte of that value in a stretch, or `nil` where it has none.
  /// - Parameter range: what is not of the window is not looked at.
  package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return nil }
    // Unsafe: the system's search, many times as fast as a loop, looks at the stretch alone, which is of the buffer.
    return unsafe storage.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      guard let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Makes one byte of each two neighbouring equal ones, from the first on, within a stretch that holds no single one.
  ///
  /// This is how RFC 4180 writes a quote inside quotes. What lies between the new end and the old one means nothing
  /// afterwards.
  /// - Returns: where the stretch ends now.
  package mutating func halve(_ byte: UInt8, in range: Range<Int>) -> Int {
    var (source, target) = (range.lowerBound, range.lowerBound)
    while source < range.upperBound {
      let current = storage[source]
      storage[target] = current
      target += 1
      source += current == byte ? 2 : 1
    }
    return target
  }
}
