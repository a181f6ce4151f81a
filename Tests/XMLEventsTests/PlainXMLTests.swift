import Columns
import TestSupport
import Testing
import XMLEvents

/// Plain documents are read without expat, and tell the same as with it.
struct PlainXMLTests {
  /// All that a reader tells of a document.
  private struct Told: Equatable {
    var events: [String] = []
    var root = ""
    var failure: XMLFailure?
  }

  private static let names = ["row", "c", "v", "t", "r", "*:id", "averyveryverylongname", "is", "sheet"]
  private static let vocabulary = XMLVocabulary(names, texts: [2, 3], untold: [3, 7], countsLines: false)

  /// Reads a document by either way.
  private func read(_ bytes: [UInt8], isPlain: Bool, lengths: [Int] = [.max]) throws -> (told: Told, isPlain: Bool) {
    let reader =
      isPlain
      ? try XMLReader(vocabulary: Self.vocabulary) { () throws(FileFailure) in BytesSource(bytes, lengths: lengths) }
      : try XMLReader(BytesSource(bytes, lengths: lengths), vocabulary: Self.vocabulary)
    var (piece, told) = (XMLPiece(), Told())
    do {
      while try reader.read(into: &piece) {
        for event in piece.events {
          var line = "\(event.kind) \(Self.names[event.name]) \(event.offset):\(event.line)"
          if event.kind == .text { line += " " + String(decoding: piece.bytes[event.range], as: UTF8.self) }
          for attribute in event.kind == .start ? piece.attributes[event.range] : [] {
            line += " \(Self.names[attribute.name])=" + String(decoding: piece.bytes[attribute.value], as: UTF8.self)
          }
          told.events.append(line)
        }
      }
    } catch {
      told.failure = error
    }
    told.root = reader.root
    return (told, reader.isPlain)
  }

  /// Reads a document both ways and expects the same.
  /// - Returns: whether expat was not needed.
  private func agrees(_ bytes: [UInt8], lengths: [Int], _ comment: Comment) throws -> Bool {
    let expected = try read(bytes, isPlain: false).told
    let (told, isPlain) = try read(bytes, isPlain: true, lengths: lengths)
    try #require(told == expected, comment)
    return isPlain
  }

