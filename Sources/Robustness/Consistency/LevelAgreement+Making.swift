internal import ActivityLogs
internal import BigInt
internal import Diagnostics
internal import Quantities
internal import Rubrics
internal import Scoring

extension LevelAgreement {
  /// By group and part of it, the score in each unit.
  private struct Table {
    /// The paths of groups, in the order in which they are met, those inside first.
    var paths: [String] = []
    /// By path, the ids of the parts in the order in which they are met.
    var parts: [String: [String]] = [:]
    /// By path and part, the score by unit.
    var scores: [String: [String: [Int: FixedDecimal]]] = [:]

    mutating func enter(_ children: ScoreGroup.Children, path: String, unit: Int) {
      switch children {
      case .groups(let groups):
        for group in groups {
          enter(group.children, path: path.isEmpty ? group.id : path + "/" + group.id, unit: unit)
        }
        for group in groups { enter(group.id, group.score.value, path: path, unit: unit) }
      case .indicators(let indicators):
        for own in indicators { enter(own.finding.indicator.id.description, own.score, path: path, unit: unit) }
      }
    }

    private mutating func enter(_ part: String, _ score: Rational?, path: String, unit: Int) {
      if parts[path] == nil { paths.append(path) }
      guard let score else {
        parts[path, default: []] += []
        return
      }
      if scores[path]?[part] == nil { parts[path, default: []].append(part) }
      scores[path, default: [:]][part, default: [:]][unit] = FixedDecimal(rounding: score)
    }
  }

  /// Looks at the units of a level; `nil` where there is none.
  init?(of units: [UnitScore], on level: UnitLevel, rubric: Rubric) {
    let units = units.filter { $0.unit.level == level }
    guard !units.isEmpty else { return nil }
    var table = Table()
    for (index, unit) in units.enumerated() { table.enter(unit.children, path: "", unit: index) }
    let groups = table.paths.map { path in
      Self.group(path, parts: table.parts[path] ?? [], scores: table.scores[path] ?? [:])
    }
    let overall = Dictionary(
      uniqueKeysWithValues: units.enumerated().compactMap { index, unit in
        unit.score.value.map { (index, FixedDecimal(rounding: $0)) }
      })
    let shares = IndicatorPoints.shares(of: rubric, on: level)
    let weights = rubric.indicators.filter { shares[$0.id] != nil }.map { indicator in
      var scores: [Int: FixedDecimal] = [:]
      for (index, unit) in units.enumerated() {
        let own = unit.indicators.first { $0.finding.indicator.id == indicator.id }
        scores[index] = own?.score.map { FixedDecimal(rounding: $0) }
      }
      return Weight(
        id: indicator.id, share: FixedDecimal(rounding: shares[indicator.id] ?? .zero),
        correlation: Self.correlation(
          (indicator.id.description, scores), (level.rawValue, overall)))
    }
    self.init(level: level, groups: groups, weights: weights)
  }

  private static func group(_ path: String, parts: [String], scores: [String: [Int: FixedDecimal]]) -> Group {
    let parts = parts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = parts.map { scores[$0] ?? [:] }
    let units = rows.dropFirst().reduce(Set(rows.first?.keys.map { $0 } ?? [])) { $0.intersection($1.keys) }.sorted()
    var pairs: [Pair] = []
    for (index, first) in parts.enumerated() {
      for (other, second) in parts.enumerated() where other > index {
        pairs.append(
          Pair(first: first, second: second, correlation: correlation((first, rows[index]), (second, rows[other]))))
      }
    }
    return Group(
      path: path, parts: parts.count, units: parts.isEmpty ? 0 : units.count,
      alpha: alpha(of: rows.map { row in units.compactMap { row[$0] } }), pairs: pairs)
  }

  /// Cronbach's α of parts, each with its scores in the same units.
  private static func alpha(of rows: [[FixedDecimal]]) -> Result<FixedDecimal, UndefinedStatistic> {
    guard rows.count >= 2, let units = rows.first?.count else {
      return .failure(UndefinedStatistic(reason: Message(.tooFewParts, ["count": String(rows.count)])))
    }
    guard units >= 3 else {
      return .failure(UndefinedStatistic(reason: Message(.tooFewUnits, ["count": String(units)])))
    }
    let parts = rows.reduce(BigInt(0)) { $0 + PairedMoments($1, $1).firstSpread }
    // n Σt² − (Σt)² of the sums t of each unit.
    var (sum, squares) = (BigInt(0), BigInt(0))
    for unit in 0..<units {
      let total = rows.reduce(BigInt(0)) { $0 + BigInt($1[unit].units) }
      sum += total
      squares += total * total
    }
    let whole = BigInt(units) * squares - sum * sum
    let count = BigInt(rows.count)
    guard let alpha = Rational(count * (whole - parts), over: (count - 1) * whole) else {
      return .failure(UndefinedStatistic(reason: Message(.constantSum)))
    }
    return .success(FixedDecimal(rounding: alpha))
  }

  private static func correlation(
    _ first: (id: String, scores: [Int: FixedDecimal]), _ second: (id: String, scores: [Int: FixedDecimal])
  ) -> Result<FixedDecimal, UndefinedStatistic> {
    let units = first.scores.keys.filter { second.scores[$0] != nil }.sorted()
    guard units.count >= 3 else {
      return .failure(UndefinedStatistic(reason: Message(.tooFewUnits, ["count": String(units.count)])))
    }
    let moments = PairedMoments(units.compactMap { first.scores[$0] }, units.compactMap { second.scores[$0] })
    guard let correlation = moments.correlation else {
      let constant = moments.isFirstConstant ? first.id : second.id
      return .failure(UndefinedStatistic(reason: Message(.constantPart, ["part": constant])))
    }
    return .success(correlation)
  }
}
