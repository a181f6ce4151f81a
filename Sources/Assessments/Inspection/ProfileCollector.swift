internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// Counts what the events of a log say, batch by batch.
struct ProfileCollector {
  private let units: UnitTree
  private let period: Period
  /// By unit and month, the number of events.
  private var months: [Int: [CalendarMonth: Int]] = [:]
  private var actors: [Actor: Int] = [:]
  private var activities: [String: Int] = [:]
  private var sources: [String: Int] = [:]
  /// By column, the number of events that have it.
  private(set) var present: [String: Int] = [:]
  private var first: LogTime?
  private var last: LogTime?
  private var outOfOrder: [Int: Int] = [:]
  private var latest: [Int: LogTime] = [:]
  private var contents: Set<[UInt8]> = []
  /// By case, the times of its events so far, and whether two of them were equal.
  private var cases: [CaseKey: CaseTimes] = [:]
  private(set) var events = 0
  private(set) var before = 0
  private(set) var after = 0
  private(set) var coarse = 0
  private(set) var midnight = 0
  private(set) var recordedTooEarly = 0
  private(set) var duplicates = 0

  /// What tells cases apart, as measures do: the unit, and the bytes of the case's name.
  private struct CaseKey: Hashable {
    var unit: Int
    var name: [UInt8]
  }

  /// The times of a case's events.
  private struct CaseTimes {
    var times: Set<LogTime> = []
    var isTied = false
  }

  /// Begins without events.
  init(units: UnitTree, period: Period) {
    self.units = units
    self.period = period
  }

  /// Counts events; batches of a file come in its order.
  /// - Parameter digests: the digests of the events' contents without their ids, row by row.
  mutating func add(_ batch: EventBatch, contents digests: [[UInt8]]) {
    guard let times = batch.columns.time("time")?.values else { return }
    let recorded = batch.columns.time("recorded_at")?.values
    let cases = batch.columns.text("case")
    events += batch.rowCount
    for row in 0..<batch.rowCount {
      actors[batch.actors[row], default: 0] += 1
      if !contents.insert(digests[row]).inserted { duplicates += 1 }
      guard let time = times[row] else { continue }
      count(time, ofUnit: batch.units[row])
      // The order of a file is that of its records, not that of the events that a mapping makes of one.
      if batch.places[row].event == 0 { countOrder(of: time, file: batch.places[row].file) }
      if let recordedAt = recorded?[row], recordedAt.isStrictlyBefore(time) { recordedTooEarly += 1 }
      if let cases, cases.codes[row] != TextDictionary.missing {
        let key = CaseKey(unit: batch.units[row], name: Array(cases.dictionary.utf8(of: cases.codes[row])))
        if !self.cases[key, default: CaseTimes()].times.insert(time).inserted { self.cases[key]?.isTied = true }
      }
    }
    for name in batch.columns.columns.keys {
      present[name, default: 0] += (0..<batch.rowCount).count { !batch.columns.isMissing(name, row: $0) }
    }
    Self.count(batch.columns.text("activity"), into: &activities)
    Self.count(batch.columns.text("source"), into: &sources)
  }

  private mutating func countOrder(of time: LogTime, file: Int) {
    if let latest = latest[file], time.isStrictlyBefore(latest) { outOfOrder[file, default: 0] += 1 }
    latest[file] = latest[file].map { max($0, time) } ?? time
  }

  private mutating func count(_ time: LogTime, ofUnit unit: Int) {
    if !period.contains(time) {
      if time.start < period.from { before += 1 } else { after += 1 }
    }
    if time.precision != .instant { coarse += 1 }
    if time.precision == .instant, let date = period.zone.civilDate(of: time.start),
      period.zone.midnight(of: date) == time.start
    {
      midnight += 1
    }
    first = first.map { min($0, time) } ?? time
    last = last.map { max($0, time) } ?? time
    if let date = period.zone.civilDate(of: time.start), let month = CalendarMonth(year: date.year, month: date.month) {
      months[unit, default: [:]][month, default: 0] += 1
    }
  }

  private static func count(_ column: TextColumn?, into counts: inout [String: Int]) {
    guard let column else { return }
    for code in column.codes where code != TextDictionary.missing { counts[column.dictionary[code], default: 0] += 1 }
  }

  // MARK: What was found

  /// The first and last time.
  var span: (first: String, last: String)? {
    guard let first, let last else { return nil }
    return (first.text(in: period.zone), last.text(in: period.zone))
  }

  /// The number of events of a file that stand behind a later one.
  func outOfOrder(file: Int) -> Int { outOfOrder[file] ?? 0 }

  /// The number of cases, and of those in which two events have the same time.
  var caseCounts: (all: Int, tied: Int) { (cases.count, cases.values.count { $0.isTied }) }

  /// The months of the period and of the events, earliest first.
  var allMonths: [CalendarMonth] {
    Set(months.values.flatMap(\.keys)).union(period.calendarMonths).sorted()
  }

  /// The events of each unit by month.
  var unitMonths: [LogProfile.Months] {
    let all = allMonths
    let ofPeriod = period.calendarMonths
    return units.units.enumerated().compactMap { index, unit in
      guard unit.level == .community || months[index] != nil else { return nil }
      let own = months[index] ?? [:]
      return LogProfile.Months(
        unit: unit.id, name: unit.name, isCommunity: unit.level == .community, counts: all.map { own[$0] ?? 0 },
        gaps: ofPeriod.filter { own[$0] == nil })
    }
  }

  /// The events of each actor.
  var actorTallies: [LogProfile.Tally] {
    Actor.allCases.map { LogProfile.Tally(name: $0.rawValue, title: $0.title, count: actors[$0] ?? 0) }
  }

  /// The events of each activity of a vocabulary.
  func activityTallies(_ vocabulary: Vocabulary) -> [LogProfile.Tally] {
    Self.mostFirst(
      vocabulary.activities.map { LogProfile.Tally(name: $0, title: $1.title, count: activities[$0] ?? 0) })
  }

  /// The events of each source.
  var sourceTallies: [LogProfile.Tally] {
    let named = sources.values.reduce(0, +)
    let unnamed = LogProfile.Tally(
      name: "", title: LocalizedText(english: "(not said)", chinese: "（未注明）"), count: events - named)
    return Self.mostFirst(sources.map { LogProfile.Tally(name: $0, title: LocalizedText($0), count: $1) })
      + (unnamed.count > 0 ? [unnamed] : [])
  }

  private static func mostFirst(_ tallies: [LogProfile.Tally]) -> [LogProfile.Tally] {
    tallies.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }
}