  private static let document = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
    <sheet xmlns="urn:x" xmlns:id="urn:id" other="1"><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c>
    <c r="乙&quot;&#x4E59;" x:id="七" ><v>1&amp;2 &lt;3 ] &gt;</v></c><c/><is><t xml:space="preserve"> 楼道灯𠮷坏了 </t><t>一</t>二<t>三</t></is></row>
     <x:row r="2"><v>一<b>粗</b>二<i/>三&#10;</v><averyveryverylongname averyveryverylongname="x">不要</averyveryverylongname></x:row ></sheet>\t
    """.replacing("</x:row >", with: "</x:row>")

  @Test func readsWhatProgramsWriteWithoutExpat() throws {
    for lengths in [[Int.max], [1], [2, 3, 7], [64]] {
      #expect(try agrees(Array(Self.document.utf8), lengths: lengths, "\(lengths)"))
    }
    let told = try read(Array(Self.document.utf8), isPlain: true).told
    #expect(told.root == "sheet" && told.failure == nil)
    #expect(told.events.contains { $0.hasPrefix("text v") && $0.hasSuffix(" 一二三\n") })
    #expect(told.events.contains { $0.hasPrefix("text t") && $0.hasSuffix("  楼道灯𠮷坏了 ") })
    #expect(!told.events.contains { $0.hasPrefix("start t") || $0.hasPrefix("end is") })
    #expect(told.events.contains { $0.hasSuffix("r=乙\"乙 *:id=七") })
  }

  @Test(arguments: [
    "<a><!-- 说明 --></a>", "<a><![CDATA[x]]></a>", "<a b='c'/>", "<a b = \"c\"/>", "<a\tb=\"c\"/>", "<a b=\"c\td\"/>",
    "<row><v>a\r\nb</v></row>", "<row><v>a]]b</v></row>", "<?xml version='1.0'?><a/>", "\u{FEFF}<a/>", "<名/>",
    "<a></a >", "<!DOCTYPE a><a/>", "<a><?p q?></a>", "<a/><!-- -->",
  ])
  func leavesEverythingElseToExpat(document: String) throws {
    for lengths in [[Int.max], [1]] { #expect(try !agrees(Array(document.utf8), lengths: lengths, "\(document)")) }
  }

  @Test(arguments: [
    "", " ", "<", "<a", "<a>", "<a></b>", "<a></a", "<a/><b/>", "<a/>x", "x<a/>", "<a b=\"1\" b=\"2\"/>",
    "<a b=\"1\"c=\"2\"/>",
    "<a b/>", "<a>&b;</a>", "<a>&#0;</a>", "<a>&#xFFFF;</a>", "<a>&#xD800;</a>", "<a>&#1114112;</a>", "<a>]]></a>",
    "<a b=\"<\"/>",
    "<a>\u{1}</a>", "<a>\u{FFFF}</a>", "</a>", "<a>& </a>", "<a>&amp</a>", "<1/>", "<a 1=\"\"/>", "<a><b></a></b>",
    "<a/ >", " <?xml version=\"1.0\"?><a/>",
  ])
  func refusesWhatExpatRefuses(document: String) throws {
    for lengths in [[Int.max], [1]] { #expect(try !agrees(Array(document.utf8), lengths: lengths, "\(document)")) }
    for bytes in [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0xE4, 0xB8],
    ] as [[UInt8]] {
      let inText = Array("<row><v>".utf8) + bytes + Array("</v></row>".utf8)
      let inValue = Array("<row r=\"".utf8) + bytes + Array("\"/>".utf8)
      #expect(try !agrees(inText, lengths: [.max], "\(bytes)") && !agrees(inValue, lengths: [.max], "\(bytes)"))
    }
  }

  @Test func agreesHoweverLongTextsAndTagsAre() throws {
    for count in [(1 << 17) - 30, 1 << 17, 300_000, 1_200_000] {
      let long = String(repeating: "长x", count: count / 4)
      let documents = [
        "<row><v>\(long)</v></row>", "<row r=\"\(long)\"><v>1</v></row>", "<row><v>\(long)<b/>\(long)</v></row>",
        "<row><v>a</v><x>\(long)&amp;</x></row>",
        "<row>" + String(repeating: "<v>1<b/></v>", count: count / 40) + "</row>",
      ]
      for (number, document) in documents.enumerated() {
        let isPlain = try agrees(Array(document.utf8), lengths: [.max], "\(count), \(number)")
        #expect(isPlain == (count < 1_000_000 || number == 4))
      }
    }
    let deep = { (count: Int) in String(repeating: "<c>", count: count) + String(repeating: "</c>", count: count) }
    #expect(try agrees(Array(deep(256).utf8), lengths: [.max], "256"))
    #expect(try !agrees(Array(deep(257).utf8), lengths: [.max], "257"))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func agreesWithExpatOnDocumentsWithBytesChanged(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "<", ">", "\"", "&", "]]>", "/", "<!--", "<b/>", "\r", "&#65;", "\u{0}", "=", " ", "<row>", "</v>", "居",
    ].map { Array($0.utf8) }
    var plainCount = 0
    for round in 0..<150 {
      var bytes = Array(Self.document.utf8)
      for _ in 0..<generator.integer(in: 0...3) where !bytes.isEmpty {
        let start = generator.integer(in: 0...bytes.count - 1)
        let end = min(bytes.count, start + generator.integer(in: 1...20))
        switch generator.integer(in: 0...4) {
        case 0: bytes[start] = UInt8(generator.integer(in: 0...255))
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: generator.integer(in: 0...bytes.count))
        case 3: bytes = Array(bytes[..<max(1, start)])
        default: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: start)
        }
      }
      let lengths = [generator.integer(in: 1...300), generator.integer(in: 1...9)]
      if try agrees(bytes, lengths: lengths, "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
      {
        plainCount += 1
      }
    }
    // A quarter of them is not changed at all.
    #expect(plainCount > 30)
  }
}
