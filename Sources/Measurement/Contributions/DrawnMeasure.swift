internal import ActivityLogs
internal import Columns

/// A measure of events of which it is known what each cluster of records contributes.
protocol DrawnMeasure: EventMeasure {
  /// What its records are drawn by.
  var clustering: Clustering { get }

  /// What the clusters of a unit's whole subtree contribute.
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions
}

extension DrawnMeasure {
  var clustering: Clustering { .belonging }

  /// What gathers the records of the measure by cluster.
  var collector: any ClusterCollecting { ClusterCollector(measure: self) }
}

/// Gathers the records of a measure by cluster.
protocol ClusterCollecting: Sendable {
  /// Enters the rows of a batch.
  /// - Parameter texts: the texts behind the view's codes.
  mutating func add(_ view: BatchView, texts: TextDictionary)

  /// Adds what the same measure has gathered of other records.
  /// - Parameter translation: by the other's text codes, those of this one.
  mutating func merge(_ other: any ClusterCollecting, translation: [UInt32])

  /// Enters the contributions to the values of all units.
  func finish(over tree: UnitTree, texts: TextPool, into measurements: inout Measurements)
}

/// Gathers the records of a measure by cluster, unit by unit.
struct ClusterCollector<Measure: DrawnMeasure>: ClusterCollecting {
  private let measure: Measure
  /// By unit, what is kept of the records that name the unit itself.
  private var units: [ClusterSummary<Measure.Summary>]

  /// Makes a collector of no records.
  init(measure: Measure) {
    self.measure = measure
    units = Array(repeating: ClusterSummary(), count: measure.units.count)
  }

  mutating func add(_ view: BatchView, texts: TextDictionary) {
    let (measure, clustering) = (measure, measure.clustering)
    for row in view.selections[measure.selection].matching {
      guard let cluster = clustering.cluster(of: row, in: view, texts: texts) else { continue }
      units[view.units[row]].add(to: cluster) { _ = measure.add(row, of: view, to: &$0) }
    }
  }

  mutating func merge(_ other: any ClusterCollecting, translation: [UInt32]) {
    guard let other = other as? Self else { return }
    for (index, summary) in other.units.enumerated() {
      var summary = summary
      summary.translate(translation)
      units[index].merge(summary)
    }
  }

  func finish(over tree: UnitTree, texts: TextPool, into measurements: inout Measurements) {
    var pooled = units
    for (index, unit) in tree.units.enumerated() {
      let summary = pooled[index]
      pooled[index] = ClusterSummary()
      if measure.indicator.levels.contains(unit.level) {
        let context = UnitContext(unit: unit, index: index, texts: texts)
        measurements.set(
          measure.contributions(of: summary, in: context), unit: index, indicator: measure.indicator.index)
      }
      if tree.parents[index] >= 0 { pooled[tree.parents[index]].merge(summary) }
    }
  }
}
