import Diagnostics
import Foundation
import TestSupport

@testable import Assessments

/// An assessor's copy that was written to a folder and read back.
struct CopyOnDisk {
  /// Its files, by path ascending.
  let files: [Assessments.Bundle.File]
  /// What was done.
  let report: IntakeReport
  /// What is to be said besides.
  let diagnostics: [Diagnostic]

  /// Writes a copy and reads it back.
  init(_ make: (CopyDraft) throws(DiagnosticsError) -> AssessorsCopy) throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appendingPathComponent("副本")
    let copy = try CopyFolder(path: folder.path).write(make)
    (report, diagnostics) = (copy.report, copy.diagnostics)
    var files: [Assessments.Bundle.File] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      guard let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) else { continue }
      files.append(.init(path: path, bytes: [UInt8](bytes)))
    }
    self.files = Assessments.Bundle(files: files).files
  }
}
