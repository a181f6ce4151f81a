internal import ActivityLogs
internal import Quantities

/// A unit's place by the number of others that it outranks (Copeland 1951; OECD/JRC 2008, step 6).
///
/// One unit outranks another where the parts of its overall score that are the higher ones weigh more than those that
/// are the lower ones, over the parts that both have. How much higher a part is plays no role, so that no part makes up
/// for another.
package struct CopelandRank: Sendable, Hashable {
  /// The unit's id.
  package let unit: String
  /// Its rank from 1, by wins less losses; equal ones share the smallest.
  package let rank: Int
  /// How many units it outranks.
  package let wins: Int
  /// How many units outrank it.
  package let losses: Int

  /// Compares units with each other, each with each.
  /// - Parameter units: those that are ranked.
  /// - Returns: by rank, then by the bytes of the ids.
  static func ranks(of units: [UnitScore]) -> [CopelandRank] {
    let parts = units.map { ComparedParts(of: $0) }
    let records = units.indices.map { index -> (id: String, wins: Int, losses: Int) in
      let others = units.indices.filter { $0 != index }
      let margins = others.map { parts[index].compared(with: parts[$0]).margin }
      return (
        units[index].unit.id, margins.count { !$0.isNegative && !$0.isZero }, margins.count(where: \.isNegative)
      )
    }
    return records.map { own in
      let better = records.count { $0.wins - $0.losses > own.wins - own.losses }
      return CopelandRank(unit: own.id, rank: better + 1, wins: own.wins, losses: own.losses)
    }.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8)
    }
  }
}
