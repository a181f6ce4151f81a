internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Quantities

extension RowCluster {
  /// The columns that tell what a record belongs to.
  static let columns: Set<String> = ["case", "occurrence", "person"]

  /// By row, what each row of a batch belongs to: its case, else its occurrence, else its person, else itself.
  static func all(of batch: EventBatch, plan: MeasurePlan) -> [RowCluster] {
    let parts = ["case", "occurrence", "person"].map { batch.columns.text($0) }
    let names = plan.neededColumns.subtracting(["id"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (0..<batch.rowCount).map { row in
      guard plan.units.units.indices.contains(batch.units[row]) else { return RowCluster(key: 0, isRecord: true) }
      let unit = plan.units.units[batch.units[row]].id
      func name(_ part: Int) -> ArraySlice<UInt8>? {
        guard let column = parts[part], column.codes[row] != TextDictionary.missing else { return nil }
        return column.dictionary.utf8(of: column.codes[row])
      }
      if let name = name(0) { return RowCluster(key: ClusterKey.ofCase(name, ofUnit: unit), isRecord: false) }
      if let name = name(1) { return RowCluster(key: ClusterKey.occurrence(name, ofUnit: unit), isRecord: false) }
      if let name = name(2) { return RowCluster(key: ClusterKey.person(name), isRecord: false) }
      return RowCluster(key: ClusterKey.record(row, of: batch, columns: names, ofUnit: unit), isRecord: true)
    }
  }
}

extension MeasurePlan {
  /// Enters the contributions to measures that look at no record themselves.
  func finishContributions(into measurements: inout Measurements) {
    for (index, unit) in units.units.enumerated() {
      for (indicator, _) in factMeasures where indicator.levels.contains(unit.level) {
        measurements.set(Contributions(.fixed(Message(.statedFact))), unit: index, indicator: indicator.index)
      }
      for (indicator, _) in judgementMeasures where indicator.levels.contains(unit.level) {
        measurements.set(Contributions(.fixed(Message(.ratedByPeople))), unit: index, indicator: indicator.index)
      }
    }
    for measure in compositeMeasures {
      for (index, unit) in units.units.enumerated() where measure.indicator.levels.contains(unit.level) {
        guard let form = form(of: measure, at: index, in: measurements) else { continue }
        measurements.set(Contributions(form), unit: index, indicator: measure.indicator.index)
      }
    }
  }

  /// How the value of a measure of measures comes of those inside; that of parts of which none is drawn is fixed.
  private func form(
    of measure: any CompositeMeasure, at unit: Int, in measurements: Measurements
  ) -> Contributions.Form? {
    let parts = measure.parts.compactMap { measurements.contributions(unit: unit, indicator: $0) }
    guard parts.count == measure.parts.count, let first = parts.first else { return nil }
    let isFixed = parts.allSatisfy { if case .fixed = $0.form { true } else { false } }
    if isFixed { return first.form }
    switch measure {
    case is RatioMeasure: return .ratio(part: measure.parts[0], whole: measure.parts[1])
    case let rate as RateMeasure:
      guard case .number(let base) = UnitFact(named: rate.fact, of: units.units[unit]), base != .zero else {
        return nil
      }
      return .rate(
        part: measure.parts[0], per: FixedDecimal(rounding: rate.per), base: FixedDecimal(rounding: base))
    default: return nil
    }
  }
}
