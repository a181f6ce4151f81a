internal import CanonicalJSON
internal import Foundation

/// A file that a command was given to check.
enum CustodyFile {
  /// The content of a file as JSON; `nil` where it is a folder, is not there, or holds no JSON.
  static func json(_ path: String) -> JSONValue? {
    FileManager.default.contents(atPath: path).flatMap { try? JSONValue(parsing: [UInt8]($0)) }
  }

  /// Whether a file or folder is there.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
