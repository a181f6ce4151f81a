import Columns
import Foundation
import TestSupport
import Testing
import XMLEvents

/// What reading XML promises.
struct XMLReaderTests {
  private let vocabulary = XMLVocabulary(
    ["table", "row", "名称", "averyveryverylongname", "averyveryverylongtame", "key", "*:id", "id"],
    texts: [2, 3])

  /// The events as one text each, until the end or the first fault.
  private func events(_ bytes: [UInt8], pieceSize: Int = .max, isUTF8: Bool = false) throws -> [String] {
    let names = ["table", "row", "名称", "averyveryverylongname", "averyveryverylongtame", "key", "*:id", "id"]
    let reader = try XMLReader(BytesSource(bytes, lengths: [pieceSize]), vocabulary: vocabulary, isUTF8: isUTF8)
    var (piece, result) = (XMLPiece(), [String]())
    while try reader.read(into: &piece) {
      #expect(!piece.events.isEmpty)
      for event in piece.events {
        var line = "\(event.kind) \(names[event.name]) \(event.offset):\(event.line)"
        if event.kind == .text { line += " " + String(decoding: piece.bytes[event.range], as: UTF8.self) }
        for attribute in event.kind == .start ? piece.attributes[event.range] : [] {
          line += " \(names[attribute.name])=" + String(decoding: piece.bytes[attribute.value], as: UTF8.self)
        }
        result.append(line)
      }
    }
    return result
  }

  private func events(_ text: String, pieceSize: Int = .max) throws -> [String] {
    try events(Array(text.utf8), pieceSize: pieceSize)
  }

  private func failure(_ text: String) throws -> XMLFailure? { try failure(Array(text.utf8)) }

  private func failure(_ bytes: [UInt8]) throws -> XMLFailure? {
    do { _ = try events(bytes) } catch let failure as XMLFailure { return failure }
    return nil
  }

  private let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- 说明 -->
    <x:table xmlns:x="urn:x" xmlns:id="urn:id" key='a&amp;"乙"' x:id="七" other="1">
     <row id="1"/><unknown key="2"><row>deep</row></unknown>
     <x:名称>一&lt;二<!-- - -->三<![CDATA[<四>]]>五&#x516D;</x:名称>
     <averyveryverylongname>long</averyveryverylongname><averyveryverylongtame/>
    </x:table>
    """

  @Test(arguments: [1, 2, 3, 5, 64, Int.max])
  func tellsElementsAttributesAndTextsHoweverTheBytesCome(pieceSize: Int) throws {
    let offset = { (text: String) in
      document.utf8.count - (document[(document.range(of: text)?.lowerBound ?? document.endIndex)...]).utf8.count
    }
    let expected = [
      "start table \(offset("<x:table")):3 key=a&\"乙\" *:id=七", "start row \(offset("<row id")):4 id=1",
      "end row \(offset("<unknown")):4", "start 名称 \(offset("<x:名称")):5",
      "text 名称 \(offset("一&lt")):5 一<二三<四>五六", "end 名称 \(offset("\n <averyveryverylongname")):5",
      "start averyveryverylongname \(offset("<averyveryverylongname")):6",
      "text averyveryverylongname \(offset("long</")):6 long",
      "end averyveryverylongname \(offset("<averyveryverylongtame")):6",
      "start averyveryverylongtame \(offset("<averyveryverylongtame")):6",
      "end averyveryverylongtame \(offset("\n</x:table")):6", "end table \(document.utf8.count):7",
    ]
    #expect(try events(document, pieceSize: pieceSize) == expected)
  }

  @Test func readsUTF16AndToldEncodings() throws {
    let text = "<名称>议题</名称>"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try events(wide)[1].hasSuffix("议题"))
    let latin = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><averyveryverylongname>"#.utf8)
    #expect(try events(latin + [0xE9] + Array("</averyveryverylongname>".utf8))[1].hasSuffix(" é"))
    let chinese = Array(#"<?xml version="1.0" encoding="GB18030"?><名称>议题</名称>"#.utf8)
    #expect(try failure(chinese)?.kind == .unknownEncoding(name: "GB18030"))
    #expect(try events(chinese, isUTF8: true)[1].hasSuffix("议题"))
  }

  @Test func refusesDocumentTypesAndWithThemEntities() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE table [<!ENTITY a "1111111111"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <table><row key="&b;"/></table>
      """
    let found = try failure(bomb)
    #expect(found?.kind == .documentType)
    #expect(found?.line == 2)
    #expect(try failure(#"<!DOCTYPE table SYSTEM "file:///etc/passwd"><table/>"#)?.kind == .documentType)
    #expect(try failure("<table>&b;</table>")?.kind == .malformed(reason: "undefined entity"))
  }

  @Test func refusesElementsTooDeepInEachOther() throws {
    let deep = { (count: Int, name: String) in
      "<table>" + String(repeating: "<\(name)>", count: count - 1) + String(repeating: "</\(name)>", count: count - 1)
        + "</table>"
    }
    for name in ["row", "unknown"] {
      #expect(try failure(deep(256, name)) == nil)
      #expect(try failure(deep(257, name))?.kind == .tooDeep(limit: 256))
      #expect(try failure(String(repeating: "<\(name)>", count: 1_000_000))?.kind == .tooDeep(limit: 256))
    }
  }

  @Test func refusesTextsValuesAndTagsBeyondTheLimit() throws {
    let long = String(repeating: "长", count: (16 << 20) / 3)
    let kind = XMLFailure.Kind.tooLong(limit: 16 << 20)
    #expect(try failure("<名称>\(long)</名称>") == nil)
    #expect(try failure("<名称>\(long)长</名称>")?.kind == kind)
    #expect(try failure("<table key='\(long)'/>") == nil)
    #expect(try failure("<table key='\(long)\(long)'/>")?.kind == kind)
    #expect(try failure("<table><!--\(long)\(long) --></table>")?.kind == kind)
    // Without an end nothing is heard of it, and still it must stop.
    #expect(try failure("<table key='\(long)\(long)")?.kind == kind)
  }

  @Test func tellsADocumentThatIsCutOffAnywhere() throws {
    let bytes = Array(document.utf8)
    for count in 0..<bytes.count {
      let found = try #require(try failure(Array(bytes.prefix(count))))
      guard case .malformed = found.kind else {
        Issue.record("\(found)")
        continue
      }
    }
  }

  @Test func tellsWhatCameBeforeAFaultFirst() throws {
    let reader = try XMLReader(BytesSource("<table><row/><row".utf8), vocabulary: vocabulary)
    var piece = XMLPiece()
    #expect(try reader.read(into: &piece))
    #expect(piece.events.map(\.kind) == [.start, .start, .end])
    #expect(reader.root == "table")
    #expect(throws: XMLFailure.self) { try reader.read(into: &piece) }
    #expect(throws: XMLFailure.self) { try reader.read(into: &piece) }
    #expect(piece.events.isEmpty)
  }

  @Test func namesTheRootOfADocumentOfAnotherKind() throws {
    let reader = try XMLReader(BytesSource("<h:html xmlns:h='urn:h'><table/></h:html>".utf8), vocabulary: vocabulary)
    var piece = XMLPiece()
    #expect(try !reader.read(into: &piece))
    #expect(reader.root == "html")
  }

  @Test func tellsWhereItIsNotWellFormed() throws {
    #expect(
      try failure("<table>\n <row></table>")
        == XMLFailure(.malformed(reason: "mismatched tag"), line: 2, column: 9, offset: 16))
  }
}
