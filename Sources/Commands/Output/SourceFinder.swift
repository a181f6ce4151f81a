internal import Diagnostics
internal import Foundation

/// Finds the text that a diagnostic points into, to show the line.
enum SourceFinder {
  /// The largest file of which a line is shown, in bytes.
  private static let mostBytes = 64 << 20

  /// The number of bytes by which it is told whether a file is a text.
  private static let firstBytes = 4096

  /// The file of that name, or `nil` where it cannot be shown: a workbook, a packed file or UTF-16 has no lines that a
  /// terminal could show.
  static func find(_ name: String) -> SourceFile? {
    guard let size = try? FileManager.default.attributesOfItem(atPath: name)[.size] as? Int, size <= mostBytes,
      let data = FileManager.default.contents(atPath: name), !data.prefix(firstBytes).contains(0)
    else { return nil }
    return SourceFile(name: name, bytes: [UInt8](data))
  }
}
