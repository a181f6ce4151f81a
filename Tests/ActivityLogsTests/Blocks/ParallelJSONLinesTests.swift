import ActivityLogs
import RecordReaders
import TestSupport
import Testing

/// Logs of JSON Lines give the same whether they are read block by block or by the careful intake.
struct ParallelJSONLinesTests {
  private typealias Value = JSONLinesWriter.Value

  /// The members of an event in which everything is in order.
  private static func members(_ generator: inout SeededGenerator, number: Int) -> [(name: String, value: Value)] {
    let days = ["2024", "2024-05", "2024-05-01", "2024-05-01T09:30:00+08:00", "2024-06-30T23:59:59.5Z"]
    let notes = [
      "", "楼道清扫", "他说“好”，\n第二行", "C:\\照片\\1.jpg", "😀👨‍👩‍👧 全家", "tab\there/there", "\u{1}控制\u{0}符", "{\"像\":\"JSON\"},",
      String(repeating: "长", count: 40),
    ]
    let isShift = generator.chance(percent: 40)
    var members: [(name: String, value: Value)] = [
      ("time", .text(days[generator.integer(in: 0...days.count - 1)])),
      ("community", .text(["晋宁", "东方", "独立"][generator.integer(in: 0...2)])),
      ("actor", .text(["居民", "residents-committee"][generator.integer(in: 0...1)])),
      ("activity", .text(isShift ? "shift.volunteered" : "topic.raised")),
      ("case", .text("T-\(generator.integer(in: 1...9))")), ("person", .text("人\(generator.integer(in: 1...20))")),
    ]
    if isShift {
      members.append(
        ("hours", [.literal("1.5"), .literal("-0"), .literal("20"), .text("3.25")][generator.integer(in: 0...3)]))
    } else if generator.chance(percent: 50) {
      members.append(("hours", [.literal("null"), .text("")][generator.integer(in: 0...1)]))
    }
    if generator.chance(percent: 80) { members.insert(("id", .text("e\(number)")), at: 0) }
    if generator.chance(percent: 60) {
      members.append(("说明", .text(notes[generator.integer(in: 0...notes.count - 1)])))
    }
    for name in ["预约", "楼栋类型", "rare-\(number % 7)"] where generator.chance(percent: 20) {
      let values = ["true", "false", "null", "-1.50e+07", "0.0", "\"\""]
      members.append((name, .literal(values[generator.integer(in: 0...values.count - 1)])))
    }
    return members
  }

  private static func log(
    _ generator: inout SeededGenerator, from number: Int, count: Int, _ writer: JSONLinesWriter
  ) -> [UInt8] {
    var text = generator.chance(percent: 30) ? "\u{FEFF}" : ""
    // Blanks alone are a line of their own for the careful intake.
    for index in 0..<count {
      let members = members(&generator, number: number + index)
      text += writer.line(members, &generator)
      if index + 1 < count || generator.chance(percent: 50) { text += writer.style.lineEnd }
    }
    return count == 0 ? [] : Array(text.utf8)
  }

  private static func csv(_ generator: inout SeededGenerator, from number: Int, count: Int) -> [UInt8] {
    let rows = (0..<count).map { "e\(number + $0),2024-05,晋宁,居民,topic.raised,T-1,\"注\n\($0)\"" }
    return Array((["id,time,community,actor,activity,case,说明"] + rows).joined(separator: "\n").utf8)
  }

  @Test(arguments: [1, 2, 5], [false, true])
  func givesWhatTheCarefulIntakeGives(threads: Int, decodesAll: Bool) throws {
    var generator = SeededGenerator(seed: UInt64(threads))
    var rules = try IntakeRun.rules()
    rules.decodesAll = decodesAll
    for round in 0..<30 {
      var entries: [[IntakeRun.File]] = []
      var number = 0
      for _ in 0..<generator.integer(in: 1...2) {
        var files: [IntakeRun.File] = []
        for file in 0..<generator.integer(in: 1...3) {
          let count = generator.integer(in: 0...40)
          if generator.chance(percent: 25) {
            files.append(.init("\(file).csv", bytes: Self.csv(&generator, from: number, count: count)))
          } else {
            let name = generator.chance(percent: 50) ? "\(file).jsonl" : "\(file).NDJSON"
            let writer = JSONLinesWriter.random(&generator)
            files.append(.init(name, bytes: Self.log(&generator, from: number, count: count, writer)))
          }
          number += count
        }
        entries.append(files)
      }
      let pieceSize = [1 << 20, 700, generator.integer(in: 1...90)][round % 3]
      let comment = "threads \(threads), all \(decodesAll), round \(round), pieces of \(pieceSize)"
      let roads = try RoadComparison(entries, threads: threads, pieceSize: pieceSize, rules: rules, comment)
      #expect(roads.isTaken && roads.isInOrder, "\(comment)")
    }
  }

