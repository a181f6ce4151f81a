import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test func countsLinesAndColumnsInUnicodeScalars() {
    let file = SourceFile(name: "甲.yaml", bytes: Array("甲: 1\r\n乙: 😀x\n丙\r丁".utf8))
    #expect(file.position(at: 0) == SourcePosition(offset: 0, line: 1, column: 1))
    #expect(file.position(at: 3) == SourcePosition(offset: 3, line: 1, column: 2))
    #expect(file.position(at: 8) == SourcePosition(offset: 8, line: 2, column: 1))
    #expect(file.position(at: 17) == SourcePosition(offset: 17, line: 2, column: 5))
    #expect(file.position(at: 23) == SourcePosition(offset: 23, line: 4, column: 1))
    #expect(file.line(2).map { String(decoding: $0, as: UTF8.self) } == "乙: 😀x")
    #expect(file.line(4).map { String(decoding: $0, as: UTF8.self) } == "丁")
    #expect(file.line(5) == nil)
  }

  @Test func doesNotCountAByteOrderMarkAsAColumn() {
    let file = SourceFile(name: "甲.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("甲: 1\n".utf8))
    #expect(file.position(at: 3) == SourcePosition(offset: 3, line: 1, column: 1))
    #expect(file.position(at: 6) == SourcePosition(offset: 6, line: 1, column: 2))
    #expect(file.position(at: 1).column == 1)
    #expect(file.line(1).map { String(decoding: $0, as: UTF8.self) } == "甲: 1")
  }
}
