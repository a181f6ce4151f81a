internal import Foundation

/// By what a file on disk is known again without reading it: where it lies, its size, when it was changed, its inode.
struct FileStamp: Sendable, Hashable, Codable {
  private let path: String
  private let size: Int
  /// Seconds since the reference date of the system, as exact as the system gives them.
  private let modified: Double
  private let inode: Int
  private let device: Int

  /// Looks at a file; `nil` where there is none.
  init?(ofFileAt path: String) {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let found = try? FileManager.default.attributesOfItem(atPath: url.path),
      let size = found[.size] as? NSNumber, let modified = found[.modificationDate] as? Date,
      let inode = found[.systemFileNumber] as? NSNumber, let device = found[.systemNumber] as? NSNumber
    else { return nil }
    self.path = url.path
    self.size = size.intValue
    self.modified = modified.timeIntervalSinceReferenceDate
    self.inode = inode.intValue
    self.device = device.intValue
  }
}
