import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLDocuments

/// Files with something wrong in them, and what their authors are told in both languages.
@Suite struct FixtureTests {
  private static let folder = Repository.path("Tests/YAMLDocumentsTests/Fixtures")
  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test(arguments: names)
  func tellsTheAuthorWhatToWriteInstead(name: String) throws {
    let file = try SourceFile(
      name: name + ".yaml", bytes: Repository.bytes(Self.folder.appendingPathComponent(name + ".yaml")))
    var diagnostics: [Diagnostic] = []
    _ = YAMLDocument.parse(file, diagnostics: &diagnostics)
    #expect(!diagnostics.isEmpty)
    let texts = Language.allCases.map { TextRenderer(language: $0).text(for: diagnostics) { _ in file } }
    expectGolden(texts.joined(separator: "\n" + String(repeating: "-", count: 80) + "\n\n"), named: name + ".txt")
  }

  @Test func hasFixtures() { #expect(Self.names.count > 20) }
}
