internal import ActivityLogs
internal import BigInt
internal import Diagnostics
internal import Quantities

/// How many residents of each group a unit has, beside the codes of the texts that logs have used.
struct Strata {
  /// A group.
  struct Row {
    /// Its name's bytes.
    let group: [UInt8]
    /// The code of its name, or `nil` where no log has used it.
    let code: UInt32?
    /// How many residents are of it, in units of 10⁻¹⁸.
    let residents: BigInt
  }

  /// The groups, by the bytes of their names.
  let rows: [Row]
  /// All residents, in units of 10⁻¹⁸.
  let total: BigInt

  /// Reads the unit's own rows; `nil` where the assessment has no strata.
  init?(in tables: MeasureTables, _ context: UnitContext) {
    guard let residents = tables.residents(ofUnit: context.index) else { return nil }
    rows = residents.map {
      Row(group: $0.group, code: context.texts.existingCode(of: $0.group), residents: BigInt($0.residents.units))
    }
    total = rows.reduce(0) { $0 + $1.residents }
  }

  /// Why the residents do not tell the shares of some groups: a group has no row — the first by its bytes is named — or
  /// there are no residents at all.
  func problem(with groups: some Sequence<UInt32>, _ context: UnitContext) -> Message? {
    let known = Set(rows.compactMap(\.code))
    if let group = context.texts.first(of: groups.filter { !known.contains($0) }) {
      return Message(.groupNotInStrata, ["group": group, "unit": context.unit.id])
    }
    return total > 0 ? nil : Message(.noResidents, ["unit": context.unit.id])
  }
}
