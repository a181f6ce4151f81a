internal import ActivityLogs

/// A measure that looks at events of the period one by one, with what it has kept of them so far.
///
/// A measure says three things: what it keeps of a unit's records (`Summary`), how one record enters, and what fact
/// comes of it in the end. Going through rows and units is the same for all.
protocol EventMeasure: Sendable {
  /// What is kept of the records of one unit.
  associatedtype Summary: MergeableSummary

  /// The indicator that is measured.
  var indicator: MeasuredIndicator { get }
  /// The index of the plan's selection whose rows are looked at.
  var selection: Int { get }
  /// The conditions, by their index among the plan's, that are asked of the rows of the selection.
  var conditions: [Int] { get }
  /// By unit, what is kept of the records that name the unit itself.
  var units: [UnitSummary<Summary>] { get set }

  /// Enters a row that matches the selection.
  /// - Returns: what the record does for the value.
  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict

  /// The fact that comes of the records of a unit's whole subtree.
  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact

  /// Enters the rows of a batch.
  mutating func add(_ batch: BatchView)

  /// Adds what the same measure has kept of other records.
  /// - Parameter translation: by the other measure's text codes, those of this one.
  mutating func merge(_ other: any EventMeasure, translation: [UInt32])

  /// Enters the facts of all units.
  func finish(over tree: UnitTree, texts: TextPool, into measurements: inout Measurements)
}

extension EventMeasure {
  /// Most measures ask no more than the selection has asked.
  var conditions: [Int] { [] }

  mutating func add(_ batch: BatchView) {
    let rows = batch.selections[selection]
    let (bit, salts) = (indicator.actorBit, indicator.salts)
    // Moved out for the loop, so that a row can be entered while the measure's own settings are read.
    var units = self.units
    self.units = []
    for row in rows.matching {
      let unit = batch.units[row]
      let verdict = add(row, of: batch, to: &units[unit].kept)
      units[unit].records.count += 1
      if batch.independence[row] & bit != 0 { units[unit].records.independent += 1 }
      guard batch.drawsEvidence else { continue }
      let hash = EvidenceHash.hash(salt: salts[unit], key: batch.evidenceKeys[row])
      units[unit].evidence.add(hash: hash, place: batch.places[row], verdict: verdict)
    }
    for row in rows.undecided { units[batch.units[row]].records.undecided += 1 }
    self.units = units
  }

  mutating func merge(_ other: any EventMeasure, translation: [UInt32]) {
    guard let other = other as? Self else { return }
    for (index, summary) in other.units.enumerated() {
      var summary = summary
      summary.translate(translation)
      units[index].merge(summary)
    }
  }

  func finish(over tree: UnitTree, texts: TextPool, into measurements: inout Measurements) {
    UnitSummary.finish(units, of: indicator, over: tree, into: &measurements) { summary, index in
      let context = UnitContext(unit: tree.units[index], index: index, texts: texts)
      return fact(of: summary.kept, records: summary.records, in: context)
    }
  }
}
