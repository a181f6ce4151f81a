internal import CanonicalJSON
internal import Digests

/// What went into an evaluation and what came out, each file by its digest.
///
/// Unlike the result itself it names files and tools; it has no time of day, and nothing of where the bundle lies.
package struct Manifest: Sendable {
  /// The name and version of the manifest's form.
  package static let schema = "plumbline.manifest/1"
  /// The manifest's file name in a bundle.
  package static let fileName = "manifest.json"

  /// The version of Plumbline.
  package var toolVersion: String
  /// What the civil days were computed with.
  package var zone: ZoneDirectory.Provenance
  /// The command, without the place of its output.
  package var command: [String]
  /// The files read, by role and name.
  package var inputs: [InputFile]
  /// What became of the records of the logs.
  package var logs: LogSummary
  /// What the logs are held against their seals; empty where the assessment names no seal.
  package var custody: [CustodyEntry]

  /// Makes a manifest.
  package init(
    toolVersion: String, zone: ZoneDirectory.Provenance, command: [String], inputs: [InputFile], logs: LogSummary,
    custody: [CustodyEntry] = []
  ) {
    self.toolVersion = toolVersion
    self.zone = zone
    self.command = command
    self.inputs = inputs
    self.logs = logs
    self.custody = custody
  }

  /// The manifest of a bundle as canonical JSON.
  package func bytes(for bundle: Bundle) -> [UInt8] {
    var members: [String: JSONValue] = [
      "schema": .string(Self.schema),
      "tool": .object(["name": .string("plumbline"), "version": .string(toolVersion)]),
      "time-zone-rules": .object([
        "zone": .string(zone.zone), "sha256": zone.digest.map { .string($0) } ?? .null,
        "version": zone.version.map { .string($0) } ?? .null,
      ]),
      "command": .array(command.map { .string($0) }),
      "inputs": .array(
        inputs.map { input in
          .object([
            "role": .string(input.role.rawValue), "name": .string(input.name), "sha256": .string(input.digest),
            "bytes": .string(String(input.size)),
          ])
        }),
      "records": logs.recordsJSON,
      "outputs": .array(
        bundle.files.map { file in
          .object([
            "path": .string(file.path), "sha256": .string(ContentDigest(of: file.bytes).description),
            "bytes": .string(String(file.bytes.count)),
          ])
        }),
    ]
    if !custody.isEmpty { members["custody"] = .array(custody.map(\.json)) }
    return JSONValue.object(members).canonicalBytes
  }
}
