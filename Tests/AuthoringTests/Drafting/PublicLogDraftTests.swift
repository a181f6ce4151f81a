import Authoring
import Diagnostics
import Foundation
import RecordReaders
import TestSupport
import Testing

/// Drafts of public logs: how many edits a person has to make before they say what the logs mean.
@Suite struct PublicLogDraftTests {
  private typealias Edit = DraftRun.Edit
  private static let hasLogs = Repository.shared("logs/receipt.csv") != nil
  /// The one edit that every draft of a log without communities needs.
  private static let community = Edit("community: 待定社区", "community: 公开日志")

  private func log(_ name: String) throws -> URL { try #require(Repository.shared("logs/\(name)")) }

  private func run(
    _ name: String, _ edits: [Edit] = [], columns: Set<String>? = nil, times: [String] = []
  ) throws -> DraftRun {
    let file = try log(name)
    let draft = try DraftRun.draft(of: file)
    guard let columns else { return try DraftRun(draft, of: file, edits: edits, times: times) }
    return try DraftRun(draft, of: file, edits: edits, columns: columns, times: times)
  }

  @Test(
    .enabled(if: hasLogs),
    arguments: [
      ("dateNoTZD.xes", 0), ("example_log.csv", 23), ("example_log.jsonocel", 23), ("receipt.canonical.csv", 8577),
      ("running_example_broken.csv", 34),
    ])
  func aDraftRunsAsItIs(name: String, count: Int) throws {
    let run = try run(name)
    #expect(run.isComplete, "\(run.problems)")
    #expect(run.records == count)
  }

  @Test(.enabled(if: hasLogs)) func aTableAndAnEventLogOfOneProcessGiveTheSameEvents() throws {
    let columns: Set<String> = ["time", "community", "actor", "activity", "case", "person", "organization", "channel"]
    let actor = Edit("  actor: residents-committee", "  actor: subdistrict-office")
    let community = Edit("community: 待定社区", "community: receipt-municipality")
    let table = try run("receipt.csv", [community, actor], columns: columns)
    #expect(table.isComplete, "\(table.problems)")
    #expect(table.events.count == 8577)
    // An event log's own fields come by themselves, others are added by hand.
    let more = Edit(
      "  actor: residents-committee",
      "  actor: subdistrict-office\n  organization: ${org:group}\n  channel: $../channel")
    let eventLog = try run("receipt.xes.gz", [community, more], columns: columns)
    #expect(eventLog.isComplete, "\(eventLog.problems)")
    #expect(eventLog.events == table.events)
    let canonical = try run("receipt.canonical.csv", columns: columns)
    #expect(canonical.events == table.events)
  }

  @Test(.enabled(if: hasLogs)) func theRunningExampleIsTheSameInBothFormats() throws {
    let table = try run("running-example.csv", [Self.community])
    let eventLog = try run("running-example.xes", [Self.community])
    #expect(table.isComplete && eventLog.isComplete, "\(table.problems) \(eventLog.problems)")
    #expect(table.events.count == 42)
    #expect(eventLog.events == table.events)
  }

  @Test(.enabled(if: hasLogs)) func anObjectCentricLogIsTheSameInAllItsFormats() throws {
    let names = ["ocel20_example.jsonocel", "ocel20_example.xmlocel", "ocel20_example.sqlite"]
    // Only the JSON says of what clock its times are: one that is an hour ahead of UTC.
    let zone = Edit("  zone: Asia/Shanghai", "  zone: \"+01:00\"")
    let runs = try names.map { name in
      try run(name, name.hasSuffix("jsonocel") ? [Self.community] : [Self.community, zone])
    }
    for run in runs { #expect(run.isComplete, "\(run.problems)") }
    let first = try #require(runs.first)
    #expect(first.events.count >= 13)
    for run in runs { #expect(run.events == first.events) }
    #expect(first.text.contains("“Purchase Order”（5 个事件）"))
  }

  @Test(.enabled(if: hasLogs)) func serviceRequestsGiveTheSameEventsAsTextAndAsWorkbook() throws {
    let columns: Set<String> = ["time", "community", "actor", "activity", "case", "organization", "channel"]
    // The zone, what becomes of times that the clocks skipped, and a column that is no event: three edits.
    let zone = Edit(
      "  zone: Asia/Shanghai", "  zone: America/New_York\n  dst: {missing: shift-forward, ambiguous: earlier}")
    var found: [DraftRun] = []
    for name in ["baltimore_311_sample.csv", "baltimore_311_sample.xlsx"] {
      let file = try log(name)
      let draft = try DraftRun.draft(of: file)
      let start = try #require(draft.range(of: "  - name: StatusDate"))
      let end = try #require(draft.range(of: "  - name: CloseDate"))
      let status = String(draft[start.lowerBound..<end.lowerBound])
      let run = try DraftRun(
        draft, of: file,
        edits: [
          zone, Edit(status, ""), Edit("activity: Created", "activity: topic.raised"),
          Edit("activity: Close", "activity: matter.closed"),
        ], columns: columns, times: ["DueDate"])
      #expect(run.isComplete, "\(run.problems)")
      #expect(run.events.count == 19_792)
      #expect(run.records == 10_000)
      // Two requests are due at a time that the clocks skipped.
      #expect(Set(run.notes.map { $0.place.line }).count == 2)
      #expect(Set(run.notes.map(\.column)) == ["DueDate"])
      found.append(run)
    }
    #expect(found.first?.events == found.last?.events)
  }
}
