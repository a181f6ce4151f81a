internal import Foundation

/// The version of Plumbline.
package enum Version {
  /// The version, as manifests state it.
  package static let current = "0.1.0"

  /// What tells this very program from any other, also between two releases; never in a result.
  static var build: String {
    let file = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let found = try? FileManager.default.attributesOfItem(atPath: file)
    let changed = (found?[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate
    return "\(current) \(file) \(found?[.size] as? NSNumber, default: "") \(changed, default: "")"
  }
}
