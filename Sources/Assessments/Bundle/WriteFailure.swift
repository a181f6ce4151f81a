internal import Diagnostics
internal import Foundation

/// Why a file or folder could not be written, in words of our own: the system's are in one language.
package enum WriteFailure: Sendable, Hashable {
  /// A folder that should hold it is not there.
  case folderMissing
  /// Its permissions, or those of its folder, forbid it.
  case notPermitted
  /// What it lies on can only be read.
  case readOnly
  /// No space is left, or none that its owner may use.
  case noSpace
  /// It is a folder.
  case folder
  /// Something on the way to it is not a folder.
  case notAFolder
  /// A name on the way to it, or the whole of it, is too long.
  case nameTooLong
  /// Anything else, with the system's own number for the reason (`errno`), or that of the library that reports it.
  case system(code: Int)

  /// Finds out what an error of the file system means.
  package init(_ error: any Error) {
    if let error = error as? POSIXError {
      self.init(error.code)
    } else if let error = error as? CocoaError {
      if let cause = error.underlying as? POSIXError {
        self.init(cause.code)
      } else {
        self.init(error.code)
      }
    } else {
      self = .system(code: 0)
    }
  }

  private init(_ code: POSIXError.Code) {
    switch code {
    case .ENOENT: self = .folderMissing
    case .EACCES, .EPERM: self = .notPermitted
    case .EROFS: self = .readOnly
    case .ENOSPC, .EDQUOT: self = .noSpace
    case .EISDIR: self = .folder
    case .ENOTDIR: self = .notAFolder
    case .ENAMETOOLONG: self = .nameTooLong
    default: self = .system(code: Int(code.rawValue))
    }
  }

  private init(_ code: CocoaError.Code) {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: self = .folderMissing
    case .fileWriteNoPermission, .fileReadNoPermission: self = .notPermitted
    case .fileWriteVolumeReadOnly: self = .readOnly
    case .fileWriteOutOfSpace: self = .noSpace
    default: self = .system(code: code.rawValue)
    }
  }

  /// The arguments `reason.en` and `reason.zh` of messages on what could not be written.
  package var arguments: [String: String] { ["reason.en": reason.english, "reason.zh": reason.chinese] }
}
