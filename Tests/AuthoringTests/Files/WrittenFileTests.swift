import Authoring
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Files that cannot be written.
@Suite struct WrittenFileTests {
  private func refusal(of name: String, in folder: URL) throws -> Diagnostic {
    let path = folder.appendingPathComponent(name).path
    let error = #expect(throws: DiagnosticsError.self) {
      try WrittenFile.write([WrittenFile(path: path, text: "议题\n")])
    }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.code == "file.not-written")
    return diagnostic
  }

  @Test func areExplainedInTheReadersLanguage() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("文件夹"), withIntermediateDirectories: true)
    try Data("议题".utf8).write(to: folder.appendingPathComponent("文件"))
    let reasons = [
      "文件夹": ("it is a folder.", "这是一个文件夹。"), "文件/新": ("the folder is not there.", "文件夹不存在。"),
      String(repeating: "长", count: 100): ("the name is too long.", "名称过长。"),
    ]
    for (name, (english, chinese)) in reasons {
      let message = try refusal(of: name, in: folder).message
      #expect(message.text(in: .english).hasPrefix("The file could not be written: \(english) Nothing"), "\(name)")
      #expect(message.text(in: .chinese).hasPrefix("文件未能写入：\(chinese)未作任何改动"), "\(name)")
    }
  }
}
