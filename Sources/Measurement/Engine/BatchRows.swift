internal import ActivityLogs
internal import Columns
internal import Quantities

/// The rows of a batch that the measures look at; the lists ascend.
struct BatchRows {
  /// The events of the period.
  private(set) var period: [Int] = []
  /// The events before the cutoff that belong to a case; empty where no measure asks about cases.
  private(set) var cases: [Int] = []
  /// All events before the cutoff; empty where no measure asks about anything but events of the period and cases.
  private(set) var seen: [Int] = []

  /// Finds the rows.
  init(of batch: EventBatch, plan: MeasurePlan) {
    guard let times = batch.columns.time("time")?.values else { return }
    let asksForCases = plan.groupings.contains { $0.activities == nil }
    let asksForAll = plan.groupings.contains { $0.activities != nil }
    let caseCodes = asksForCases ? batch.columns.text("case")?.codes : nil
    period.reserveCapacity(batch.rowCount)
    for row in 0..<batch.rowCount {
      guard let time = times[row], plan.units.units.indices.contains(batch.units[row]) else { continue }
      if plan.period.contains(time) { period.append(row) }
      let isOfCase = caseCodes.map { $0[row] != TextDictionary.missing } ?? false
      guard isOfCase || asksForAll, plan.period.isSeenByCases(time) else { continue }
      if isOfCase { cases.append(row) }
      if asksForAll { seen.append(row) }
    }
  }

  /// The rows that a grouping gathers its events from.
  func rows(for grouping: CaseGrouping) -> [Int] { grouping.activities == nil ? cases : seen }

  /// The rows of any list, ascending, each once.
  var all: [Int] {
    // Events of cases are among all that are seen.
    let others = seen.isEmpty ? cases : seen
    if others.isEmpty { return period }
    var result: [Int] = []
    result.reserveCapacity(period.count + others.count)
    var (first, second) = (0, 0)
    while first < period.count || second < others.count {
      let left = first < period.count ? period[first] : Int.max
      let right = second < others.count ? others[second] : Int.max
      result.append(min(left, right))
      if left <= right { first += 1 }
      if right <= left { second += 1 }
    }
    return result
  }
}
