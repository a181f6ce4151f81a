import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Assessments

@Suite struct SecretKeyTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ count: Int, mode: Int, to file: URL) throws {
    try Data(repeating: 7, count: count).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? DiagnosticsError)?.diagnostics.first?.code ?? "\(error)"
    }
  }

  @Test(arguments: [
    (32, 0o600, ""), (64, 0o400, ""), (31, 0o600, "key.too-short"), (0, 0o600, "key.too-short"),
    (65_537, 0o600, "key.too-long"), (32, 0o640, "key.open-to-others"), (32, 0o604, "key.open-to-others"),
    (32, 0o620, "key.open-to-others"), (32, 0o700, "key.open-to-others"), (32, 0o644, "key.open-to-others"),
  ])
  func takesAKeyThatIsLongEnoughAndItsOwnersAlone(count: Int, mode: Int, expected: String) throws {
    try inFolder { folder in
      let file = folder.appendingPathComponent("密钥")
      try write(count, mode: mode, to: file)
      #expect((code { _ = try SecretKey(readingFile: file.path) } ?? "") == expected)
      // Through a link it is the same file.
      let link = folder.appendingPathComponent("链接")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect((code { _ = try SecretKey(readingFile: link.path) } ?? "") == expected)
    }
  }

  @Test func refusesWhatIsNoFile() throws {
    try inFolder { folder in
      #expect(code { _ = try SecretKey(readingFile: folder.path) } == "key.not-a-file")
      #expect(code { _ = try SecretKey(readingFile: "/dev/zero") } == "key.not-a-file")
      #expect(code { _ = try SecretKey(readingFile: folder.path + "/没有") } == "key.file-missing")
    }
  }

  @Test func makesAKeyThatOnlyItsOwnerCanRead() throws {
    try inFolder { folder in
      let files = ["甲", "乙"].map { folder.appendingPathComponent($0) }
      for file in files {
        try SecretKey.create(atPath: file.path)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        _ = try SecretKey(readingFile: file.path)
      }
      let bytes = try files.map(Repository.bytes)
      #expect(bytes[0].count == 32 && bytes[0] != bytes[1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["乙", "甲"])
    }
  }

  @Test func neverReplacesAnything() throws {
    try inFolder { folder in
      let file = folder.appendingPathComponent("旧密钥")
      try write(40, mode: 0o600, to: file)
      #expect(code { try SecretKey.create(atPath: file.path) } == "key.exists")
      #expect(try Repository.bytes(file).count == 40)
      let link = folder.appendingPathComponent("断链")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "别处")
      #expect(code { try SecretKey.create(atPath: link.path) } == "key.exists")
      #expect(code { try SecretKey.create(atPath: folder.path + "/没有/密钥") } == "key.not-written")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }
}
