import Diagnostics
import Foundation
import TestSupport

/// Diagnostics about made-up files, for every renderer.
enum RendererFixture {
  /// A file beside which the snapshots of this target lie.
  static let snapshots = Repository.path("Tests/DiagnosticsTests/Renderers.swift").path

  private static let badValue = MessageTemplate(
    "fixture.bad-value", .error, en: "“{value}” is not a share. Write one such as 60%.", zh: "“{value}”不是比例；请写成 60% 这样。"
  )
  private static let oddTab = MessageTemplate("fixture.odd-tab", .warning, en: "A tab.", zh: "制表符。")
  private static let seenHere = MessageTemplate(
    "fixture.seen-here", .information, en: "It was first seen here.", zh: "首次出现在此。")
  private static let noFile = MessageTemplate("fixture.no-file", .information, en: "No file.", zh: "没有文件。")

  static let rubric = SourceFile(
    name: "rubric.yaml",
    bytes: Array("标题: 议事\n比例: 六成 # 说明\n\t分类:\t甲乙\n隐藏: \u{1B}[31m\u{202E}x\n".utf8) + [0xFF, 0x0A]
      + Array((String(repeating: "长", count: 200) + "错误" + String(repeating: "文", count: 200) + "\n末").utf8))

  /// The file of a name.
  static func source(_ name: String) -> SourceFile? { name == rubric.name ? rubric : nil }

  static let diagnostics: [Diagnostic] = [
    Diagnostic(badValue, ["value": "长\u{202E}\n"], at: place(of: "错误")),
    Diagnostic(
      badValue, ["value": "六成"], at: place(of: "六成"),
      notes: [Diagnostic.Note(Message(seenHere), at: place(of: "标题")), Diagnostic.Note(Message(noFile))],
      fix: span(of: "六成").map { Diagnostic.Fix(replace: $0, with: "60%") }),
    Diagnostic(oddTab, at: place(of: "\t甲乙")),
    Diagnostic(oddTab, at: place(of: "\t甲乙")),
    Diagnostic(badValue, ["value": "\u{1B}"], at: place(of: "\u{1B}[31m\u{202E}")),
    Diagnostic(noFile),
    Diagnostic(noFile, at: SourcePlace(file: "缺\u{7}失.yaml", span: SourceSpan(at: .start))),
    Diagnostic(
      badValue, ["value": "末"], at: endOfFile, fix: endOfFile.span.map { Diagnostic.Fix(replace: $0, with: "\n") }),
    Diagnostic(
      oddTab, at: SourcePlace(file: rubric.name, span: invalidByte), fix: Diagnostic.Fix(replace: invalidByte, with: "")
    ),
    Diagnostic(badValue, ["value": "多行"], at: SourcePlace(file: rubric.name, span: severalLines)),
  ]

  private static let endOfFile = rubric.place(rubric.bytes.count..<rubric.bytes.count)
  private static let invalidByte: SourceSpan = {
    let offset = rubric.bytes.firstIndex(of: 0xFF) ?? 0
    return rubric.span(offset..<offset + 1)
  }()
  private static let severalLines = SourceSpan(
    start: span(of: "议事")?.start ?? .start, end: span(of: "六成")?.end ?? .start)

  private static func place(of text: String) -> SourcePlace { SourcePlace(file: rubric.name, span: span(of: text)) }

  private static func span(of text: String) -> SourceSpan? {
    let pattern = Array(text.utf8)
    return rubric.bytes.indices.first { rubric.bytes[$0...].starts(with: pattern) }
      .map { rubric.span($0..<$0 + pattern.count) }
  }
}
