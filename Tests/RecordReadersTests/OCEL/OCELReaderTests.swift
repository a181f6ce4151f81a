import CSQLite
import Columns
import Foundation
import RecordReaders
import TestSupport
import Testing

/// Object-centric logs in all their formats.
struct OCELReaderTests {
  private func read(
    _ text: String, flatten: String? = nil, lengths: [Int] = [.max], columns: Set<String>? = nil
  ) throws -> ReadRecords {
    try ReadRecords(Array(text.utf8), lengths: lengths, columns: columns, ReadRecords.ocel) { $0.flatten = flatten }
  }

  private static let json = """
    {"events": [
      {"id": "事1", "type": "提出", "time": "2024-03-05T10:00:00+08:00", "attributes": [{"name": "来源", "value": "热线"}, {"name": "id", "value": 7}],
       "relationships": [{"objectId": "题1", "qualifier": "关于"}, {"objectId": "人1", "qualifier": "由"}, {"objectId": "题2", "qualifier": "涉及"}, {"objectId": "题1", "qualifier": "重提"}]},
      {"id": "事2", "type": "办结", "time": "2024-03-06T02:00:00Z", "relationships": [{"objectId": "题1", "qualifier": ""}]},
      {"id": "事3", "type": "巡查", "time": "2024-03-07T00:00:00Z", "attributes": []}],
     "objects": [
      {"id": "题1", "type": "议题", "attributes": [{"name": "状态", "time": "1970-01-01T00:00:00Z", "value": "新"},
        {"name": "状态", "time": "2024-03-06T10:00:00+08:00", "value": "办"}, {"name": "状态", "time": "2024-03-05T03:00:00Z", "value": "待"}, {"name": "级", "time": "2025-01-01T00:00:00Z", "value": 3}]},
      {"id": "题2", "type": "议题"}, {"id": "人1", "type": "居民", "attributes": [{"name": "姓", "time": "1970-01-01T00:00:00Z", "value": "张"}]}]}
    """

