import Columns
import Foundation
import TestSupport
import Testing

/// What reading files promises.
struct FileReaderTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func readsAFileInPiecesToItsEnd() throws {
    try withFolder { folder in
      let content = (0..<(ByteWindow.pieceSize * 2 + 17)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let path = folder.appendingPathComponent("日志.csv").path
      try Data(content).write(to: URL(fileURLWithPath: path))
      let file = try FileReader(path: path)
      #expect(file.byteCount == content.count)
      var window = ByteWindow()
      while try window.append(from: file) > 0 {}
      #expect(window.contents == content)
      #expect(try file.bytes(at: 1_000_000, count: 100) == Array(content[1_000_000..<1_000_100]))
      #expect(try file.bytes(at: content.count - 3, count: 100) == Array(content.suffix(3)))
      #expect(try file.bytes(at: content.count + 3, count: 100).isEmpty)
    }
  }

  @Test func namesWhatIsWrongWithAPath() throws {
    try withFolder { folder in
      #expect(throws: FileFailure.missing) { _ = try FileReader(path: folder.path + "/没有.csv") }
      #expect(throws: FileFailure.missing) { _ = try FileReader(path: "") }
      #expect(throws: FileFailure.folder) { _ = try FileReader(path: folder.path) }
      let file = folder.path + "/有.csv"
      try Data("a\n".utf8).write(to: URL(fileURLWithPath: file))
      #expect(throws: FileFailure.missing) { _ = try FileReader(path: file + "/下面.csv") }
      #expect(throws: FileFailure.missing) { _ = try FileReader(path: file + "\u{0}.csv") }
      #expect(throws: FileFailure.special) { _ = try FileReader(path: "/dev/null") }
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func refusesAFileWithoutPermission() throws {
    try withFolder { folder in
      let file = folder.path + "/密.csv"
      #expect(
        FileManager.default.createFile(
          atPath: file, contents: Data("a\n".utf8), attributes: [.posixPermissions: 0]))
      #expect(throws: FileFailure.notPermitted) { _ = try FileReader(path: file) }
    }
  }

  @Test func readsSmallFilesWholeAndRefusesLargerOnes() throws {
    try withFolder { folder in
      let file = folder.path + "/小.csv"
      try Data("居委会\n".utf8).write(to: URL(fileURLWithPath: file))
      #expect(try FileReader.contents(ofFile: file, limit: 10) == Array("居委会\n".utf8))
      #expect(throws: FileFailure.tooLarge(limit: 9)) { try FileReader.contents(ofFile: file, limit: 9) }
      try Data().write(to: URL(fileURLWithPath: file))
      #expect(try FileReader.contents(ofFile: file, limit: 0).isEmpty)
    }
  }
}
