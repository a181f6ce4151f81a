internal import ActivityLogs
internal import Quantities
internal import Rubrics
internal import Scoring

/// Looks at how sure the ranks of one ranking are.
struct RankStudy: Sendable {
  private let ranking: Ranking
  private let study: RobustnessStudy
  private let tables: DesignTables
  /// By unit of the ranking, in the order of its entries, the index among the study's units.
  private let units: [Int]
  /// By unit of the ranking, the overall scores by replicate.
  private let overall: [[FixedDecimal?]]
  private let intervals: [UnitIntervals]
  private let assumptions: AssumptionSet

  /// Prepares to look at a ranking.
  init(
    of ranking: Ranking, in study: RobustnessStudy, tables: DesignTables, overall: [[FixedDecimal?]],
    intervals: [UnitIntervals]
  ) {
    let units = ranking.entries.compactMap { entry in
      study.units.firstIndex { $0.unit.level == ranking.level && $0.unit.id.utf8.elementsEqual(entry.unit.utf8) }
    }
    self.ranking = ranking
    self.study = study
    self.tables = tables
    self.units = units
    self.overall = units.map { overall[$0] }
    self.intervals = units.map { intervals[$0] }
    self.assumptions = AssumptionSet(of: study, units: units)
  }

  /// What is found.
  func run() -> RankRobustness {
    let count = study.settings.replicates
    let nominal = ranking.entries.map(\.rank)
    let byChance = (0..<count).map { replicate in Self.ranks(of: overall.map { $0[replicate] }) }
    let design = SaltelliDesign(
      factors: assumptions.factors.count, replicates: count, threads: study.threads
    ) { choices in
      ranks(in: choices)
    }
    let shifts = design.map { Self.shift(of: $0, from: nominal) }
    let alternatives = assumptions.alternatives.map { alternative(of: $0, nominal: nominal) }
    let groups = RankGroups(of: intervals.map(\.overall.interval))
    let entries = ranking.entries.indices.map { place in
      RankRobustness.Entry(
        unit: ranking.entries[place].unit, rank: nominal[place],
        byChance: Self.interval(of: byChance.map { $0[place] }, study.settings, or: nominal[place]),
        byAssumptions: Self.interval(
          of: (design.first + design.second).map { $0[place] }, study.settings, or: nominal[place]),
        sharedWith: groups.overlapping[place].map { ranking.entries[$0].unit }, group: groups.group[place])
    }
    return RankRobustness(
      level: ranking.level, peerGroup: ranking.peerGroup, entries: entries,
      assumptions: effects(shifts), meanShift: meanShift(shifts), alternatives: alternatives)
  }

  /// For each choice, the ranks of all units where each factor takes one of its replicates.
  private func ranks(in choices: [[Int]]) -> [[Int]] {
    // Of the choices of one replicate many share the row of chance.
    var known: [Int?: [DesignTables.UnitRow]] = [:]
    return choices.map { choice in
      let chance = assumptions.replicateOfChance(choice)
      let rows = known[chance] ?? rows(ofChance: chance)
      known[chance] = rows
      return ranks(of: rows, in: assumptions.scenario(choice, study, weights: tables.factors))
    }
  }

  /// By unit of the ranking, the scores of its indicators; `nil` for those measured.
  private func rows(ofChance replicate: Int?) -> [DesignTables.UnitRow] {
    units.map { tables.row(ofUnit: $0, replicate: replicate) }
  }

  private func ranks(of rows: [DesignTables.UnitRow], in scenario: Scenario) -> [Int] {
    Self.ranks(
      of: zip(units, rows).map { unit, row in
        study.trees[unit].scores(row.scores, logarithms: row.logarithms, in: scenario).last ?? nil
      })
  }

  private func alternative(
    of other: (choice: RankAlternative.Choice, scenario: Scenario), nominal: [Int]
  ) -> RankAlternative {
    let ranks = ranks(of: rows(ofChance: nil), in: other.scenario)
    let shifts = zip(ranks, nominal).map { $0 == 0 ? 0 : abs($0 - $1) }
    let greatest = shifts.max() ?? 0
    let counted = ranks.count { $0 > 0 }
    let sum = shifts.reduce(0, +)
    return RankAlternative(
      choice: other.choice, meanShift: FixedDecimal(Int128(sum), over: Int128(counted)) ?? .zero,
      greatestShift: greatest,
      unit: greatest == 0 ? nil : shifts.firstIndex(of: greatest).map { ranking.entries[$0].unit }, ranks: ranks)
  }

  private func effects(_ shifts: SaltelliDesign<Int>) -> [AssumptionEffect] {
    let indices = SobolIndices(shifts)
    return assumptions.factors.enumerated().map { place, factor in
      AssumptionEffect(
        assumption: factor.assumption, ways: factor.ways, firstOrder: indices?.firstOrder[place],
        total: indices?.total[place])
    }
  }

  private func meanShift(_ shifts: SaltelliDesign<Int>) -> FixedDecimal {
    let all = shifts.first + shifts.second
    return FixedDecimal(Int128(all.reduce(0, +)), over: Int128(all.count * max(units.count, 1))) ?? .zero
  }

  /// Over all units, by how many places ranks moved.
  private static func shift(of ranks: [Int], from nominal: [Int]) -> Int {
    zip(ranks, nominal).reduce(0) { $0 + ($1.0 == 0 ? 0 : abs($1.0 - $1.1)) }
  }

  /// Ranks from 1, the highest score first; equal ones share the smallest, those without a score have 0.
  static func ranks(of scores: [FixedDecimal?]) -> [Int] {
    let sorted = scores.compactMap { $0 }.sorted(by: >)
    return scores.map { score in
      guard let score, let place = sorted.firstIndex(of: score) else { return 0 }
      return place + 1
    }
  }

  private static func interval(
    of ranks: [Int], _ settings: RobustnessSettings, or nominal: Int
  ) -> ClosedRange<Int> {
    guard let ends = ScoreInterval.ends(of: ranks.filter { $0 > 0 }, confidence: settings.confidence.share) else {
      return nominal...nominal
    }
    return ends.low...ends.high
  }
}
