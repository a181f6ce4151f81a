import Foundation

/// The folder with the files that keep what these tests expect.
enum Snapshots {
  /// A file of the folder that the snapshots lie in, one for all tests of the module.
  static let owner = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("ReportsTests").path
}
