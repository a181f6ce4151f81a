import Assessments
import Attestations
import CanonicalJSON
import Diagnostics
import Digests
import Foundation
import TestSupport
import Testing
import Verification

/// The bundle of a small assessment, in a folder of its own.
struct SmallBundle {
  /// The folder of the assessment.
  let folder: URL
  /// Who signs.
  let key = SigningKey()

  /// The folder of the bundle.
  var bundle: URL { folder.appendingPathComponent("out") }
  /// The keys that are trusted.
  var keys: [VerifyingKey] { [key.verifyingKey] }

  /// Evaluates the small assessment of the command's fixtures.
  init(profile: ProfileChoice = .ofAssessment, _ spoil: (URL) throws -> Void = { _ in }) throws {
    folder = try Repository.temporaryFolder()
    let source = Repository.path("Tests/CommandsTests/Fixtures/base")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    try spoil(folder)
    let outcome = try Evaluation.run(folder.appendingPathComponent("assessment.yaml").path, profile: profile)
    let bundle = Bundle(outcome: outcome, evidence: outcome.listEvidence(), reports: Self.reports(outcome))
    let manifest = Manifest(
      toolVersion: "0", zone: outcome.zone, command: ["plumbline", "evaluate"], inputs: outcome.inputs,
      logs: outcome.result.logs, custody: outcome.custody)
    try BundleFolder(path: self.bundle.path).write(bundle, manifest: manifest.bytes(for: bundle))
  }

  /// A report of a line.
  static func reports(_ outcome: EvaluationOutcome) -> [Assessments.Bundle.File] {
    [Assessments.Bundle.File(path: "report.md", bytes: Array("# 报告 \(outcome.result.id)\n".utf8))]
  }

  /// Removes everything.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Signs the bundle.
  func sign() throws {
    let path = folder.appendingPathComponent("key.pem").path
    _ = try KeyFile.create(key, atPath: path)
    _ = try BundleSigning.sign(bundle.path, withKey: path)
  }

  /// The bytes of a file of the bundle.
  func bytes(_ name: String) throws -> [UInt8] { try Repository.bytes(bundle.appendingPathComponent(name)) }

  /// Writes a file of the bundle.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: bundle.appendingPathComponent(name))
  }

  /// The codes of the errors that verifying finds.
  func codes(_ keys: [VerifyingKey] = [], code: String? = nil) throws -> [String] {
    try BundleVerification.run(bundle.path, keys: keys, code: code).findings.filter { $0.severity == .error }
      .map(\.code)
  }

  /// Writes the manifest anew, as somebody would who has changed a file.
  func rewriteManifest() throws {
    guard case .object(var manifest) = try JSONValue(parsing: bytes(Manifest.fileName)) else { return }
    let outputs = try (manifest["outputs"]?.elements ?? []).map { output -> JSONValue in
      let path = output["path"]?.text ?? ""
      let bytes = try bytes(path)
      return .object([
        "path": .string(path), "sha256": .string(ContentDigest(of: bytes).description),
        "bytes": .string(String(bytes.count)),
      ])
    }
    manifest["outputs"] = .array(outputs)
    try write(JSONValue.object(manifest).canonicalBytes, to: Manifest.fileName)
  }

  /// The files of the bundle.
  var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: bundle.path).filter {
        var isFolder: ObjCBool = false
        // Only the type is asked for.
        let type = try? FileManager.default.attributesOfItem(atPath: bundle.appendingPathComponent($0).path)[.type]
        isFolder = ObjCBool(type as? FileAttributeType == .typeDirectory)
        return !isFolder.boolValue
      }.sorted()
    }
  }

  /// Evaluates the bundle's assessment again.
  func reproduce() throws -> ReproductionReport {
    try Reproduction.run(
      bundle.path, logs: folder.appendingPathComponent("logs").path, toolVersion: "0", progress: { _ in },
      reports: { outcome, _ in Self.reports(outcome) })
  }
}
