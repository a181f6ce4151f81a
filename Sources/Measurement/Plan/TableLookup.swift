internal import ActivityLogs
internal import Quantities

/// What the tables say of a unit, text as bytes: texts that only look the same are two.
struct TableLookup: Sendable {
  /// What tells a unit from all others: one id can stand for units of several levels.
  private struct Name: Hashable {
    let level: UnitLevel
    let id: String

    init(_ unit: Unit) {
      level = unit.level
      id = unit.id
    }
  }

  private let tables: MeasureTables
  /// The units' places in the tree.
  private let indices: [Name: Int]

  /// Makes the tables of the units of a tree.
  init(_ tables: MeasureTables, units: UnitTree) {
    self.tables = tables
    indices = Dictionary(units.units.enumerated().map { (Name($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The unit's own rows of the strata: the groups by the bytes of their names, each with its residents.
  /// - Returns: `nil` where the assessment has no strata; empty where they have no row of the unit.
  func residents(of unit: Unit) -> [(group: [UInt8], residents: ExactDecimal)]? {
    guard let strata = tables.strata else { return nil }
    let rows = indices[Name(unit)].flatMap { strata[$0] } ?? [:]
    return rows.map { (group: Array($0.key.utf8), residents: $0.value) }
      .sorted { $0.group.lexicographicallyPrecedes($1.group) }
  }

  /// The values that a roster lists for the unit itself, each once, in no order that means anything.
  /// - Returns: `nil` where the assessment has no such file; empty where it has no row of the unit.
  func roster(_ file: String, of unit: Unit) -> [[UInt8]]? {
    tables.rosters[file].map { roster in
      (indices[Name(unit)].flatMap { roster[$0] } ?? []).map { Array($0.utf8) }
    }
  }
}
