import Assessments
import TestSupport
import Testing

/// The first draft of `sources.csv`.
@Suite struct SourceSkeletonTests {
  private static let header = "id,time,community,subdistrict,actor,activity,source\n"

  private func draft(_ rows: [String]) throws -> (lines: [String], questions: Int) {
    let sources = try InspectedLog(["一.csv": Self.header + rows.joined(separator: "\n") + "\n"]).inspection.sources
    let text = String(decoding: sources.csv, as: UTF8.self)
    #expect(text.hasPrefix("body,source,month,status,level\r\n"))
    return (text.split(separator: "\r\n").dropFirst().map(String.init), sources.questions)
  }

  @Test func aSourceThatAnIndicatorNeedsIsAskedForEveryMonthOfEveryCommunity() throws {
    let (lines, questions) = try draft([])
    #expect(lines.count == 36)
    #expect(questions == 36)
    #expect(lines.first == "heyan,hotline,2024-01,,community")
    #expect(lines.last == "shiqiao,hotline,2024-12,,community")
  }

  @Test func eventsOutsideThePeriodAndWithoutASourceSupplyNothing() throws {
    let (lines, questions) = try draft([
      "1,2023-12-31,heyan,,居委会,post.published,hotline", "2,2025-01-01,heyan,,居委会,post.published,公示",
      "3,2024-05-01,heyan,,居委会,post.published,",
    ])
    #expect(lines.count == 36)
    #expect(questions == 36)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func aMonthWithEventsOfASourceWasSuppliedAndTheOthersAreAsked(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func pick(_ texts: [String]) -> String { texts[generator.integer(in: 0...texts.count - 1)] }
    var seen: [String: [String: Set<String>]] = [:]
    let rows = (0..<generator.integer(in: 1...30)).map { number -> String in
      let unit = pick(["heyan", "shiqiao", "danzao"])
      let (source, month) = (pick(["hotline", "台账", "公示平台"]), pick(["2024-01", "2024-02", "2024-11"]))
      seen[unit, default: [:]][source, default: []].insert(month)
      let place = unit == "danzao" ? ",danzao" : "\(unit),"
      return "\(number),\(month)-1\(generator.integer(in: 0...9)),\(place),居委会,post.published,\(source)"
    }
    let months = (1...12).map { $0 < 10 ? "2024-0\($0)" : "2024-\($0)" }
    var expected: [String] = []
    for (unit, level) in [
      ("heyan", "community"), ("qiaotou", "community"), ("shiqiao", "community"), ("danzao", "subdistrict"),
    ] where level == "community" || seen[unit] != nil {
      let own = seen[unit] ?? [:]
      for source in Set(own.keys).union(["hotline"]).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        expected += months.map { month in
          "\(unit),\(source),\(month),\(own[source]?.contains(month) == true ? "supplied" : ""),\(level)"
        }
      }
    }
    let (lines, questions) = try draft(rows)
    #expect(lines == expected, "seed \(seed)")
    #expect(questions == expected.count { $0.contains(",,") }, "seed \(seed)")
  }
}