  @Test func cutsAtEveryLength() throws {
    var generator = SeededGenerator(seed: 9)
    let style = JSONLinesWriter.Style(lineEnd: "\r\n", blank: " ", escapePercent: 20, isShuffled: true)
    let log = Self.log(&generator, from: 0, count: 4, JSONLinesWriter(style: style))
    for pieceSize in 1...log.count + 1 {
      let roads = try RoadComparison(
        [[.init("日志.jsonl", bytes: log)]], threads: 1, pieceSize: pieceSize, "pieces of \(pieceSize)")
      #expect(roads.isTaken && roads.accepted == 4)
    }
  }

  @Test func cutsLargeFilesWhereRecordsEnd() throws {
    var generator = SeededGenerator(seed: 78)
    let log = Self.log(&generator, from: 0, count: 12_000, JSONLinesWriter(style: .init(escapePercent: 3)))
    #expect(log.count > 2 << 20, "more than two pieces")
    let roads = try RoadComparison([[.init("大.jsonl", bytes: log)]], threads: 3, "large")
    #expect(roads.isTaken && roads.accepted == 12_000)
  }

  private static let event = #""time":"2024","community":"晋宁","actor":"居民","activity":"topic.raised","case":"T-1""#

  @Test(arguments: [
    "", " ", "{", "{}", "[]", "7", "null", "{\(event)},", "{\(event)} {}", "{\(event),}", "{,\(event)}", "{\(event)",
    #"{\#(event),"a":1,"a":2}"#, #"{\#(event),"id":"x","id":"y"}"#, #"{\#(event),"a":{}}"#, #"{\#(event),"a":{"b":1}}"#,
    #"{\#(event),"a":[1]}"#, #"{\#(event),"hours":"many"}"#, #"{\#(event),"hours":1e3}"#, #"{\#(event),"hours":true}"#,
    #"{\#(event),"a":01}"#, #"{\#(event),"a":1.}"#, #"{\#(event),"a":-}"#, #"{\#(event),"a":.5}"#,
    #"{\#(event),"a":1e}"#,
    #"{\#(event),"a":+1}"#, #"{\#(event),"a":NaN}"#, #"{\#(event),"a":nul}"#, #"{\#(event),"a":truefalse}"#,
    #"{\#(event),"a":"x}"#, #"{\#(event),"a":"\x"}"#, #"{\#(event),"a":"\u12"}"#, #"{\#(event),"a":"\ud83d"}"#,
    #"{\#(event),"a":"\ude00\ud83d"}"#, #"{\#(event),"a":"\"}"#, #"{\#(event),"a":"\\"x"}"#, #"{\#(event),a:1}"#,
    #"{\#(event),'a':1}"#, #"{\#(event),"a" 1}"#, #"{\#(event),"a":1 "b":2}"#, #"{\#(event),"":1}"#,
    #"{\#(event),"\u0061":1}"#, "{\(event),\r\"a\":1}", "{\(event),\"a\":\"\t\"}", "{\(event),\"a\":\"\0\"}",
    "\0{\(event)}",
    "{\(event)}\r\r", "\u{FEFF}{\(event)}", "\u{A0}{\(event)}", "{\(event)}//",
    #"{"time":"2024","community":"晋宁","actor":"路人","activity":"topic.raised","case":"T-1"}"#,
    #"{"community":"晋宁","actor":"居民","activity":"topic.raised","case":"T-1"}"#,
    #"{"time":"2024","community":null,"actor":"居民","activity":"topic.raised","case":"T-1"}"#,
    #"{"time":"2024","community":"晋宁","actor":"居民","activity":"topic.raised"}"#, #"{\#(event),"id":"twice"}"#,
  ])
  func leavesWhatIsUnusualToTheCarefulIntake(line: String) throws {
    for (before, behind) in [("", "\n"), (#"{\#(Self.event),"id":"twice"}"# + "\n", "\n{\(Self.event)}\n")] {
      // A mark of byte order, or an id, is unusual only where it is not the first.
      if before.isEmpty && (line.hasPrefix("\u{FEFF}") || line.contains("twice")) { continue }
      for decodesAll in [false, true] {
        var rules = try IntakeRun.rules()
        rules.decodesAll = decodesAll
        let text = before + line + behind
        let roads = try RoadComparison([[.init("日志.jsonl", text)]], threads: 2, rules: rules, text)
        #expect(!roads.isTaken, "\(text)")
      }
    }
  }

  @Test func leavesBytesThatAreNoTextToTheCarefulIntake() throws {
    for bytes in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE5]] as [[UInt8]] {
      let line = Array("{\(Self.event),\"a\":\"".utf8) + bytes + Array("\"}\n".utf8)
      let roads = try RoadComparison([[.init("日志.jsonl", bytes: line)]], threads: 1, "\(bytes)")
      #expect(!roads.isTaken && !roads.isInOrder)
    }
    let packed = try RoadComparison([[.init("日志.jsonl.gz", "{\(Self.event)}\n")]], threads: 1, "packed by its name")
    #expect(!packed.isTaken)
  }

  @Test func agreesAfterAnyByteIsChanged() throws {
    var generator = SeededGenerator(seed: 4242)
    var (taken, left) = (0, 0)
    let others = Array("\"\\{}[]:,\n\r\t 01-.eEtfnu/x\0".utf8) + [0x80, 0xE5, 0xFF]
    for round in 0..<300 {
      let writer = JSONLinesWriter.random(&generator)
      var log = Self.log(&generator, from: 0, count: 3, writer)
      let index = generator.integer(in: 0...log.count - 1)
      if generator.chance(percent: 30) {
        log.remove(at: index)
      } else {
        log[index] = others[generator.integer(in: 0...others.count - 1)]
      }
      let comment = "round \(round): \(String(decoding: log, as: UTF8.self))"
      let roads = try RoadComparison([[.init("日志.jsonl", bytes: log)]], threads: 1, pieceSize: 64, comment)
      if roads.isTaken { taken += 1 } else { left += 1 }
    }
    #expect(taken > 30 && left > 100, "taken \(taken), left \(left)")
  }

  @Test func findsAnIDThatIsInAFileOfEachFormat() throws {
    let row = "id,time,community,actor,activity,case\nx1,2024,晋宁,居民,topic.raised,T-1\n"
    let line = #"{\#(Self.event),"id":"\u00781"}"#
    let files = [IntakeRun.File("1.csv", row), IntakeRun.File("2.jsonl", line)]
    #expect(try !RoadComparison([files], threads: 2, "one entry").isTaken)
    #expect(try RoadComparison(files.map { [$0] }, threads: 2, "two entries").isTaken)
  }

  @Test func saysTheSameOfColumnsThatLookLikeFields() throws {
    var rules = try IntakeRun.rules()
    rules.decodesAll = true
    let file = IntakeRun.File("日志.jsonl", #"{\#(Self.event),"buildng":"1栋"}"# + "\n")
    let roads = try RoadComparison([[file]], threads: 2, rules: rules, "a name like a field's")
    #expect(roads.isTaken && roads.remarks == ["log.column-like-field"])
  }

  @Test func ignoresUnitsThatAreNotListed() throws {
    var rules = try IntakeRun.rules()
    rules.unknownUnits = .ignore
    let stranger = #"{"time":"2024","community":"外地","actor":"居民","activity":"topic.raised"}"#
    let good = IntakeRun.File("日志.jsonl", "{\(Self.event)}\n\(stranger)\n{\"community\":\"外地\"}\n")
    #expect(try RoadComparison([[good]], threads: 2, rules: rules, "a stranger").isTaken)
    let bad = IntakeRun.File("日志.jsonl", "{\"community\":\"外地\"}\n{\(Self.event)}\n")
    #expect(try !RoadComparison([[bad]], threads: 2, rules: rules, "first without time").isTaken)
  }
}
