import Columns
import Compression
import Diagnostics
import Foundation
import RecordReaders
import TestSupport
import Testing

/// What reading event logs of IEEE 1849 promises.
struct XESReaderTests {
  private func read(
    _ text: String, columns: Set<String>? = nil, pieceSize: Int = .max
  ) throws -> RecordTexts {
    try RecordTexts(
      XESReader(
        BytesSource(text.utf8, lengths: [pieceSize]), file: LogFile(path: "", name: "日志.xes"), fileIndex: 2,
        options: SourceOptions(), columns: columns, dictionaries: ColumnDictionaries()))
  }

  private func codes(_ text: String) throws -> [String] {
    do {
      return try read(text).failure?.diagnostics.map(\.code) ?? []
    } catch let error as DiagnosticsError {
      return error.diagnostics.map(\.code)
    }
  }

  private let log = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
      <classifier name="活动" keys="concept:name"/>
      <string key="concept:name" value="议事日志"><int key="版本" value="3"/></string>
      <trace>
        <string key="concept:name" value="议题&#xA;一"/>
        <container key="地点"><string key="街道" value="桂园"/></container>
        <event>
          <string key="concept:name" value="提出"/><date key="time:timestamp" value="2024-03-05T14:07:00.000+08:00"/>
          <int key="次" value="07"/><float key="费用" value="1.50"/><boolean key="公开" value="true"/>
          <id key="identity:id" value="f0"/>
          <list key="人"><values><string key="x" value="甲"><string key="组" value="一"/></string><string key="x" value="乙"/></values>
            <string key="说明" value="两人"/></list>
          <string key="空" value=""/>
        </event>
        <event><string key="concept:name" value="答复"/></event>
        <string key="状态" value="办结"/>
      </trace>
      <trace><string key="concept:name" value="议题二"/></trace>
      <event><string key="concept:name" value="公告"/></event>
      <trace><event><string key="concept:name" value="提出"/></event></trace>
    </log>
    """

  private let common = ["../../concept:name": "议事日志", "../../concept:name/版本": "3"]

  private var expected: [[String: String]] {
    let first = common.merging(["../concept:name": "议题\n一", "../地点/街道": "桂园", "../状态": "办结"]) { $1 }
    return [
      first.merging([
        "concept:name": "提出", "time:timestamp": "2024-03-05T14:07:00.000+08:00", "次": "07", "费用": "1.50", "公开": "true",
        "identity:id": "f0", "人/0": "甲", "人/0/组": "一", "人/1": "乙", "人/说明": "两人",
      ]) { $1 },
      first.merging(["concept:name": "答复"]) { $1 }, common.merging(["concept:name": "公告"]) { $1 },
      common.merging(["concept:name": "提出"]) { $1 },
    ]
  }

  @Test(arguments: [1, 7, Int.max])
  func givesEveryEventWithTheAttributesOfItsTraceAndLog(pieceSize: Int) throws {
    let read = try read(log, pieceSize: pieceSize)
    #expect(read.rows == expected)
    #expect(read.faults.isEmpty && read.failure == nil)
  }

  @Test func readsLogsWithoutANamespaceAndWithPrefixes() throws {
    let plain = log.replacingOccurrences(of: " xmlns=\"http://www.xes-standard.org/\"", with: "")
    #expect(try read(plain).rows == expected)
    var prefixed = log.replacingOccurrences(of: "xmlns=", with: "xmlns:x=")
    prefixed = prefixed.replacingOccurrences(of: "</", with: "<~").replacingOccurrences(of: "<?", with: "<!?")
    prefixed = prefixed.replacingOccurrences(of: "<", with: "<x:").replacingOccurrences(of: "<x:~", with: "</x:")
    #expect(try read(prefixed.replacingOccurrences(of: "<x:!?", with: "<?")).rows == expected)
  }

  @Test func saysWhereEventsStand() throws {
    let read = try read(log)
    let place = try #require(read.places.dropFirst().first)
    guard case .bytes(let offset, let length, let line) = place.location else {
      Issue.record("\(place)")
      return
    }
    let bytes = Array(log.utf8)
    let text = "<event><string key=\"concept:name\" value=\"答复\"/></event>"
    #expect(String(decoding: bytes[offset..<offset + length], as: UTF8.self) == text)
    #expect(line == 18)
    #expect(place.file == 2)
  }

  @Test func decodesOnlyWhatIsAskedFor() throws {
    let wanted: Set<String> = ["concept:name", "../concept:name", "没有"]
    let read = try read(log, columns: wanted)
    #expect(read.columns == wanted)
    #expect(read.rows == expected.map { $0.filter { wanted.contains($0.key) } })
    let reader = try XESReader(
      BytesSource(log.utf8), file: LogFile(path: "", name: "日志.xes"), fileIndex: 0, options: SourceOptions(),
      columns: wanted, dictionaries: ColumnDictionaries())
    #expect(reader.hasColumn("concept:name") && reader.hasColumn("../状态") && !reader.hasColumn("没有"))
  }

  @Test func tellsFaultsOfEventsWithTheirLine() throws {
    let read = try read(
      """
      <log><trace><event><string key="a" value="1"/><string key="a" value="2"/></event>
      <event><string value="1"/><list key="b"><string key="c"/></list><int key="d" value="4"/></event></trace></log>
      """)
    #expect(read.faultCodes == ["xes.key-twice", "xes.key-missing", "xes.value-missing"])
    #expect(read.faults.map(\.row) == [0, 1, 1])
    #expect(read.faults.map(\.column) == ["a", "", "b/c"])
    #expect(read.faults.last?.message.arguments["line"] == "2")
    #expect(read.rows == [["a": "1"], ["d": "4"]])
  }

  @Test(arguments: [
    ("<log><trace><trace/></trace></log>", "xes.misplaced"), ("<log><event><event/></event></log>", "xes.misplaced"),
    ("<log><string key='a' value='1'><event/></string></log>", "xes.misplaced"), ("<trace/>", "xes.misplaced"),
    ("<log><event><values/></event></log>", "xes.misplaced"), ("<log><log/></log>", "xes.misplaced"),
    ("<log><key/></log>", "xes.misplaced"), ("<ocel/>", "xes.not-a-log"),
    ("<log><string value='1'/></log>", "xes.key-missing"),
    ("<log>", "xml.malformed"), ("", "xml.malformed"), ("<!DOCTYPE log><log/>", "xml.document-type"),
    ("<log><trace><string key='a' value='1'/><string key='a' value='1'/></trace></log>", "xes.key-twice"),
  ])
  func tellsWhatIsNoLog(text: String, code: String) throws { #expect(try codes(text) == [code]) }

  @Test func tellsALogThatIsCutOffAnywhereAndGivesWhatCameBefore() throws {
    let bytes = Array(log.utf8)
    for count in stride(from: 0, to: bytes.count, by: 3) {
      let text = String(decoding: bytes.prefix(count), as: UTF8.self)
      #expect(try codes(text) == ["xml.malformed"], "\(count)")
    }
    let read = try read(String(log.dropLast(12)))
    #expect(read.rows.count == 4)
    #expect(read.failure?.diagnostics.map(\.code) == ["xml.malformed"])
  }

  @Test func refusesTooMuchOfAnything() throws {
    let deep = String(repeating: "<container key='a'>", count: 100_000)
    #expect(try codes("<log><event>" + deep) == ["xml.too-deep"])
    let long = String(repeating: "<string key='a' value='\(String(repeating: "长", count: 1 << 20))'/>", count: 6)
    #expect(try codes("<log><event>" + long + "</event></log>") == ["xes.event-too-long"])
    let keys = (0...16_384).map { "<int key='\($0)' value='1'/>" }.joined()
    #expect(try codes("<log><event>" + keys + "</event></log>") == ["xes.too-many-keys"])
  }

  @Test func keepsTheAttributesOfALongTraceOverBatches() throws {
    let events = { (count: Int) in (0..<count).map { "<event><int key='n' value='\($0)'/></event>" }.joined() }
    let first = "<trace><string key='名' value='长'/>\(events(140_000))</trace>"
    let second = "<trace><string key='名' value='短'/>\(events(5_000))<string key='末' value='是'/></trace>"
    let read = try read("<log><string key='城' value='深圳'/>\(first)\(second)</log>")
    #expect(read.rows.count == 145_000)
    #expect(read.rows[139_999] == ["n": "139999", "../名": "长", "../../城": "深圳"])
    #expect(read.rows[140_000] == ["n": "0", "../名": "短", "../末": "是", "../../城": "深圳"])
    let late = "<log><trace>\(events(70_000))<string key='末' value='是'/></trace></log>"
    #expect(try codes(late) == ["xes.attribute-late"])
  }
}
