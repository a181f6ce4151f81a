import Assessments
import Foundation
import TestSupport

/// Logs of the small assessment, other than its own, that were inspected.
struct InspectedLog {
  /// What was found.
  let inspection: Inspection

  /// Inspects files, given by name and text.
  init(_ files: [String: String]) throws {
    let log = try Self.assessment(files)
    defer { log.remove() }
    inspection = try Inspection(log.assessment)
  }

  /// The small assessment with these files for its logs.
  static func assessment(_ files: [String: String]) throws -> FaultyLog {
    let log = try FaultyLog()
    let folder = log.folder.appendingPathComponent("logs")
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return log
  }

  /// The digest of the events.
  var digest: String? { inspection.profile.logs.digest }
}
