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
}
