internal import Diagnostics
internal import Foundation

/// Finds the text that a diagnostic points into, to show the line.
enum SourceFinder {
  /// The largest file of which a line is shown, in bytes.
  private static let mostBytes = 64 << 20

  /// The file of that name, or `nil` where it cannot be shown.
  static func find(_ name: String) -> SourceFile? {
    guard let size = try? FileManager.default.attributesOfItem(atPath: name)[.size] as? Int, size <= mostBytes,
      let data = FileManager.default.contents(atPath: name)
    else { return nil }
    return SourceFile(name: name, bytes: [UInt8](data))
  }
}
