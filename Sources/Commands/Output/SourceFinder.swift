internal import Diagnostics
internal import Foundation

/// Finds the text that a diagnostic points into, to show the line.
enum SourceFinder {
  /// The largest file of which a line is shown, in bytes.
  private static let mostBytes = 64 << 20

  /// How files begin that have no lines: packed by gzip, workbooks and other ZIP archives, databases.
  private static let beginnings: [[UInt8]] = [[0x1F, 0x8B], Array("PK".utf8) + [3, 4], Array("SQLite format 3".utf8)]

  /// The file of that name, or `nil` where it cannot be shown.
  static func find(_ name: String) -> SourceFile? {
    guard let size = try? FileManager.default.attributesOfItem(atPath: name)[.size] as? Int, size <= mostBytes,
      let data = FileManager.default.contents(atPath: name), !beginnings.contains(where: data.starts(with:))
    else { return nil }
    return SourceFile(name: name, bytes: [UInt8](data))
  }
}
