package import Diagnostics
package import Quantities
package import RecordReaders

/// Small tables that say something of units, which measures look up.
///
/// A unit is named by its id; a further column `level` says which is meant where units of several levels have the id. A
/// row speaks of that unit alone: what holds for the units below it is not added up.
package enum UnitTables {
  /// Reads the strata: `community,group,residents`, optionally with `level`; one group of a unit a row.
  ///
  /// Where a community and a larger unit have the same id, the community is meant unless `level` says otherwise.
  /// - Returns: by the unit's index and the group, the residents, at least 0; `nil` where the table cannot be used, with
  ///   the reasons as errors in `diagnostics`.
  package static func strata(
    _ table: CSVTable, units: UnitTree, diagnostics: inout [Diagnostic]
  ) -> [Int: [String: ExactDecimal]]? {
    var reading = UnitTableRows(
      table, units: units, unitColumn: "community", keyColumn: "group",
      number: UnitTableRows.Number(column: "residents", mayBeNegative: false))
    return reading.read(&diagnostics)
  }

  /// Reads a roster: `unit,value`, optionally with `level`; one value of a unit a row.
  /// - Returns: by the unit's index, the values, with at least one; `nil` where the table cannot be used, with the
  ///   reasons as errors in `diagnostics`.
  package static func roster(
    _ table: CSVTable, units: UnitTree, diagnostics: inout [Diagnostic]
  ) -> [Int: Set<String>]? {
    var reading = UnitTableRows(table, units: units, unitColumn: "unit", keyColumn: "value", number: nil)
    return reading.read(&diagnostics)?.mapValues { Set($0.keys) }
  }

  /// Reads opening balances: `unit,account,balance`, optionally with `level`; one account of a unit a row.
  /// - Returns: by the unit's index and the account, the balance at the start; `nil` where the table cannot be used, with
  ///   the reasons as errors in `diagnostics`.
  package static func openings(
    _ table: CSVTable, units: UnitTree, diagnostics: inout [Diagnostic]
  ) -> [Int: [String: ExactDecimal]]? {
    var reading = UnitTableRows(
      table, units: units, unitColumn: "unit", keyColumn: "account",
      number: UnitTableRows.Number(column: "balance", mayBeNegative: true))
    return reading.read(&diagnostics)
  }
}
