import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLDocuments

/// Whatever bytes come: no crash, and every place lies in the file.
@Suite struct FuzzTests {
  private static let sample = """
    # 准绳
    plumbline: 1
    edition: "2025.1"
    标题: {zh: 议事 'x', en: "Delibe\\u5c45ration\\n"}
    levels: [dimension, actor]
    缺失: &missing {policy: renormalise, at-least: 60%}
    再用: *missing
    measure:
      count: {where: 'activity == "meeting.held" && !has(person)', by: any}
    说明: >-
      第一行
      第二行

        缩进
    原文: |+
      甲
       乙

    空: 
    标签: !!str 12
    ? 长键
    : - 1
      - [2, {三: 4}]

    """
  private static let pieces = [
    "\t", "\n", "\r\n", "\r", ": ", "- ", "? ", "#", " #", "&a ", "*a", "*missing", "!", "!!int ", "!<x> ", "|", ">",
    "'", "\"",
    "\\", "[", "]", "{", "}", ",", "%YAML 1.2\n", "---\n", "...\n", "<<: ", "\0", "\u{FEFF}", "\u{202E}", "\u{85}", "：",
    "居",
    "😀", "`", "@", "\\x", "\\u12", "~", "1.10", "  ",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func survivesEveryMutation(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let original = Array(Self.sample.utf8)
    for round in 0..<150 {
      var bytes = original
      for _ in 0..<random.integer(in: 1...4) { mutate(&bytes, &random) }
      let file = SourceFile(name: "变异.yaml", bytes: bytes)
      var diagnostics: [Diagnostic] = []
      let document = YAMLDocument.parse(file, root: .mappingOrSequence, diagnostics: &diagnostics)
      #expect(document != nil || diagnostics.hasErrors, "seed \(seed), round \(round)")
      let places = diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }.compactMap { $0?.span }
      let fixes = diagnostics.compactMap { $0.fix?.span }
      for span in places + fixes + (document.map { spans(in: $0.root) } ?? []) {
        let isInside = span.start.offset >= 0 && span.start <= span.end && span.end.offset <= bytes.count
        #expect(isInside, "seed \(seed), round \(round)")
        guard isInside else { continue }
        #expect(span == file.span(span.start.offset..<span.end.offset), "seed \(seed), round \(round)")
      }
      if let document { read(document.root, &diagnostics) }
      let text = TextRenderer(language: .chinese).text(for: diagnostics) { _ in file }
      #expect(text.isEmpty == diagnostics.isEmpty)
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let start = random.integer(in: 0...bytes.count)
    let end = min(bytes.count, start + random.integer(in: 0...12))
    switch random.integer(in: 0...4) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(UInt8(random.integer(in: 0...255)), at: start)
    case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.integer(in: 0...bytes.count))
    case 3: bytes.replaceSubrange(start..<end, with: bytes[start..<end].reversed())
    default:
      bytes.insert(contentsOf: Array(Self.pieces[random.integer(in: 0...(Self.pieces.count - 1))].utf8), at: start)
    }
  }

  /// The spans of a node and all within it, and of every stretch of its scalars.
  private func spans(in node: YAMLNode) -> [SourceSpan] {
    let own = node.place.span.map { [$0] } ?? []
    switch node.content {
    case .scalar(let scalar):
      let count = scalar.text.utf8.count
      return own
        + (0...count).compactMap { scalar.place(of: $0..<min(count, $0 + 3)).span }.filter {
          $0.start.offset <= $0.end.offset
        }
    case .sequence(let items): return own + items.flatMap { spans(in: $0) }
    case .mapping(let entries): return own + entries.flatMap { spans(in: $0.key) + spans(in: $0.value) }
    }
  }

  /// Reads a node in every way there is.
  private func read(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    _ = node.text(&diagnostics)
    _ = node.identifier(&diagnostics)
    _ = node.unmistakableText(&diagnostics)
    _ = node.localizedText(&diagnostics)
    _ = node.decimal(&diagnostics)
    _ = node.share(&diagnostics)
    _ = node.wholeNumber(in: 0...10, &diagnostics)
    _ = node.boolean(&diagnostics)
    _ = node.choice(among: ["mean", "min"], &diagnostics)
    _ = node.sequence(&diagnostics)
    for entry in node.entries(&diagnostics) ?? [] { read(entry.value, &diagnostics) }
    for item in node.oneOrMore() where item.role != node.role { read(item, &diagnostics) }
  }
}
