import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLDocuments

/// A fix that is offered puts right what it is offered for.
@Suite struct FixTests {
  @Test(arguments: [
    "alias-expression", "bracket", "colon", "greater", "not-expression", "percent", "quotes", "tab", "tags", "aliases",
    "duplicates-and-keys", "indented-too-far", "text-ends-early-in-block",
  ])
  func removesWhatItIsOfferedFor(name: String) throws {
    let url = Repository.path("Tests/YAMLDocumentsTests/Fixtures/\(name).yaml")
    let file = try SourceFile(name: "甲.yaml", bytes: Repository.bytes(url))
    let before = problems(of: file)
    let fixable = before.filter { $0.fix != nil }
    #expect(!fixable.isEmpty)
    for diagnostic in fixable {
      let fix = try #require(diagnostic.fix)
      var bytes = file.bytes
      bytes.replaceSubrange(fix.span.start.offset..<fix.span.end.offset, with: Array(fix.replacement.utf8))
      let after = problems(of: SourceFile(name: file.name, bytes: bytes))
      let isSame = { (other: Diagnostic) in other.message == diagnostic.message && other.place == diagnostic.place }
      #expect(!after.contains(where: isSame), "\(diagnostic.code)")
      #expect(after.count { $0.severity == .error } < before.count { $0.severity == .error }, "\(diagnostic.code)")
    }
  }

  private func problems(of file: SourceFile) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    _ = YAMLDocument.parse(file, root: .mappingOrSequence, diagnostics: &diagnostics)
    return diagnostics
  }
}
