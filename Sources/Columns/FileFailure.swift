#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Why a file cannot be read.
package enum FileFailure: Error, Sendable, Hashable {
  /// There is nothing under that name.
  case missing
  /// It is a folder.
  case folder
  /// It is neither a file nor a folder: a pipe, a socket or a device, which cannot be read twice.
  case special
  /// Its permissions forbid it.
  case notPermitted
  /// It has more bytes than may be held in memory at once.
  case tooLarge(limit: Int)
  /// The system failed, with its own number for the reason (`errno`).
  case system(code: Int32)
  /// It is packed, and what is packed is damaged or cut off; the offset is that of the packed file.
  case damaged(offset: Int)
  /// Unpacked it would be out of all proportion to its size, as no log is.
  case expandsTooMuch
  /// Bytes that are no character of the encoding, with their place in the unpacked file.
  case notText(encoding: String, offset: Int, bytes: [UInt8])
  /// The system does not know the encoding.
  case encodingUnknown(name: String)
  /// A text that was said to stand around the records does not stand there; the offset is that of the decoded text.
  case notWrapped(text: String, isAtEnd: Bool, offset: Int)
}

extension FileFailure {
  /// The failure of a number that the system gives for a reason (`errno`).
  init(_ code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .folder
      case EACCES, EPERM: .notPermitted
      default: .system(code: code)
      }
  }
}
