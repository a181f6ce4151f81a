import Foundation
import Quantities

/// The zone files of the system the tests run on.
enum ZoneFiles {
  /// Whether there are any; tests that need them are skipped with a notice where not.
  static let arePresent: Bool = {
    let present = FileManager.default.fileExists(atPath: folder + "Asia/Shanghai")
    if !present { print("skipped: no zone files in \(folder)") }
    return present
  }()

  /// Where they lie.
  private static let folder = "/usr/share/zoneinfo/"

  /// The rules of a zone.
  static func rules(_ identifier: String) throws -> TimeZoneRules {
    try TimeZoneRules(identifier: identifier, tzif: bytes(identifier))
  }

  /// The file of a zone.
  static func bytes(_ identifier: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + identifier)))
  }
}
