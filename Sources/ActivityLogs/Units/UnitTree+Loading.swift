package import Diagnostics
package import RecordReaders

extension UnitTree {
  /// Makes the tree that `communities.csv` describes, with the facts of `facts.csv`.
  ///
  /// A row is about the smallest unit it names: a community, or where that cell is empty the sub-district, district or
  /// city itself. Units that are only named as somebody's parent are part of the tree, without a row of their own: their
  /// name is their id, and they have no facts. One id may stand for units of several levels. Columns of `communities`
  /// other than `community`, `name`, `subdistrict`, `district` and `city` are facts; an empty cell is a missing one.
  /// - Parameters:
  ///   - facts: `unit,fact,value`, optionally `level`, `source`, `place` and `note`; one fact a row. `level` says which
  ///     unit is meant where several have the id.
  ///   - vocabulary: says which facts are numbers.
  /// - Returns: `nil` where the tree cannot be used; the reasons are errors in `diagnostics`.
  package static func load(
    communities: CSVTable, facts: CSVTable?, vocabulary: Vocabulary, diagnostics: inout [Diagnostic]
  ) -> UnitTree? {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    var reading = UnitTableReading(communities, vocabulary: vocabulary, diagnostics: &found)
    // Without ids every row would be one more error.
    guard communities.column(UnitLevel.community.rawValue) != nil else { return nil }
    reading.readRows(&found)
    if !reading.hasCommunity { found.append(Diagnostic(.unitsNoCommunity, at: communities.place)) }
    guard let facts else { return found.hasErrors ? nil : UnitTree(units: reading.units) }
    // Facts about units that were not understood would only repeat what is said already.
    guard !found.hasErrors else { return nil }
    var factReading = FactTableReading(
      facts, units: UnitTree(units: reading.units), names: reading.factNames, vocabulary: vocabulary)
    let units = factReading.readRows(&found)
    return found.hasErrors ? nil : UnitTree(units: units)
  }
}
