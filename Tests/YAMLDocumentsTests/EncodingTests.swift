import Diagnostics
import Testing
import YAMLDocuments

/// Bytes that are not what an author meant.
@Suite struct EncodingTests {
  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00] as [UInt8], "yaml.encoded-as-utf-16", 1, 1),
    ([0x61, 0x00, 0x3A, 0x00, 0x20, 0x00], "yaml.encoded-as-utf-16", 1, 1),
    // 标 in GBK.
    (Array("a: 1\n".utf8) + [0xB1, 0xEA, 0x3A, 0x20, 0x31], "yaml.not-utf-8", 2, 1),
    (Array("a: 居\n甲: ".utf8) + [0xC0, 0xAF], "yaml.not-utf-8", 2, 4),
    (Array("a: \"甲\0乙\"".utf8), "yaml.control-character", 1, 6),
    (Array("a: 甲\u{7F}".utf8), "yaml.control-character", 1, 5),
    (Array("a: 甲\u{FFFE}".utf8), "yaml.control-character", 1, 5),
    (Array("a: \"\\0\"".utf8), "yaml.control-character", 1, 5),
    (Array("a: \"甲\\u202E乙\"".utf8), "yaml.direction-control", 1, 6),
    (Array("a: 甲\u{202E}乙".utf8), "yaml.direction-control", 1, 5),
    (Array("a: 甲\u{85}".utf8), "yaml.line-separator", 1, 5),
    (Array("a: 甲\u{2028}".utf8), "yaml.line-separator", 1, 5),
    (Array("a: 甲\n\u{FEFF}b: 2".utf8), "yaml.byte-order-mark", 2, 1),
    (Array("\u{FEFF}甲: *x".utf8), "yaml.undefined-alias", 1, 4),
    (Array("a: 甲\r\nb: *x".utf8), "yaml.undefined-alias", 2, 4),
    (Array("a: 甲\rb: *x".utf8), "yaml.undefined-alias", 2, 4),
    ([], "yaml.empty-document", 0, 0), (Array("---\n...\n".utf8), "yaml.empty-document", 0, 0),
  ])
  func isReportedWhereItStands(bytes: [UInt8], code: String, line: Int, column: Int) {
    var diagnostics: [Diagnostic] = []
    _ = YAMLDocument.parse(SourceFile(name: "甲.yaml", bytes: bytes), diagnostics: &diagnostics)
    #expect(diagnostics.map(\.code) == [code])
    let start = diagnostics.first?.place?.span?.start
    #expect([start?.line ?? 0, start?.column ?? 0] == [line, column])
  }

  @Test func reportsOnlySomeOfManyBadCharacters() {
    var diagnostics: [Diagnostic] = []
    let bytes = Array("a: ".utf8) + Array(repeating: 0x01, count: 100_000)
    _ = YAMLDocument.parse(SourceFile(name: "甲.yaml", bytes: bytes), diagnostics: &diagnostics)
    #expect(diagnostics.count == 20)
  }

  @Test func acceptsAByteOrderMarkAtTheStart() throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(name: "甲.yaml", bytes: Array("\u{FEFF}甲: 1\r\n乙: 2\r\n".utf8))
    let document = try #require(YAMLDocument.parse(file, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    #expect(document.root.place.span == file.span(3..<17))
  }
}
