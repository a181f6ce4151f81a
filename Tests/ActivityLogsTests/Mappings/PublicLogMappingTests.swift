import ActivityLogs
import Columns
import Foundation
import Quantities
import RecordReaders
import TestSupport
import Testing

/// Public logs, mapped.
struct PublicLogMappingTests {
  private static let log = Repository.shared("logs/receipt.xes.gz")

  /// The events of a log beside the package, sorted: what is in the columns, by name.
  private func events(_ name: String, _ mapping: Mapping?) throws -> [String] {
    let columns: Set<String> = ["time", "case", "activity", "person", "organization", "channel", "x.department"]
    let zone = try IntakeRun.zone()
    let plan = ReadingPlan(choice: .only(columns), attributes: [:], zone: zone, dictionaries: ColumnDictionaries())
    let path = try #require(Repository.shared("logs/\(name)")).path
    let entry = LogEntry(files: [], mapping: mapping)
    var reader = try entry.reader(of: LogFile(path: path, name: name), index: 0, plan: plan)
    var lines: [String] = []
    while let batch = try reader.nextBatch() {
      #expect(batch.faults.isEmpty && batch.notes.isEmpty && batch.unmapped == 0)
      for row in 0..<batch.rowCount {
        let parts = columns.sorted().map { name -> String in
          if case .time(let times) = batch.columns.columns[name] { return times.values[row]?.text(in: zone) ?? "" }
          return batch.columns.text(name).map { $0.dictionary[$0.codes[row]] } ?? ""
        }
        lines.append(parts.joined(separator: "|"))
      }
    }
    return lines.sorted()
  }

  @Test(.enabled(if: log != nil)) func givesTheSameEventsOfATableAndOfAnEventLogAsOfTheCanonicalFile() throws {
    let canonical = try events("receipt.canonical.csv", nil)
    let table = try MappedRun.mapping(
      """
      mapping: 1
      source: {format: csv}
      missing: {"org:group": [EMPTY]}
      defaults: {actor: subdistrict-office, community: receipt-municipality}
      events:
        - case: "${case:concept:name}"
          activity: "${concept:name}"
          time: "${time:timestamp}"
          person: "${org:resource}"
          organization: "${org:group}"
          channel: "${case:channel}"
          attributes: {department: "${case:department}"}
      """)
    let eventLog = try MappedRun.mapping(
      """
      mapping: 1
      source: {format: xes}
      missing: [EMPTY]
      defaults: {actor: subdistrict-office, community: receipt-municipality}
      events:
        - {organization: "${org:group}", channel: $../channel, attributes: {department: $../department}}
      """)
    #expect(canonical.count == 8577)
    #expect(try events("receipt.xes.gz", eventLog) == canonical)
    #expect(try events("receipt.csv", table) == canonical)
  }
}
