internal import Diagnostics
internal import Reports
internal import Rubrics

/// The making of the lines of a history: what belongs together over the years.
struct HistoryWeaving {
  /// The years.
  let years: [ComparedYear]
  /// What changed in the rubric from each year to the next.
  let differences: [RubricDifference]

  /// The lines of a unit; `nil` where no year has it.
  func unit(_ chain: UnitChain) -> UnitHistory? {
    let units = zip(years, chain.keys).map { year, key in year.result.units.first { $0.key == key } }
    guard let last = units.lazy.reversed().compactMap({ $0 }).first else { return nil }
    var paths: [[String]] = []
    for unit in units.reversed().compactMap({ $0 }) {
      paths += unit.nodes.map(\.path).filter { !paths.contains($0) }
    }
    let chains = chains(units)
    let lines = paths.flatMap { path -> [HistoryLine] in
      let members = chains.filter { chain in lastRecord(chain, units)?.path == path }
      return [node(path, units)] + members.map { indicator($0, units) }
    }
    var former: [String] = []
    for unit in units.compactMap({ $0 }) where unit.id != last.id && !former.contains(unit.id) {
      former.append(unit.id)
    }
    return UnitHistory(
      id: last.id, formerIDs: former, name: last.name, level: last.level,
      lines: lines.map { $0.broken(before: chain.splits) })
  }

  // MARK: Groups

  private func node(_ path: [String], _ units: [RecordedUnit?]) -> HistoryLine {
    let nodes = units.map { unit in unit?.nodes.first { $0.path == path } }
    let level = nodes.lazy.reversed().compactMap { $0?.level }.first ?? .overall
    return HistoryLine(
      level: ComparisonRow.Level(rawValue: level.rawValue) ?? .overall, id: path.joined(separator: "/"),
      title: title(level, path),
      points: nodes.enumerated().map { index, node in
        HistoryPoint(
          state: node?.state, score: node?.score, interval: node?.interval,
          isBreak: breaks(path, before: index, units))
      })
  }

  /// Whether the line of a group that two years have breaks between them.
  private func breaks(_ path: [String], before year: Int, _ units: [RecordedUnit?]) -> Bool {
    guard year > 0, let earlier = units[year - 1], let later = units[year],
      [earlier, later].allSatisfy({ unit in unit.nodes.contains { $0.path == path } })
    else { return false }
    guard differences[year - 1].changedKeys.isEmpty else { return true }
    let changed = differences[year - 1].indicators.filter(\.changesGroups)
    func isInside(_ id: String?, _ unit: RecordedUnit) -> Bool {
      unit.indicators.contains { $0.id == id && $0.path.starts(with: path) }
    }
    return changed.contains { isInside($0.before, earlier) || isInside($0.after, later) }
  }

  private func title(_ level: RollUpLevel, _ path: [String]) -> LocalizedText {
    guard let id = path.last else { return ComparisonWord.overall.text }
    return years.lazy.reversed().compactMap { $0.rubric.title(of: level, id) }.first ?? LocalizedText(id)
  }

  // MARK: Indicators

  /// The ids of each indicator year by year, `nil` where a year does not have it; those of the last year first.
  private func chains(_ units: [RecordedUnit?]) -> [[String?]] {
    var chains: [[String?]] = []
    for index in years.indices.reversed() {
      let known = Set(chains.compactMap { $0[index] })
      for record in units[index]?.indicators ?? [] where !known.contains(record.id) {
        var chain = [String?](repeating: nil, count: years.count)
        var id: String? = record.id
        for year in (0...index).reversed() {
          chain[year] = id
          guard year > 0, let current = id else { break }
          id = differences[year - 1].indicators.first { $0.after == current }?.before
        }
        chains.append(chain)
      }
    }
    return chains
  }

  private func record(_ chain: [String?], _ year: Int, _ units: [RecordedUnit?]) -> RecordedIndicator? {
    chain[year].flatMap { id in units[year]?.indicators.first { $0.id == id } }
  }

  private func lastRecord(_ chain: [String?], _ units: [RecordedUnit?]) -> RecordedIndicator? {
    years.indices.lazy.reversed().compactMap { record(chain, $0, units) }.first
  }

  private func indicator(_ chain: [String?], _ units: [RecordedUnit?]) -> HistoryLine {
    let ids = chain.compactMap { $0 }
    let id = ids.last ?? ""
    var former: [String] = []
    for name in ids where name != id && !former.contains(name) { former.append(name) }
    let title = years.lazy.reversed().compactMap { year in
      year.rubric.indicators.first { ids.contains($0.id.description) }?.title
    }.first
    return HistoryLine(
      level: .indicator, id: id, formerIDs: former, title: title ?? LocalizedText(id),
      points: years.indices.map { year in
        let record = record(chain, year, units)
        let pair = year > 0 ? differences[year - 1].indicators.first { $0.after == chain[year] } : nil
        return HistoryPoint(
          state: record?.state, value: record?.value, score: record?.score, interval: record?.interval,
          isBreak: record != nil && year > 0 && self.record(chain, year - 1, units) != nil && pair?.breaksLine ?? false)
      })
  }
}