  private static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log><object-types><object-type name="议题"><attributes><attribute name="状态" type="string"/></attributes></object-type></object-types>
    <objects><object id="题1" type="议题"><attributes><attribute name="状态" time="1970-01-01T00:00:00Z">新</attribute>
    <attribute name="状态" time="2024-03-06T10:00:00+08:00">办</attribute><attribute name="状态" time="2024-03-05T03:00:00Z">待</attribute>
    <attribute name="级" time="2025-01-01T00:00:00Z">3</attribute></attributes><objects><relationship object-id="人1" qualifier="x"/></objects></object>
    <object id="题2" type="议题"/><object id="人1" type="居民"><attributes><attribute name="姓" time="1970-01-01T00:00:00Z">张</attribute></attributes></object></objects>
    <events><event id="事1" type="提出" time="2024-03-05T10:00:00+08:00"><attributes><attribute name="来源">热线</attribute><attribute name="id">7</attribute></attributes>
    <objects><relationship object-id="题1" qualifier="关于"/><relationship object-id="人1" qualifier="由"/><relobj object-id="题2" qualifier="涉及"/><relationship object-id="题1" qualifier="重提"/></objects></event>
    <event id="事2" type="办结" time="2024-03-06T02:00:00Z"><objects><relationship object-id="题1" qualifier=""/></objects></event>
    <event id="事3" type="巡查" time="2024-03-07T00:00:00Z"><attributes/></event></events></log>
    """

  private static let database = """
    CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT); INSERT INTO event_map_type VALUES ('提出','A'),('办结','B'),('巡查','C');
    CREATE TABLE object_map_type (ocel_type TEXT, ocel_type_map TEXT); INSERT INTO object_map_type VALUES ('议题','T'),('居民','P');
    CREATE TABLE event (ocel_id TEXT, ocel_type TEXT); INSERT INTO event VALUES ('事1','提出'),('事2','办结'),('事3','巡查');
    CREATE TABLE object (ocel_id TEXT, ocel_type TEXT); INSERT INTO object VALUES ('题1','议题'),('题2','议题'),('人1','居民');
    CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT);
    INSERT INTO event_object VALUES ('事2','题1',''),('事1','题1','关于'),('事1','人1','由'),('事1','题2','涉及'),('事1','题1','重提');
    CREATE TABLE event_A (ocel_id TEXT, ocel_time TIMESTAMP, 来源 TEXT, id INTEGER); INSERT INTO event_A VALUES ('事1','2024-03-05T10:00:00+08:00','热线',7);
    CREATE TABLE event_B (ocel_id TEXT, ocel_time TIMESTAMP); INSERT INTO event_B VALUES ('事2','2024-03-06T02:00:00Z');
    CREATE TABLE event_C (ocel_id TEXT, ocel_time TIMESTAMP, 空 TEXT); INSERT INTO event_C VALUES ('事3','2024-03-07T00:00:00Z',NULL);
    CREATE TABLE object_T (ocel_id TEXT, ocel_time TIMESTAMP, ocel_changed_field TEXT, 状态 TEXT, 级 INTEGER);
    INSERT INTO object_T VALUES ('题1','1970-01-01T00:00:00Z',NULL,'新',NULL),('题1','2024-03-06T10:00:00+08:00','状态','办',NULL),('题1','2024-03-05T03:00:00Z','状态','待',9),('题1','2025-01-01T00:00:00Z','级',NULL,3);
    CREATE TABLE object_P (ocel_id TEXT, ocel_time TIMESTAMP, 姓 TEXT); INSERT INTO object_P VALUES ('人1','1970-01-01T00:00:00Z','张');
    """

  private static let first = [
    "id": "事1", "activity": "提出", "time": "2024-03-05T10:00:00+08:00", "来源": "热线", "attribute/id": "7",
  ]
  private static let second = ["id": "事2", "activity": "办结", "time": "2024-03-06T02:00:00Z"]
  private static let third = ["id": "事3", "activity": "巡查", "time": "2024-03-07T00:00:00Z"]
  /// The records of the log above, flattened by issues.
  private static let flat: [[String: String]] = [
    first.merging(["object": "题1", "object-type": "议题", "qualifier": "关于; 重提", "../状态": "新"]) { $1 },
    first.merging(["object": "题2", "object-type": "议题", "qualifier": "涉及"]) { $1 },
    second.merging(["object": "题1", "object-type": "议题", "../状态": "办"]) { $1 }, third,
  ]

  @Test(arguments: [json, xml])
  func givesEventsAndFlattensThem(text: String) throws {
    for lengths in [[Int.max], [1], [100, 3]] {
      #expect(try read(text, lengths: lengths).rows == [Self.first, Self.second, Self.third])
      let flat = try read(text, flatten: "议题", lengths: lengths)
      #expect(flat.rows == Self.flat)
      #expect(flat.faults.isEmpty && flat.errors.isEmpty)
    }
    let people = try read(text, flatten: "居民").rows
    #expect(people.map { $0["../姓"] } == ["张", nil, nil])
    #expect(people.map { $0["object"] } == ["人1", nil, nil])
  }

  @Test func readsADatabaseAsItReadsText() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("日志.sqlite").path
    var connection: OpaquePointer?
    #expect(unsafe sqlite3_open(path, &connection) == SQLITE_OK)
    #expect(unsafe sqlite3_exec(connection, Self.database, nil, nil, nil) == SQLITE_OK)
    unsafe sqlite3_close(connection)
    let file = LogFile(path: path, name: "日志.sqlite")
    var options = SourceOptions()
    #expect(try ReadRecords.opened(file, options).rows == [Self.first, Self.second, Self.third])
    options.flatten = "议题"
    let flat = try ReadRecords.opened(file, options)
    #expect(flat.rows == Self.flat)
    #expect(flat.lines == [1, 1, 2, 3])
  }

  @Test func readsTheFirstVersion() throws {
    let text = """
      {"ocel:global-log": {"ocel:version": "1.0"}, "ocel:events": {
       "e1": {"ocel:activity": "提出", "ocel:timestamp": "2024-03-05 10:00:00", "ocel:omap": ["o1", "p1"], "ocel:vmap": {"量": 4.50}}},
       "ocel:objects": {"o1": {"ocel:type": "议题", "ocel:ovmap": {"状态": "新"}}, "p1": {"ocel:type": "居民", "ocel:ovmap": {}}}}
      """
    #expect(
      try read(text, flatten: "议题").rows == [
        [
          "id": "e1", "activity": "提出", "time": "2024-03-05 10:00:00", "量": "4.50", "object": "o1",
          "object-type": "议题", "../状态": "新",
        ]
      ])
  }

  @Test func saysWhatIsWrong() throws {
    #expect(try read("{\"objects\": []}").errors == ["ocel.malformed 1:15"])
    #expect(try read("[]").errors == ["ocel.malformed 1:1"])
    #expect(try read("{\"events\": [1]}").errors == ["ocel.malformed 1:13"])
    #expect(try read("{\"events\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}").errors == ["ocel.id-twice 1:26"])
    #expect(try read("<log><events>").errors.first?.hasPrefix("xml.malformed") == true)
    #expect(try read("<log></log>").errors == ["ocel.malformed"])
    #expect(try read(Self.json, flatten: "议").errors == ["ocel.type-unknown"])
    let stray = Self.json.replacing("{\"objectId\": \"人1\", \"qualifier\": \"由\"}", with: "{\"objectId\": \"人9\"}")
    #expect(try read(stray, flatten: "议题").faults == ["ocel.object-unknown 2"])
    let odd = Self.json.replacing("2024-03-05T10:00:00+08:00", with: "昨天")
    #expect(try read(odd, flatten: "议题").faults == ["ocel.time-unreadable 2"])
    let mixed = Self.json.replacing("2024-03-05T10:00:00+08:00", with: "2024-03-05T10:00:00")
    #expect(try read(mixed, flatten: "议题").faults == ["ocel.times-not-comparable 2"])
    #expect(try read(mixed).faults.isEmpty)
  }

  @Test func saysOfUncertainValuesThatTheyAre() throws {
    func log(_ values: [(time: String, value: String)], event: String) -> String {
      let list = values.map { #"{"name": "状态", "time": "\#($0.time)", "value": "\#($0.value)"}"# }
      return #"{"events": [{"id": "事", "type": "办", "time": "\#(event)", "relationships": [{"objectId": "题"}]}], "#
        + #""objects": [{"id": "题", "type": "议题", "attributes": [\#(list.joined(separator: ", "))]}]}"#
    }
    let values = [("2024-03-05T10:00:00Z", "办"), ("2024-03-05T12:00:00", "结"), ("1970-01-01T00:00:00", "新")]
    // Which of the two of one day is later, nobody can tell; before both, and after a third, everybody can.
    #expect(
      try read(log(values, event: "2024-06-01T00:00:00Z"), flatten: "议题").faults == ["ocel.times-not-comparable 1"])
    #expect(try read(log(values, event: "2024-01-01T00:00:00Z"), flatten: "议题").rows.map { $0["../状态"] } == ["新"])
    let later = values + [("2024-03-08T00:00:00", "归档")]
    #expect(try read(log(later, event: "2024-06-01T00:00:00Z"), flatten: "议题").rows.map { $0["../状态"] } == ["归档"])
    // Of one time the later in the file counts, wherever a value without any stands.
    let twice = [("2024-03-05T10:00:00Z", "一"), ("2024-03-05T18:00:00+08:00", "二"), ("", "无")]
    #expect(try read(log(twice, event: "2024-03-05T10:00:00Z"), flatten: "议题").rows.map { $0["../状态"] } == ["二"])
    #expect(try read(log(twice, event: "2024-03-05T09:59:59Z"), flatten: "议题").rows.map { $0["../状态"] } == ["无"])
  }

  @Test(.timeLimit(.minutes(1))) func readsManyValuesAndManyRelationsOfOneObject() throws {
    // Every pair looked at, each of the three would take hours.
    let count = 10_000
    let values = (0..<count).map {
      #"{"name": "次", "time": "20\#(24 + $0 % 2)-01-01T00:00:\#($0 % 50 + 10)Z", "value": \#($0)}"#
    }
    let qualifiers = (0..<count).map { #"{"objectId": "题", "qualifier": "\#($0)"}"# }
    let events = (0..<count).map {
      #"{"id": "\#($0)", "type": "办", "time": "2024-06-01T00:00:00Z", "relationships": [{"objectId": "题"}]}"#
    }
    let text =
      #"{"events": [{"id": "事", "type": "办", "time": "2024-06-01T00:00:00Z", "relationships": [\#(qualifiers.joined(separator: ","))]}, "#
      + events.joined(separator: ",")
      + #"], "objects": [{"id": "题", "type": "议题", "attributes": [\#(values.joined(separator: ","))]}]}"#
    let read = try read(text, flatten: "议题", columns: ["id", "qualifier", "../次"])
    #expect(read.rows.count == count + 1 && read.faults.isEmpty)
    // The last of the even numbers with the greatest second, 58.
    #expect(Set(read.rows.map { $0["../次"] }) == ["9998"])
    #expect(read.rows.first?["qualifier"] == (0..<count).map(String.init).joined(separator: "; "))
  }

  @Test func saysNotMoreOfARecordThanAnyoneReads() throws {
    let values = (0..<100).map { #"{"name": "量\#($0)", "value": 1}, {"name": "量\#($0)", "value": 2}"# }
    let text = #"{"events": [{"id": "事", "type": "办", "time": "", "attributes": [\#(values.joined(separator: ","))]}]}"#
    #expect(try read(text).faults == Array(repeating: "ocel.attribute-twice 1", count: 16))
  }

  @Test(
    .enabled(if: Repository.shared("logs/ocel20_example.sqlite") != nil),
    arguments: [nil, "Invoice", "Purchase Order", "Purchase Requisition", "Payment"])
  func readsThePublishedExampleAlikeFromAllFormats(flatten: String?) throws {
    var read: [ReadRecords] = []
    for ending in ["jsonocel", "xmlocel", "sqlite"] {
      let file = try #require(Repository.shared("logs/ocel20_example." + ending))
      var options = SourceOptions()
      options.flatten = flatten
      read.append(try ReadRecords.opened(LogFile(path: file.path, name: file.lastPathComponent), options))
    }
    #expect(read.allSatisfy { $0.errors.isEmpty && $0.faults.isEmpty && $0.rows.count >= 13 })
    // The published files write the same times in three ways: in UTC, and an hour later without an offset.
    let format = ISO8601DateFormatter()
    let times = try read[0].rows.map { row in
      let date = try #require(format.date(from: row["time"] ?? ""))
      return String(format.string(from: date.addingTimeInterval(3600)).dropLast())
    }
    #expect(read[1].rows.map { $0["time"] } == times)
    #expect(read[2].rows.map { $0["time"]?.replacing(" ", with: "T") } == times)
    // The database has the relations in an order of its own.
    let rows = read.map { read in
      read.rows.map { row in row.filter { $0.key != "time" }.map { "\($0)=\($1)" }.sorted().joined(separator: "|") }
        .sorted()
    }
    #expect(rows[0] == rows[1])
    #expect(rows[0] == rows[2])
    #expect(flatten == nil || read[0].rows.contains { row in row.keys.contains("object") })
  }

  @Test func neverCrashesOnWhatIsNearlyALog() throws {
    var generator = SeededGenerator(seed: 31)
    for text in [Self.json, Self.xml] {
      for _ in 0..<300 {
        var bytes = Array(text.utf8)
        for _ in 0..<generator.integer(in: 1...3) {
          let place = generator.integer(in: 0...bytes.count - 1)
          switch generator.integer(in: 0...2) {
          case 0: bytes.remove(at: place)
          case 1: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
          default: bytes.removeSubrange(place..<min(bytes.count, place + generator.integer(in: 1...60)))
          }
        }
        _ = try ReadRecords(bytes, ReadRecords.ocel) { $0.flatten = "议题" }
      }
    }
  }
}
