package import ActivityLogs
internal import Quantities
package import Rubrics

extension Ranking {
  /// The rankings of all units: by level from the smallest, and within a level by peer group, where the rubric names a
  /// fact for it, in the order of the values' bytes, those without a value at the end.
  package static func all(of units: [UnitScore], rubric: Rubric) -> [Ranking] {
    UnitLevel.allCases.flatMap { level -> [Ranking] in
      let peers = units.filter { $0.unit.level == level }
      guard !peers.isEmpty else { return [] }
      guard rubric.peerGroup != nil else { return [Ranking(of: peers, on: level, by: rubric)] }
      // By bytes, in which texts differ that look alike.
      let groups = Dictionary(grouping: peers) { PeerGroup(of: $0.unit, in: rubric)?.value.map { Array($0.utf8) } }
      return groups.sorted { Self.precedes($0.key, $1.key) }.map { _, members in
        let group = members.first.flatMap { PeerGroup(of: $0.unit, in: rubric) }
        var ranking = Ranking(of: members, on: level, by: rubric)
        ranking.peerGroup = group
        // Who its peers are is not known of a unit without a value.
        if group?.value == nil { (ranking.entries, ranking.copeland) = ([], []) }
        return ranking
      }
    }
  }

  /// Ranks the units of a level as a rubric does.
  private init(of units: [UnitScore], on level: UnitLevel, by rubric: Rubric) {
    self.init(of: units, on: level, atLeast: rubric.rankAtLeast)
    guard rubric.ranksByCopeland else { return }
    let ranked = Set(entries.map { Array($0.unit.utf8) })
    copeland = CopelandRank.ranks(of: units.filter { ranked.contains(Array($0.unit.id.utf8)) })
  }

  private static func precedes(_ left: [UInt8]?, _ right: [UInt8]?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return left.lexicographicallyPrecedes(right)
  }

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
