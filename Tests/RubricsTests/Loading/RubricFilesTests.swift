import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

/// Reading a rubric's folder from disk.
@Suite struct RubricFilesTests {
  /// A folder with the sample rubric in it, for as long as the test runs.
  private func withSampleFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let indicators = folder.appendingPathComponent("indicators")
    try FileManager.default.createDirectory(at: indicators, withIntermediateDirectories: false)
    for file in RubricText().files.files {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
    }
    try body(folder)
  }

  /// What is said when a path is read, with the folder's own name taken out.
  private func message(_ path: String, _ folder: URL) -> [String] {
    do {
      _ = try RubricFiles.read(path)
      return []
    } catch {
      return error.diagnostics.map {
        "\($0.code): \($0.message.text(in: .chinese))".replacing(folder.path, with: "FOLDER")
      }
    }
  }

  @Test func readsFolderOrItsRubricFile() throws {
    try withSampleFolder { folder in
      for path in [folder.path, folder.path + "/", folder.path + "/rubric.yaml"] {
        let files = try RubricFiles.read(path)
        #expect(files.prefix == folder.path + "/")
        #expect(
          files.files.map(files.relativeName) == [
            "indicators/order.yaml", "indicators/reach.yaml", "recommendations.yaml", "rubric.yaml", "vocabulary.yaml",
          ])
        var diagnostics: [Diagnostic] = []
        let rubric = try #require(Rubric.load(from: files, diagnostics: &diagnostics))
        #expect(rubric.indicators.count == 2)
        #expect(rubric.indicators.first?.place.file == folder.path + "/indicators/order.yaml")
      }
    }
  }

  @Test func leavesOutWhatIsNotYAML() throws {
    try withSampleFolder { folder in
      for name in ["README.md", ".hidden.yaml", "indicators/.swap.yaml", "indicators/notes.txt"] {
        try Data("不是规则".utf8).write(to: folder.appendingPathComponent(name))
      }
      #expect(try RubricFiles.read(folder.path).files.count == 5)
    }
  }

  @Test func saysWhatIsWrongWithPath() throws {
    try withSampleFolder { folder in
      let path = folder.path
      #expect(
        message(path + "/没有", folder) == [
          "rubric.folder-missing: 找不到“FOLDER/没有”；请给出评估标准的文件夹或其中的 rubric.yaml。"
        ])
      #expect(
        message(path + "/vocabulary.yaml", folder) == [
          "rubric.not-a-folder: “FOLDER/vocabulary.yaml”不是评估标准的文件夹；请给出文件夹或其中的 rubric.yaml。"
        ])
      #expect(
        message(path + "/indicators", folder) == [
          "rubric.file-missing: 文件夹“FOLDER/indicators”中没有 rubric.yaml；请写一个，或给出另一个文件夹。"
        ])
    }
  }

  @Test func saysWhichFilesCannotBeRead() throws {
    try withSampleFolder { folder in
      for name in ["vocabulary.yaml", "indicators/reach.yaml"] {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
      }
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("dangling.yaml"), withDestinationURL: folder.appendingPathComponent("x"))
      #expect(
        message(folder.path, folder) == [
          "rubric.file-unreadable: 无法读取“FOLDER/dangling.yaml”；它应为普通文件，并且有读取权限。",
          "rubric.file-unreadable: 无法读取“FOLDER/indicators/reach.yaml”；它应为普通文件，并且有读取权限。",
          "rubric.file-unreadable: 无法读取“FOLDER/vocabulary.yaml”；它应为普通文件，并且有读取权限。",
        ])
    }
  }

  @Test func refusesFileThatIsTooLong() throws {
    try withSampleFolder { folder in
      let long = Data(repeating: UInt8(ascii: "#"), count: 5 * 1024 * 1024)
      try long.write(to: folder.appendingPathComponent("vocabulary.yaml"))
      var diagnostics: [Diagnostic] = []
      #expect(Rubric.load(from: try RubricFiles.read(folder.path), diagnostics: &diagnostics) == nil)
      #expect(diagnostics.map(\.code) == ["yaml.file-too-large"])
    }
  }
}
