package import ActivityLogs
internal import Diagnostics
internal import Digests
internal import Foundation
package import Quantities

/// Where the rules of time zones come from: the machine's compiled zone files (TZif), or fixed offsets.
package struct ZoneDirectory: Sendable {
  /// What a run used, for its manifest.
  package struct Provenance: Sendable, Hashable {
    /// The zone's name.
    package var zone: String
    /// SHA-256 of the zone's file, or `nil` for a fixed offset.
    package var digest: String?
    /// The version of the machine's zone data, where it says.
    package var version: String?

    /// Makes a provenance.
    package init(zone: String, digest: String?, version: String?) {
      self.zone = zone
      self.digest = digest
      self.version = version
    }
  }

  /// The folder of the zone files.
  package let folder: String

  /// Makes a directory over a folder.
  package init(folder: String) { self.folder = folder }

  /// The machine's own zone files.
  package static let system = ZoneDirectory(folder: "/usr/share/zoneinfo")

  /// The rules of a zone: `UTC`, a fixed offset such as `+08:00`, or a name such as `Asia/Shanghai`.
  package func rules(for name: String) -> Result<TimeZoneRules, ZoneFailure> {
    if let fixed = TimeZoneRules(fixedOffset: name) { return .success(fixed) }
    guard isName(name), let bytes = file(of: name) else {
      return .failure(ZoneFailure(message: Message(.zoneUnknown, ["zone": name, "folder": folder])))
    }
    do {
      return .success(try TimeZoneRules(identifier: name, tzif: bytes))
    } catch {
      return .failure(ZoneFailure(message: Message(.zoneDamaged, ["zone": name, "folder": folder])))
    }
  }

  /// What stands behind the rules of a zone.
  package func provenance(of name: String) -> Provenance {
    guard TimeZoneRules(fixedOffset: name) == nil, isName(name), let bytes = file(of: name) else {
      return Provenance(zone: name, digest: nil, version: nil)
    }
    return Provenance(zone: name, digest: ContentDigest(of: bytes).description, version: version)
  }

  /// The version in the first line of `tzdata.zi`, `# version 2025b`.
  private var version: String? {
    guard let bytes = file(of: "tzdata.zi") else { return nil }
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let prefix = "# version "
    return line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }

  /// Whether a text can be the name of a zone, and cannot lead out of the folder.
  private func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.first != "."
          && part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
              true
            default: false
            }
          }
      }
  }

  private func file(of name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))).map { [UInt8]($0) }
  }
}
