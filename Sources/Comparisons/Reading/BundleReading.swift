internal import Assessments
internal import CanonicalJSON
package import Diagnostics
internal import Digests
internal import Foundation
internal import Rubrics

/// The reading back of a bundle: its result and the rubric that lies in it.
package enum BundleReading {
  /// The result's file name in a bundle.
  private static let resultName = "assessment.json"
  /// The most bytes of a result that are read.
  private static let mostBytes = 1 << 30

  /// Whether a path is that of a folder, as bundles are.
  package static func isFolder(_ path: String) -> Bool {
    let values = try? URL(fileURLWithPath: path).resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory ?? false
  }

  /// Reads a bundle.
  /// - Parameter path: its folder.
  /// - Throws: `DiagnosticsError` where the folder is no bundle, its manifest does not give the result's digest, or its
  ///   rubric is not the one that the result names.
  package static func read(_ path: String) throws(DiagnosticsError) -> ComparedYear {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let file = folder + "/" + resultName
    guard isFolder(folder) else { throw DiagnosticsError(.bundleMissing, ["path": path], at: SourcePlace(file: path)) }
    let bytes = try self.bytes(of: file)
    let result = try ResultReading.read(bytes, named: file)
    try check(bytes, against: folder + "/" + Manifest.fileName)
    let (rubric, files) = try self.rubric(in: folder + "/rubric")
    guard rubric.digest == result.rubricDigest else {
      throw DiagnosticsError(
        .bundleRubricDiffers, ["expected": result.rubricDigest, "found": rubric.digest],
        at: SourcePlace(file: folder + "/rubric"))
    }
    if let profile = result.profile {
      guard let chosen = rubric.choosing(profile) else {
        throw DiagnosticsError([rubric.unknownProfile(profile, at: SourcePlace(file: folder + "/rubric"))])
      }
      return ComparedYear(result: result, rubric: chosen, rubricFiles: files)
    }
    return ComparedYear(result: result, rubric: rubric, rubricFiles: files)
  }

  /// Reads a rubric, sealed with its digest.
  private static func rubric(in folder: String) throws(DiagnosticsError) -> (Rubric, RubricFiles) {
    let files = try RubricFiles.read(folder)
    var diagnostics: [Diagnostic] = []
    guard var rubric = Rubric.load(from: files, diagnostics: &diagnostics) else {
      throw DiagnosticsError(diagnostics.inReadingOrder())
    }
    rubric.seal { ContentDigest(of: $0).description }
    return (rubric, files)
  }

  /// Checks that the manifest gives the digest of the result as it is.
  private static func check(_ result: [UInt8], against file: String) throws(DiagnosticsError) {
    let place = SourcePlace(file: file)
    guard let manifest = try? JSONValue(parsing: try bytes(of: file)), manifest["schema"] == .string(Manifest.schema),
      let output = manifest["outputs"]?.elements?.first(where: { $0["path"] == .string(resultName) }),
      let expected = output["sha256"]?.text
    else { throw DiagnosticsError(.manifestUnusable, ["file": resultName], at: place) }
    let found = ContentDigest(of: result).description
    guard expected == found else {
      throw DiagnosticsError(
        .bundleFileDiffers, ["file": resultName, "expected": expected, "found": found], at: place)
    }
  }

  private static func bytes(of file: String) throws(DiagnosticsError) -> [UInt8] {
    let place = SourcePlace(file: file)
    guard FileManager.default.fileExists(atPath: file) else {
      throw DiagnosticsError(.bundleFileMissing, ["file": file], at: place)
    }
    guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.read(upToCount: mostBytes) else {
      throw DiagnosticsError(.bundleFileUnreadable, ["file": file], at: place)
    }
    return [UInt8](data)
  }
}
