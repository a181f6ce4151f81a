import Assessments
import CanonicalJSON
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct BundleFolderTests {
  private let manifest = Manifest(
    toolVersion: "1", zone: ZoneDirectory.Provenance(zone: "UTC", digest: nil, version: nil), command: ["plumbline"],
    inputs: [], logs: LogSummary())

  private func bundle(_ texts: [String: String]) -> Assessments.Bundle {
    Assessments.Bundle(files: texts.map { .init(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func write(_ texts: [String: String], to path: String) throws {
    let bundle = bundle(texts)
    let folder = BundleFolder(path: path)
    try folder.checkIsOurs()
    try folder.write(bundle, manifest: manifest.bytes(for: bundle))
  }

  @Test func replacesABundleOfOursWhole() throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let path = parent.appendingPathComponent("结果").path
    try write(["旧/a.csv": "1", "b.md": "2"], to: path)
    try write(["新/c.csv": "3"], to: path)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: parent.path).sorted()
        == ["结果", "结果/manifest.json", "结果/新", "结果/新/c.csv"])
  }

  @Test func leavesAFolderWithAnythingElseAlone() throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appendingPathComponent("结果")
    try write(["a.csv": "1"], to: folder.path)
    try Data("批注".utf8).write(to: folder.appendingPathComponent("我的批注.txt"))
    #expect(throws: DiagnosticsError.self) { try BundleFolder(path: folder.path).checkIsOurs() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
  }

  @Test func leavesNothingBehindWhereItCannotWrite() throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let path = parent.appendingPathComponent("结果").path
    // A file cannot be a folder as well, so the second file cannot be written.
    let impossible = bundle(["a": "1", "a/b": "2"])
    #expect(throws: DiagnosticsError.self) {
      try BundleFolder(path: path).write(impossible, manifest: manifest.bytes(for: impossible))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
  }

  @Test func theManifestHasTheDigestOfEveryFile() throws {
    let bytes = manifest.bytes(for: bundle(["空.csv": ""]))
    let json = try JSONValue(parsing: bytes)
    let output = try #require(json["outputs"]?.elements?.first)
    #expect(output["path"]?.text == "空.csv")
    #expect(output["sha256"]?.text == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
