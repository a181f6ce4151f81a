import ActivityLogs
import Quantities
import TestSupport
import Testing

/// The order and the cutting of files do not matter.
struct EventIntakeOrderTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func acceptsTheSameEventsHoweverTheRecordsAreSpreadOverFiles(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<6 {
      let records = (0..<generator.integer(in: 1...40)).map { _ in record(&generator) }
      for duplicates in IntakeRules.Duplicates.allCases {
        for needed: Set<String> in [["id", "hours", "case", "x.备注"], ["hours"]] {
          var rules = try IntakeRun.rules(needed)
          rules.duplicates = duplicates
          rules.badRecordLimit = .one
          rules.unknownUnits = generator.chance(percent: 50) ? .ignore : .error
          var expected: IntakeRun?
          for _ in 0..<4 {
            let run = try IntakeRun([files(of: records, &generator)], rules: rules)
            let first = expected ?? run
            expected = first
            // Where id is not needed, which of several equal events is left does not show.
            let visible = { (run: IntakeRun) in
              run.events.map { event in
                let parts = event.split(separator: " ").filter { needed.contains("id") || !$0.hasPrefix("id=") }
                return parts.joined(separator: " ")
              }.sorted()
            }
            try #require(visible(run) == visible(first), "seed \(seed), round \(round), \(duplicates)")
            try #require(run.summary.setAside == first.summary.setAside, "seed \(seed), round \(round), \(duplicates)")
            try #require(run.summary.ignored == first.summary.ignored, "seed \(seed), round \(round)")
            try #require(
              run.summary.duplicatesDropped == first.summary.duplicatesDropped, "seed \(seed), round \(round)")
          }
        }
      }
    }
  }

  /// Few values for each field, so that ids and contents repeat.
  private func record(_ generator: inout SeededGenerator) -> [String] {
    func choose(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "" }
    return [
      choose(["", "", "1", "2", "3", "4", "5"]), choose(["2024", "2024-01-01T00:00:00+08:00", "2023-12-31T16:00:00Z"]),
      choose(["晋宁", "晋宁", "晋宁", "外地"]), choose(["居民", "resident", "resident", "村民"]),
      choose(["meeting.held", "meeting.held", "打架"]), choose(["", "1", "1.0", "2", "三"]), choose(["", "甲", "乙"]),
    ]
  }

  /// The records in any order, in up to four files, each with its columns in an order of its own.
  private func files(of records: [[String]], _ generator: inout SeededGenerator) -> [IntakeRun.File] {
    let names = ["id", "time", "community", "actor", "activity", "hours", "备注"]
    var rest = records.shuffled(using: &generator)[...]
    var files: [IntakeRun.File] = []
    while !rest.isEmpty {
      let count = files.count == 3 ? rest.count : generator.integer(in: 1...rest.count)
      let order = Array(names.indices).shuffled(using: &generator)
      let lines = [order.map { names[$0] }] + rest.prefix(count).map { record in order.map { record[$0] } }
      files.append(
        IntakeRun.File("\(files.count).csv", lines.map { $0.joined(separator: ",") }.joined(separator: "\n")))
      rest = rest.dropFirst(count)
    }
    return files
  }
}
