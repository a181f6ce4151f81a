package import Foundation

/// Where things lie for a test.
package enum Repository {
  /// The root of this package.
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder of this package.
  package static func path(_ relative: String) -> URL { root.appendingPathComponent(relative) }

  /// A file or folder of the shared test data beside the package, or `nil` with a notice where it is absent.
  ///
  /// The data are other projects' own and are not shipped; tests that need them are skipped without them.
  package static func shared(_ relative: String) -> URL? {
    let url = root.deletingLastPathComponent().appendingPathComponent("shared").appendingPathComponent(relative)
    guard FileManager.default.fileExists(atPath: url.path) else {
      print("skipped: no ../shared/\(relative) beside the package")
      return nil
    }
    return url
  }

  /// The bytes of a file.
  package static func bytes(_ url: URL) throws -> [UInt8] { try [UInt8](Data(contentsOf: url)) }

  /// A new empty folder for one test; the caller removes it.
  package static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plumbline-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
