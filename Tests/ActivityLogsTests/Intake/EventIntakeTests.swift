import ActivityLogs
import Diagnostics
import Quantities
import RecordReaders
import TestSupport
import Testing

/// What becomes of the records of a log.
struct EventIntakeTests {
  @Test func readsCanonicalEvents() throws {
    let log = IntakeRun.File(
      "议题.csv",
      "\u{FEFF}id,time,end,community,subdistrict,actor,activity,case,person,hours,预算,备注,复核\r\n"
        + "1,2024-05-01T09:30:00+08:00,2024-05-01T10:00:00+08:00,晋宁,志舟,居民,topic.raised,\"电梯,\n加装\",张三,,,,\r\n"
        + "2,2024-05,,东方,,residents-committee,meeting.held,,,-1.50,\"12000.00\",\"他说\"\"好\"\"\",2024\r\n"
        + "\r\n"
        + "3,2024,,,志舟,街道办,meeting.held,,,,,,")
    let run = try IntakeRun([[log]], rules: try IntakeRun.rules(["case", "person", "hours", "x.预算", "x.备注", "x.复核"]))
    #expect(
      run.events == [
        "晋宁 resident activity=topic.raised case=电梯,\n加装 end=2024-05-01T10:00:00+08:00 id=1 person=张三 "
          + "time=2024-05-01T09:30:00+08:00",
        "东方 residents-committee activity=meeting.held hours=-1.5 id=2 time=2024-05 x.备注=他说\"好\" x.复核=2024 x.预算=12000",
        "志舟 subdistrict-office activity=meeting.held id=3 time=2024",
      ])
    #expect(run.summary.isUsable)
    #expect(run.codes == ["csv.empty-lines"])
    let ends = ["1,": "张三,,,,", "2,": "\"他说\"\"好\"\"\",2024", "3,": "meeting.held,,,,,,"]
    var lines: [Int] = []
    for (place, first) in zip(run.places, ["1,", "2,", "3,"]) {
      guard case .bytes(offset: let offset, length: let length, line: let line) = place.location else { continue }
      let record = String(decoding: log.bytes[offset..<offset + length], as: UTF8.self)
      let end = try #require(ends[first])
      #expect(record.hasPrefix(first) && record.hasSuffix(end))
      lines.append(line)
    }
    #expect(lines == [2, 4, 6])
  }

  @Test func decodesOnlyTheColumnsThatAreNeeded() throws {
    let log = IntakeRun.File(
      "a.csv", "time,community,actor,activity,hours,rating,预算\n2024,晋宁,居民,meeting.held,1,很好,约三千\n")
    let run = try IntakeRun([[log]], rules: try IntakeRun.rules([]))
    #expect(run.summary.isUsable && run.events.count == 1)
    let needy = try IntakeRun([[log]], rules: try IntakeRun.rules(["rating", "x.预算"]))
    #expect(!needy.summary.isUsable && needy.events.isEmpty)
    #expect(needy.codes.sorted() == ["record.number-malformed", "record.number-malformed", "records.too-many-bad"])
  }

  @Test func givesEveryNeededColumnEvenWhereAFileHasNone() throws {
    let folder = try IntakeRun(
      [[IntakeRun.File("a.csv", "time,community,actor,activity\n2024,晋宁,居民,meeting.held\n")]],
      rules: try IntakeRun.rules(["case", "hours", "recorded_at", "x.预算"]))
    #expect(folder.events == ["晋宁 resident activity=meeting.held time=2024"])
  }

  @Test func tellsEverythingThatIsWrongWithRecords() throws {
    let log = IntakeRun.File(
      "议题.csv",
      """
      id,time,end,community,subdistrict,actor,activity,case,person,hours,楼栋类型
      1,2024-05-01,,晋宁,,居民,topic.raised,案1,,,
      2,,,晋宁,,居民,meeting.held,,,,
      3,2024-05-01T10:00:00,,晋宁,,居民,meeting.held,,,,
      4,2024-02-30,2024,晋宁,,居民,meeting.held,,,,
      5,2016-12-31T23:59:60Z,,晋宁,,居民,meeting.held,,,,
      6,昨天,,晋宁,,居民,meeting.held,,,,
      7,2024-05-02,2024-05-01,晋宁,,居民,meeting.held,,,,
      8,2024-05-01,,,,居民,meeting.held,,,,
      9,2024-05-01,,晋林,,居民,meeting.held,,,,
      10,2024-05-01,,,晋宁,居民,meeting.held,,,,
      11,2024-05-01,,晋宁,南坝,居民,meeting.held,,,,
      12,2024-05-01,,独立,志舟,居民,meeting.held,,,,
      13,2024-05-01,,晋宁,,,meeting.held,,,,
      14,2024-05-01,,晋宁,,residents-comittee,meeting.held,,,,
      15,2024-05-01,,晋宁,,居民,,,,,
      16,2024-05-01,,晋宁,,居民,topic.rased,,,,
      17,2024-05-01,,晋宁,,居民,topic.raised,,,,
      18,2024-05-01,,晋宁,,居民,shift.volunteered,,,三小时,
      19,2024-05-01,,晋宁,,居民,survey.held,,,1234567890123456789,
      1,2024-05-01,,晋宁,,居民,meeting.held,,,0.1234567890123456789,
      1,2024-05-01,,晋宁,,居民,meeting.held,,,,
      22,2024-05-01T10:00:00.1234567891Z,,晋宁,,居民,meeting.held,,,,
      23,2024-05-01,,晋宁,,居民,meeting.held,,,
      24,2024-05-01,,晋宁,,"居民"?,meeting.held,,,,
      25,2024-05-01,,晋林,,居民,meeting.held,,,,
      26,2024-05-01,,晋宁,,居民,topic.raised,案2,,,
      """)
    let run = try IntakeRun([[log]], rules: try IntakeRun.rules())
    #expect(!run.summary.isUsable)
    #expect(run.summary.accepted == 2 && run.summary.setAside == 24 && run.summary.records == 26)
    expectGolden(run.shown, named: "records.zh.txt")
    expectGolden(run.summary.diagnostics.inEnglish(sources: run.sources), named: "records.en.txt")
  }

  @Test func setsBadRecordsAsideUpToTheLimit() throws {
    let good = String(repeating: "2024,晋宁,居民,meeting.held\n", count: 99)
    let log = IntakeRun.File("a.csv", "time,community,actor,activity\n" + good + "2024,晋宁,村民,meeting.held\n")
    var rules = try IntakeRun.rules()
    #expect(try !IntakeRun([[log]], rules: rules).summary.isUsable)
    rules.badRecordLimit = Rational(try ExactDecimal("0.01"))
    let tolerant = try IntakeRun([[log]], rules: rules)
    #expect(tolerant.summary.isUsable && tolerant.summary.setAside == 1 && tolerant.events.count == 99)
    #expect(tolerant.codes == ["record.actor-unknown", "records.set-aside"])
    #expect(tolerant.summary.diagnostics.allSatisfy { $0.severity == .warning })
    rules.badRecordLimit = Rational(try ExactDecimal("0.0099"))
    let strict = try IntakeRun([[log]], rules: rules)
    #expect(!strict.summary.isUsable)
    #expect(strict.codes == ["record.actor-unknown", "records.too-many-bad"])
    #expect(strict.summary.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func ignoresUnknownUnitsWhereToldTo() throws {
    let log = IntakeRun.File(
      "a.csv",
      "time,community,subdistrict,actor,activity\n2024,晋宁,,居民,meeting.held\n昨天,外地,,村民,打架\n2024,,外街道,居民,meeting.held\n")
    var rules = try IntakeRun.rules()
    rules.unknownUnits = .ignore
    let run = try IntakeRun([[log]], rules: rules)
    #expect(run.summary.isUsable && run.events.count == 1)
    #expect(run.summary.ignored == 2 && run.summary.setAside == 0 && run.codes.isEmpty)
  }

  @Test func asksForUniqueIdsWithinAnEntryOnly() throws {
    let text =
      "id,time,community,actor,activity\nA1,2024,晋宁,居民,meeting.held\n,2024,晋宁,居民,meeting.held\n,2024,晋宁,居民,meeting.held\n"
    let (one, two) = (IntakeRun.File("一.csv", text), IntakeRun.File("二.csv", text))
    #expect(try IntakeRun([[one], [two]], rules: try IntakeRun.rules()).summary.isUsable)
    let same = try IntakeRun([[one, two]], rules: try IntakeRun.rules())
    #expect(!same.summary.isUsable && same.summary.setAside == 1 && same.events.count == 5)
    let diagnostic = try #require(same.summary.diagnostics.first)
    #expect(diagnostic.code == "record.id-twice")
    #expect(
      diagnostic.place?.file == "二.csv"
        && diagnostic.place?.span?.start == SourcePosition(offset: 33, line: 2, column: 1))
    #expect(diagnostic.notes.first?.place?.file == "一.csv" && diagnostic.notes.first?.place?.span?.start.line == 2)
  }

  @Test func countsExactDuplicatesUnlessToldToDropThem() throws {
    let text = """
      id,time,community,actor,activity,hours,备注
      1,2024-05-01T08:00:00+08:00,晋宁,居民,meeting.held,1.50,甲
      2,2024-05-01T00:00:00Z,晋宁,resident,meeting.held,1.5,甲
      3,2024-05-01T00:00:00Z,晋宁,resident,meeting.held,1.5,乙
      4,2024-05-01,晋宁,resident,meeting.held,1.5,乙
      ,2024-05-01T00:00:00Z,晋宁,resident,meeting.held,1.5,乙
      """
    var rules = try IntakeRun.rules(["id", "hours"])
    let counted = try IntakeRun([[IntakeRun.File("a.csv", text)]], rules: rules)
    #expect(counted.events.count == 5 && counted.summary.duplicatesDropped == 0)
    rules.duplicates = .drop
    let dropped = try IntakeRun([[IntakeRun.File("a.csv", text)]], rules: rules)
    #expect(dropped.summary.isUsable && dropped.summary.duplicatesDropped == 2)
    #expect(
      dropped.events.sorted() == [
        "晋宁 resident activity=meeting.held hours=1.5 id=1 time=2024-05-01T08:00:00+08:00 x.备注=甲",
        "晋宁 resident activity=meeting.held hours=1.5 id=4 time=2024-05-01 x.备注=乙",
        "晋宁 resident activity=meeting.held hours=1.5 time=2024-05-01T08:00:00+08:00 x.备注=乙",
      ])
    // The same record in two exports is one event, although it has one id.
    let again = try IntakeRun([[IntakeRun.File("a.csv", text), IntakeRun.File("b.csv", text)]], rules: rules)
    #expect(again.summary.isUsable && again.events.sorted() == dropped.events.sorted())
    #expect(again.summary.duplicatesDropped == 7)
  }

  @Test func readsFilesOfManyBatches() throws {
    var text = "id,time,community,actor,activity,title\n"
    let count = 20_000
    for number in 0..<count {
      text +=
        "\(number),2024-05-01T09:00:00+08:00,晋宁,居民,meeting.held,\"第\n\(number)次 会议 \(String(repeating: "长", count: number % 50))\"\n"
    }
    let log = IntakeRun.File("大.csv", text)
    #expect(log.bytes.count > 2 << 20)
    let run = try IntakeRun([[log]], rules: try IntakeRun.rules(["title"]))
    #expect(run.summary.isUsable && run.events.count == count)
    #expect(run.batches.allSatisfy { $0 <= CanonicalCSVReader.batchSize } && run.batches.count > 4)
    for number in stride(from: 0, to: count, by: 997) {
      #expect(run.events[number].contains("title=第\n\(number)次"))
      guard case .bytes(offset: let offset, length: let length, line: let line) = run.places[number].location else {
        continue
      }
      #expect(log.bytes[offset..<offset + length].starts(with: "\(number),".utf8))
      #expect(line == 2 + 2 * number)
    }
  }

  @Test func showsAHundredFaultsAndCountsTheOthers() throws {
    let rows = (0..<150).map { "2024,晋宁,居民,未知\($0)\n2024,晋宁,村民,meeting.held\n" }.joined()
    let run = try IntakeRun(
      [[IntakeRun.File("a.csv", "time,community,actor,activity\n" + rows)]], rules: try IntakeRun.rules())
    #expect(run.summary.setAside == 300)
    #expect(run.codes.filter { $0 == "record.activity-unknown" }.count == 99)
    #expect(run.codes.filter { $0 == "record.actor-unknown" }.count == 1)
    let more = try #require(run.summary.diagnostics.first { $0.code == "records.more-not-shown" })
    #expect(more.message.arguments["count"] == "51")
    let actor = try #require(run.summary.diagnostics.first { $0.code == "record.actor-unknown" })
    #expect(actor.notes.last?.message.arguments["count"] == "149")
    #expect(actor.notes.last?.message.arguments["places"] == "a.csv:5, 7, 9, 11, 13, 15, 17, 19, 21, 23, …")
  }

  @Test func hasNothingToSayAboutNothing() throws {
    for entries in [[], [[]], [[IntakeRun.File("空.csv", "time,community,actor,activity\n")]]] as [[[IntakeRun.File]]] {
      let run = try IntakeRun(entries, rules: try IntakeRun.rules())
      #expect(run.summary.isUsable && run.events.isEmpty && run.codes.isEmpty)
    }
  }

  @Test func comparesWordsOfRecordsByBytes() throws {
    var rules = try IntakeRun.rules()
    rules.vocabulary.activities = ["caf\u{E9}": Vocabulary.Activity(title: LocalizedText("咖啡"))]
    let log = IntakeRun.File("a.csv", "time,community,actor,activity\n2024,晋宁,居民,caf\u{E9}\n2024,晋宁,居民,cafe\u{301}\n")
    let run = try IntakeRun([[log]], rules: rules)
    #expect(run.events.count == 1 && run.codes.contains("record.activity-unknown"))
  }
}
