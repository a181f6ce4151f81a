import Diagnostics
import TestSupport
import Testing
import YAMLDocuments

/// No file exhausts the machine that reads it.
@Suite struct LimitTests {
  /// What a file is called, its text, and the code it is refused with; `nil` for one that is read.
  private static let files: [(String, String, String?)] = [
    ("deepest", "a: " + nested(63), nil), ("too deep", "a: " + nested(64), "yaml.too-deep"),
    ("very deep", "a: " + nested(100_000), "yaml.too-deep"),
    ("very deep and open", "a: " + String(repeating: "[", count: 1_000_000), "yaml.too-deep"),
    ("deep blocks", String(repeating: "- ", count: 100_000) + "x", "yaml.too-deep"),
    ("deep keys", String(repeating: "? ", count: 100_000) + "x", "yaml.too-deep"),
    ("deep by aliases", chain(of: 64, width: 1), "yaml.too-deep"), ("shallow by aliases", chain(of: 30, width: 1), nil),
    ("a billion laughs", chain(of: 9, width: 9), "yaml.too-many-repeated-nodes"),
    ("a square", square(of: 1_000), "yaml.too-many-repeated-nodes"),
    ("a small square", square(of: 100), "yaml.aliases-repeat-too-much"), ("a harmless square", square(of: 20), nil),
    ("a huge scalar", "a: " + String(repeating: "居", count: 200_000), nil),
    ("many keys", (0..<20_000).map { "k\($0): 1\n" }.joined(), nil),
    ("a long line", "a: [" + (0..<20_000).map { "居\($0)" }.joined(separator: ", ") + "]", nil),
    ("a long line of anchors", "a: [" + (0..<10_000).map { "&a\($0) x" }.joined(separator: ", ") + "]", nil),
    ("too large", String(repeating: "# 议事\n", count: 800_000), "yaml.file-too-large"),
    ("many tag directives", (0..<50_000).map { "%TAG !t\($0)! x\n" }.joined() + "--- a", "yaml.tag-directive"),
    (
      "many tag directives later", "a: 1\n...\n" + (0..<50_000).map { "%TAG !t\($0)! x\n" }.joined() + "--- a",
      "yaml.several-documents"
    ),
    ("many unknown tags", "a: [" + String(repeating: "!t ,", count: 100_000) + "]", "yaml.unknown-tag"),
    ("many duplicates", String(repeating: "甲: 1\n", count: 20_000), "yaml.duplicate-key"),
    ("many undefined aliases", (0..<2_000).map { "- *a\($0)\n" }.joined(), "yaml.undefined-alias"),
  ]

  // Each takes a fraction of a second; a quadratic step would take minutes.
  @Test(.timeLimit(.minutes(1)), arguments: files.map(\.0))
  func isReadOrRefusedQuickly(name: String) throws {
    let (_, yaml, code) = try #require(Self.files.first { $0.0 == name })
    let file = SourceFile(name: name, bytes: Array(yaml.utf8))
    var diagnostics: [Diagnostic] = []
    let document = YAMLDocument.parse(file, root: .mappingOrSequence, diagnostics: &diagnostics)
    #expect(diagnostics.first?.code == code, "\(name)")
    #expect((document == nil) == (code != nil), "\(name)")
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  /// Anchors each of which repeats the one before several times.
  private static func chain(of length: Int, width: Int) -> String {
    var lines = ["a0: &a0 [lol]"]
    for link in 1...length {
      let aliases = Array(repeating: "*a\(link - 1)", count: width).joined(separator: ", ")
      lines.append("a\(link): &a\(link) [\(aliases)]")
    }
    return lines.joined(separator: "\n")
  }

  /// A list repeated as many times as it is long.
  private static func square(of side: Int) -> String {
    let items = Array(repeating: "x", count: side).joined(separator: ",")
    let aliases = Array(repeating: "*a", count: side).joined(separator: ",")
    return "a: &a [\(items)]\nb: [\(aliases)]\n"
  }
}
