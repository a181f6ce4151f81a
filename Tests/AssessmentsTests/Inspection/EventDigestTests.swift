import Assessments
import Digests
import Foundation
import TestSupport
import Testing

/// The digest of a set of events.
@Suite struct EventDigestTests {
  private static let header = "id,time,community,actor,activity,case,预算,note"
  private static let rows = [
    "甲1,2024-01-03T09:00:00+08:00,heyan,居民,topic.raised,案一,2.50,",
    "甲2,2024-02-05,heyan,居委会,post.published,,,公示",
    "甲3,2024-03,shiqiao,resident,topic.raised,案二,-1,",
    "甲4,2024-03-09T10:00:00.123456789+08:00,shiqiao,社会组织,topic.triaged,案二,0.0,",
  ]

  private func text(_ rows: [String], header: String = Self.header) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  private func digest(_ files: [String: String]) throws -> String? { try InspectedLog(files).digest }

  @Test func itIsThatOfTheEventsWrittenOutByHand() throws {
    let events = [
      #"{"activity":"topic.raised","actor":"resident","case":"案一","community":"heyan","id":"甲1","#
        + #""time":{"at":"2024-01-03T01:00:00.000000000Z","precision":"instant"},"x":{"预算":"2.5"}}"#,
      #"{"activity":"post.published","actor":"residents-committee","community":"heyan","id":"甲2","note":"公示","#
        + #""time":{"at":"2024-02-04T16:00:00.000000000Z","precision":"day"}}"#,
      #"{"activity":"topic.raised","actor":"resident","case":"案二","community":"shiqiao","id":"甲3","#
        + #""time":{"at":"2024-02-29T16:00:00.000000000Z","precision":"month"},"x":{"预算":"-1"}}"#,
      #"{"activity":"topic.triaged","actor":"social-organization","case":"案二","community":"shiqiao","id":"甲4","#
        + #""time":{"at":"2024-03-09T02:00:00.123456789Z","precision":"instant"},"x":{"预算":"0"}}"#,
    ]
    let digests = events.map { ContentDigest(of: $0.utf8).bytes }.sorted { $0.lexicographicallyPrecedes($1) }
    let expected = ContentDigest(of: digests.joined()).description
    #expect(try digest(["一.csv": text(Self.rows)]) == expected)
    // The same from outside: printf '%s' EVENT | sha256sum, sorted, as bytes through sha256sum again.
    #expect(expected == "f99db246f9cf93c0b8b9d022df085b1b4dca29c1a3240b89358a0052f1839ff8")
  }

  @Test func noEventsHaveTheDigestOfNothing() throws {
    #expect(
      try digest(["一.csv": Self.header + "\n"])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func orderAndFilesPlayNoPart(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let expected = try digest(["一.csv": text(Self.rows)])
    let shuffled = Self.rows.shuffled(using: &generator)
    let cut = generator.integer(in: 0...shuffled.count)
    let files = ["甲.csv": text(Array(shuffled.prefix(cut))), "乙.csv": text(Array(shuffled.dropFirst(cut)))]
    #expect(try digest(files) == expected, "seed \(seed)")
  }

  @Test func theWayThatTheSameIsWrittenPlaysNoPart() throws {
    let expected = try digest(["一.csv": text(Self.rows)])
    let other = [
      "甲1,2024-01-03T01:00:00Z,heyan,resident,topic.raised,案一,2.5,", Self.rows[1], Self.rows[2], Self.rows[3],
    ]
    #expect(try digest(["一.csv": text(other)]) == expected)
    let columns = Self.rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",") + ","
    }
    let header = Self.header.split(separator: ",").reversed().joined(separator: ",") + ",theme"
    #expect(try digest(["一.csv": text(columns, header: header)]) == expected)
  }

  @Test(arguments: [
    ("甲1", "乙1"), ("2024-02-05", "2024-02-06"), ("2024-02-05", "2024-02-05T00:00:00+08:00"),
    ("heyan,居委会", "shiqiao,居委会"), ("heyan,居民", "heyan,居委会"), ("post.published", "topic.raised"), ("2.50", "2.51"),
    ("公示", "公告"), ("公示", ""), (".123456789", ".123456788"), ("案一", "案二"),
  ])
  func everyFieldPlaysAPart(old: String, new: String) throws {
    var rows = Self.rows
    let index = try #require(rows.firstIndex { $0.contains(old) })
    rows[index] = rows[index].replacingOccurrences(of: old, with: new)
    // A topic needs a case.
    if new == "topic.raised" { rows[index] = rows[index].replacingOccurrences(of: ",,,", with: ",案三,,") }
    let log = try InspectedLog(["一.csv": text(rows)])
    #expect(log.inspection.profile.logs.events == 4)
    #expect(log.digest != (try digest(["一.csv": text(Self.rows)])))
  }

  @Test func anEventTwiceIsNotAnEventOnce() throws {
    let once = try digest(["一.csv": text(["," + Self.rows[1].dropFirst(3)])])
    let twice = try InspectedLog(["一.csv": text(["," + Self.rows[1].dropFirst(3), "," + Self.rows[1].dropFirst(3)])])
    #expect(twice.inspection.profile.logs.events == 2)
    #expect(twice.digest != once)
  }

  @Test(arguments: [1, 2, 5])
  func itIsTheSameBlockByBlockAndInEveryFormat(threads: Int) throws {
    let expected = try digest(["一.csv": text(Self.rows)])
    let lines = [
      #"{"id":"甲1","time":"2024-01-03T01:00:00Z","community":"heyan","actor":"resident","activity":"topic.raised","#
        + #""case":"\u6848一","预算":2.5}"#,
      #"{"actor":"居委会","note":"公示","id":"甲2","time":"2024-02-05","community":"heyan","activity":"post.published"}"#,
      #"{"id":"甲3","time":"2024-03","community":"shiqiao","actor":"resident","activity":"topic.raised","case":"案二","#
        + #""预算":"-1.0","theme":null}"#,
    ]
    let logs = [
      ["一.csv": text(Self.rows)], ["一.csv": text([Self.rows[3]]), "二.jsonl": lines.joined(separator: "\n")],
    ]
    for files in logs {
      let log = try InspectedLog.assessment(files)
      defer { log.remove() }
      let file = URL(fileURLWithPath: log.assessment)
      let assessment = try String(contentsOf: file, encoding: .utf8)
      try Data(
        (assessment.replacing("logs/*.csv", with: "logs/*.*") + "log-digest: events\n").utf8
      ).write(to: file)
      let outcome = try Evaluation.run(log.assessment, threads: threads)
      #expect(outcome.result.logs.digest == expected)
    }
  }
}
