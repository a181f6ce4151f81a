package import ActivityLogs
package import Diagnostics
internal import Foundation

extension Mapping {
  /// Whether a file is meant as a mapping: `mapping` is a key of its root, whatever else is wrong with it.
  package static func isMapping(_ path: String) -> Bool {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return false }
    let key = Array("mapping:".utf8)
    return data.split(separator: UInt8(ascii: "\n")).contains { line in
      // A mark of byte order may stand before the first.
      line.starts(with: key) || line.starts(with: [0xEF, 0xBB, 0xBF] + key)
    }
  }

  /// Looks at a mapping file.
  /// - Parameters:
  ///   - path: the file.
  ///   - zones: where the rules of time zones come from.
  ///   - files: what stands in place of files on disk, by their names for people.
  /// - Returns: everything that is found, in reading order.
  package static func check(
    _ path: String, zones: ZoneDirectory = .system, replacing files: [String: [UInt8]] = [:]
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var folder = InputFolder(ofFile: path, replacing: files)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let found = InputFolder.Found(name: name, path: folder.path(of: name))
    // What is read here is in no bundle, so that its role says nothing.
    if let source = folder.read(found, as: .assessment, statedAt: nil, diagnostics: &diagnostics),
      let mapping = load(source, zones: zones.rules(for:), diagnostics: &diagnostics)
    {
      diagnostics += MappingLint.check(mapping)
    }
    return diagnostics.inReadingOrder()
  }
}
