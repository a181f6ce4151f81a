internal import ActivityLogs
internal import Columns
internal import Quantities

/// The rows of a batch that the measures look at; both lists ascend.
struct BatchRows {
  /// The events of the period.
  private(set) var period: [Int] = []
  /// The events before the cutoff that belong to a case; empty where no measure asks about cases.
  private(set) var cases: [Int] = []

  /// Finds the rows.
  init(of batch: EventBatch, plan: MeasurePlan) {
    guard let times = batch.columns.time("time")?.values else { return }
    let caseCodes = plan.caseMeasures.isEmpty ? nil : batch.columns.text("case")?.codes
    period.reserveCapacity(batch.rowCount)
    for row in 0..<batch.rowCount {
      guard let time = times[row], plan.units.units.indices.contains(batch.units[row]) else { continue }
      if plan.period.contains(time) { period.append(row) }
      if let caseCodes, caseCodes[row] != TextDictionary.missing, plan.period.isSeenByCases(time) {
        cases.append(row)
      }
    }
  }

  /// The rows of either list, ascending, each once.
  var all: [Int] {
    if cases.isEmpty { return period }
    var result: [Int] = []
    result.reserveCapacity(period.count + cases.count)
    var (first, second) = (0, 0)
    while first < period.count || second < cases.count {
      let left = first < period.count ? period[first] : Int.max
      let right = second < cases.count ? cases[second] : Int.max
      result.append(min(left, right))
      if left <= right { first += 1 }
      if right <= left { second += 1 }
    }
    return result
  }
}
