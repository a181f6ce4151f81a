internal import Assessments
internal import CanonicalJSON
internal import Diagnostics
internal import Digests
internal import Foundation

/// A bundle as it lies in its folder, with everything in memory.
struct BundleContent {
  /// The file of the signatures.
  static let attestationName = "attestation.dsse.json"
  /// The result's file.
  static let resultName = "assessment.json"

  /// The bytes of all files, by their paths below the folder.
  let files: [String: [UInt8]]
  /// Things in the folder that are neither files nor folders, or cannot be read.
  let unreadable: [String]

  /// Reads a bundle.
  /// - Throws: `DiagnosticsError` where there is no such folder, or nothing in it looks like a bundle.
  init(path: String) throws(DiagnosticsError) {
    let place = SourcePlace(file: path)
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root.path) else {
      throw DiagnosticsError(.bundleMissing, ["bundle": path], at: place)
    }
    guard names.contains(Manifest.fileName) || names.contains(Self.resultName) else {
      throw DiagnosticsError(.notABundle, ["bundle": path], at: place)
    }
    var (files, unreadable): ([String: [UInt8]], [String]) = ([:], [])
    for name in names {
      let file = root.appendingPathComponent(name)
      // A link could show something else to everybody; a bundle has none.
      let type = try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
      if type == .typeDirectory { continue }
      if type == .typeRegular, let data = FileManager.default.contents(atPath: file.path) {
        files[name] = [UInt8](data)
      } else {
        unreadable.append(name)
      }
    }
    self.files = files
    self.unreadable = unreadable.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names of the files, by their bytes.
  var names: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The digest of a file in hexadecimal; `nil` where it is not there.
  func digest(of name: String) -> String? { files[name].map { ContentDigest(of: $0).description } }

  /// A file as JSON; `nil` where it is not there or is none.
  func json(_ name: String) -> JSONValue? { files[name].flatMap { try? JSONValue(parsing: $0) } }
}
