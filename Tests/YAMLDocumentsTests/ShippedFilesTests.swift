import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLDocuments

/// The YAML files that the repository ships are read without a word.
@Suite struct ShippedFilesTests {
  private static let files: [String] = ["Rubrics", "Examples"].flatMap { folder in
    let paths = FileManager.default.enumerator(atPath: Repository.path(folder).path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }

  @Test(arguments: files)
  func areStrictYAML(name: String) throws {
    let file = try SourceFile(name: name, bytes: Repository.bytes(Repository.path(name)))
    var diagnostics: [Diagnostic] = []
    let document = YAMLDocument.parse(file, root: .mappingOrSequence, diagnostics: &diagnostics)
    #expect(document != nil)
    #expect(TextRenderer(language: .english).text(for: diagnostics) { _ in file } == "")
  }
}
