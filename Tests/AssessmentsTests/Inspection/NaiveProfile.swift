import ActivityLogs
import Quantities
import TestSupport
import Testing

/// The counts of a profile, each by asking every event, or every two.
struct NaiveProfile {
  /// An event as its row says it.
  struct Event {
    var row: [String: String]
    var file: Int
    var time: LogTime
    var recorded: LogTime?

    init(_ row: [String: String], file: Int, zone: TimeZoneRules) throws {
      self.row = row
      self.file = file
      time = try LogTime(parsing: (row["time"] ?? "").utf8, zone: zone)
      let recorded = row["recorded_at"] ?? ""
      self.recorded = recorded.isEmpty ? nil : try LogTime(parsing: recorded.utf8, zone: zone)
    }

    /// The time as it is written.
    var text: String { row["time"] ?? "" }
    /// The unit's id.
    var unit: String { row["community"] ?? row["subdistrict"] ?? "" }
  }

  let events: [Event]
  let period: Period

  /// Events that do not lie wholly in the period and begin before it.
  var before: Int { events.count { $0.time.start < period.from } }

  /// Events that begin in or behind the period and do not end in it.
  var after: Int {
    events.count { event in
      event.time.start >= period.from
        && (event.time.end > period.to || event.time.start >= period.to)
    }
  }

  /// Times that are written without a time of day.
  var coarse: Int { events.count { !$0.text.contains("T") } }

  /// Times that are written as midnight.
  var midnight: Int { events.count { $0.text.hasSuffix("T00:00:00+08:00") } }

  /// Events recorded before they happened.
  var recordedTooEarly: Int { events.count { event in event.recorded.map { precedes($0, event.time) } ?? false } }

  /// Events that say the same as one before them, ids apart.
  var duplicates: Int {
    events.indices.count { index in
      events[..<index].contains { same($0.row, events[index].row) }
    }
  }

  /// Cases, and those with two events of the same time.
  var cases: (all: Int, tied: Int) {
    let names = Set(events.filter { $0.row["case"] != "" }.map { "\($0.unit)/\($0.row["case"] ?? "")" })
    let tied = names.filter { name in
      let times = events.filter { $0.row["case"] != "" && "\($0.unit)/\($0.row["case"] ?? "")" == name }.map(\.text)
      return Set(times).count < times.count
    }
    return (names.count, tied.count)
  }

  /// Events of a file behind one that is wholly later.
  func outOfOrder(file: Int) -> Int {
    let own = events.filter { $0.file == file }
    return own.indices.count { index in own[..<index].contains { precedes(own[index].time, $0.time) } }
  }

  /// Whether a time lies wholly before another.
  private func precedes(_ left: LogTime, _ right: LogTime) -> Bool {
    left.precision == .instant ? left.start < right.start : left.end <= right.start
  }

  private func same(_ left: [String: String], _ right: [String: String]) -> Bool {
    func said(_ row: [String: String]) -> [String: String] { row.filter { !$1.isEmpty && $0 != "id" } }
    return said(left) == said(right)
  }
}
