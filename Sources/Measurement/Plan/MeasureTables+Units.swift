internal import Quantities

/// What the tables say of a unit, with texts as bytes: those that only look the same are two.
extension MeasureTables {
  /// The unit's own rows of the strata: the groups by the bytes of their names, each with its residents.
  /// - Parameter unit: an index into the unit tree.
  /// - Returns: `nil` where the assessment has no strata; empty where they have no row of the unit.
  func residents(ofUnit unit: Int) -> [(group: [UInt8], residents: ExactDecimal)]? {
    guard let strata else { return nil }
    return (strata[unit] ?? [:]).map { (group: Array($0.key.utf8), residents: $0.value) }
      .sorted { $0.group.lexicographicallyPrecedes($1.group) }
  }

  /// The values that a roster lists for the unit itself, each once, in no order that means anything.
  /// - Parameter unit: an index into the unit tree.
  /// - Returns: `nil` where the assessment has no such file; empty where it has no row of the unit.
  func roster(_ file: String, ofUnit unit: Int) -> [[UInt8]]? {
    rosters[file].map { ($0[unit] ?? []).map { Array($0.utf8) } }
  }
}
