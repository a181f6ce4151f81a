/// Bytes that are read from front to back, piece by piece: those of a file, or what a file holds once it is unpacked or
/// put into UTF-8.
///
/// Reading changes where the next reading begins, so a source is an object that has one reader.
package protocol ByteSource: AnyObject {
  /// The number of bytes to expect, 0 where it is not known; only a hint for the size of buffers.
  var byteCount: Int { get }

  /// Reads on where the last call ended, into a stretch of an array.
  /// - Parameter range: the places to fill, within the array.
  /// - Returns: the number of bytes read, from 1 up to the length of the range, or 0 at the end.
  /// - Throws: `FileFailure` with the reason.
  func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int
}

extension FileReader: ByteSource {}
