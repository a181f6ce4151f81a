package import ActivityLogs
internal import Quantities

extension Ranking {
  /// Ranks the units of a level by their unrounded scores (SEMANTICS, "From measure to score", 6).
  /// - Parameters:
  ///   - units: the scores of all units.
  ///   - level: the level whose units are compared.
  ///   - atLeast: the least number of scored units that are ranked.
  package init(of units: [UnitScore], on level: UnitLevel, atLeast: Int) {
    let peers = units.filter { $0.unit.level == level }
    let scored = peers.compactMap { unit in unit.score.value.map { (id: unit.unit.id, score: $0) } }
      .sorted {
        $0.score != $1.score ? $0.score > $1.score : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
      }
    self.init(level: level, units: peers.count, atLeast: atLeast, entries: [])
    guard scored.count >= atLeast else { return }
    for (position, unit) in scored.enumerated() {
      let rank = entries.last.flatMap { $0.score == unit.score ? $0.rank : nil } ?? position + 1
      entries.append(Entry(unit: unit.id, rank: rank, score: unit.score))
    }
  }
}
