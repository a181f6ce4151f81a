import ActivityLogs
import Columns
import Diagnostics
import Quantities
import Rubrics
import TestSupport
import Testing

@testable import Assessments

/// What is counted of a log, against counting event by event with nothing in mind.
@Suite struct ProfileCollectorTests {
  private let units = UnitTree(units: [
    Unit(id: "heyan", name: "河沿社区", level: .community, parent: "danzao", facts: [:]),
    Unit(id: "shiqiao", name: "石桥社区", level: .community, parent: "danzao", facts: [:]),
    Unit(id: "danzao", name: "丹灶街道", level: .subdistrict, parent: "nanhai", facts: [:]),
    Unit(id: "nanhai", name: "南海区", level: .district, parent: nil, facts: [:]),
  ])
  private let vocabulary = Vocabulary(
    activities: [
      "议题.提出": Vocabulary.Activity(title: LocalizedText("提出"), needs: []),
      "回复.公布": Vocabulary.Activity(title: LocalizedText("公布"), needs: []),
      "从未.有过": Vocabulary.Activity(title: LocalizedText("从未"), needs: []),
    ], attributes: ["预算": .number])

  private func period() throws -> Period {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    func instant(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: zone).start }
    return try #require(Period(from: instant("2024-01-15"), to: instant("2024-04-01"), cutoff: nil, zone: zone))
  }

  private func rows(_ count: Int, using generator: inout SeededGenerator) -> [[String: String]] {
    func pick(_ texts: [String], _ generator: inout SeededGenerator) -> String {
      texts[generator.integer(in: 0...texts.count - 1)]
    }
    return (0..<count).map { number in
      var row = [
        "id": "\(number)", "activity": pick(["议题.提出", "回复.公布"], &generator),
        "actor": pick(["居民", "居委会", "街道办"], &generator), "case": pick(["", "案一", "案二", "案三"], &generator),
        "source": pick(["", "热线", "台账"], &generator), "x.预算": pick(["", "1", "2.5"], &generator),
        "time": time(&generator), "recorded_at": generator.chance(percent: 40) ? time(&generator) : "",
      ]
      let unit = pick(["heyan", "shiqiao", "danzao"], &generator)
      row[unit == "danzao" ? "subdistrict" : "community"] = unit
      return row
    }
  }

  private func time(_ generator: inout SeededGenerator) -> String {
    let day = "0\(generator.integer(in: 1...9))"
    let month = ["2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2031-07"][generator.integer(in: 0...5)]
    switch generator.integer(in: 0...5) {
    case 0: return month
    case 1: return "\(month)-\(day)"
    case 2: return "\(month)-\(day)T00:00:00+08:00"
    default: return "\(month)-\(day)T0\(generator.integer(in: 0...1)):00:00+08:00"
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func countsAreThoseOfALookAtEveryEvent(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let period = try period()
    let files = (0...1).map { _ in rows(generator.integer(in: 0...40), using: &generator) }
    var collector = ProfileCollector(units: units, period: period)
    var events: [NaiveProfile.Event] = []
    for (file, rows) in files.enumerated() {
      let all = EventRows(rows, units: units, attributes: ["预算": .number], zone: period.zone, file: file)
      var rest = Array(rows.indices)[...]
      while !rest.isEmpty {
        let size = generator.integer(in: 1...rest.count)
        let batch = try all.batch(of: Array(rest.prefix(size)))
        collector.add(batch, contents: EventDigest.digests(of: batch, without: "id"))
        rest = rest.dropFirst(size)
      }
      events += try rows.map { try NaiveProfile.Event($0, file: file, zone: period.zone) }
    }
    let naive = NaiveProfile(events: events, period: period)
    #expect(collector.events == events.count, "seed \(seed)")
    #expect(collector.before == naive.before && collector.after == naive.after, "seed \(seed)")
    #expect(collector.coarse == naive.coarse, "seed \(seed)")
    #expect(collector.midnight == naive.midnight, "seed \(seed)")
    #expect(collector.recordedTooEarly == naive.recordedTooEarly, "seed \(seed)")
    #expect(collector.duplicates == naive.duplicates, "seed \(seed)")
    #expect(
      [0, 1].map { collector.outOfOrder(file: $0) } == [0, 1].map { naive.outOfOrder(file: $0) }, "seed \(seed)")
    #expect(collector.caseCounts == naive.cases, "seed \(seed)")
    for column in ["case", "recorded_at", "x.预算", "source"] where !events.isEmpty {
      #expect(collector.present[column] ?? 0 == events.count { $0.row[column] != "" }, "\(column), seed \(seed)")
    }
    #expect(
      collector.actorTallies.map(\.count)
        == ["街道办", "居委会", "社会组织", "居民"].map { name in events.count { $0.row["actor"] == name } }, "seed \(seed)")
    for tally in collector.activityTallies(vocabulary) {
      #expect(tally.count == events.count { $0.row["activity"] == tally.name }, "seed \(seed)")
    }
    #expect(collector.activityTallies(vocabulary).last?.name == "从未.有过")
    for tally in collector.sourceTallies {
      #expect(tally.count == events.count { $0.row["source"] == tally.name }, "seed \(seed)")
    }
    expectMonths(collector, events, period, seed: seed)
  }

  private func expectMonths(
    _ collector: ProfileCollector, _ events: [NaiveProfile.Event], _ period: Period, seed: UInt64
  ) {
    let own = ["2024-01", "2024-02", "2024-03"]
    let months = Set(own + events.map { String($0.text.prefix(7)) }).sorted()
    #expect(collector.allMonths.map(\.description) == months, "seed \(seed)")
    for unit in collector.unitMonths {
      let counts = months.map { month in
        events.count { $0.unit == unit.unit && $0.text.hasPrefix(month) }
      }
      #expect(unit.counts == counts, "\(unit.unit), seed \(seed)")
      #expect(
        unit.gaps.map(\.description) == own.filter { month in zip(months, counts).contains { $0 == month && $1 == 0 } },
        "\(unit.unit), seed \(seed)")
    }
    let withEvents = ["heyan", "shiqiao", "danzao"].filter { id in
      id != "danzao" || events.contains { $0.unit == "danzao" }
    }
    #expect(collector.unitMonths.map(\.unit) == withEvents, "seed \(seed)")
  }

  @Test func aCaseOfAnotherCommunityIsAnotherCase() throws {
    let period = try period()
    let row = [
      "time": "2024-02-01", "actor": "居民", "activity": "议题.提出", "case": "案一", "community": "heyan", "note": "甲",
    ]
    let rows = [row, row.merging(["community": "shiqiao"]) { $1 }]
    let batch = try EventRows(rows, units: units, zone: period.zone).batch()
    var collector = ProfileCollector(units: units, period: period)
    collector.add(batch, contents: EventDigest.digests(of: batch, without: "id"))
    #expect(collector.caseCounts == (all: 2, tied: 0))
    collector.add(batch, contents: EventDigest.digests(of: batch, without: "id"))
    #expect(collector.caseCounts == (all: 2, tied: 2))
    #expect(collector.duplicates == 2)
  }
}
