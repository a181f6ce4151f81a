internal import Assessments
internal import Diagnostics
internal import Quantities
internal import Reports
internal import Rubrics
internal import Scoring

/// The making of a comparison.
package struct ComparisonMaking {
  private let years: [Side: ComparedYear]
  private let bridges: [Side: RecordedResult]
  private let difference: RubricDifference
  private let indicators: [Side: [String: Indicator]]

  /// Compares two years.
  /// - Parameters:
  ///   - before: the earlier year.
  ///   - after: the later year.
  ///   - bridges: what the logs of each year give under the rubric of the other; empty where no logs are at hand.
  ///   - crosswalk: which units go on as which.
  package static func compare(
    _ before: ComparedYear, with after: ComparedYear, bridges: [Side: RecordedResult] = [:],
    crosswalk: Crosswalk = Crosswalk()
  ) -> Comparison {
    let making = ComparisonMaking(before, after, bridges)
    let pairs = crosswalk.pairs(before: before.result.units, after: after.result.units)
    var comparison = Comparison(
      before: Comparison.Year(before.result), after: Comparison.Year(after.result),
      basis: making.bridges.count == 2 ? .logs : .bundles, rubric: making.difference,
      units: pairs.map { making.unit($0) }, notes: [])
    comparison.notes = making.notes(of: comparison)
    return comparison
  }

  private init(_ before: ComparedYear, _ after: ComparedYear, _ bridges: [Side: RecordedResult]) {
    self.years = [.before: before, .after: after]
    self.bridges = bridges.count == 2 ? bridges : [:]
    self.difference = RubricDifference(before: before.rubric, after: after.rubric)
    self.indicators = years.mapValues { year in
      Dictionary(
        year.rubric.indicators.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  // MARK: Units

  private func unit(_ pair: UnitPair) -> UnitComparison {
    guard let before = pair.before, let after = pair.after else {
      let (unit, side): (RecordedUnit?, Side) = pair.after == nil ? (pair.before, .before) : (pair.after, .after)
      return UnitComparison(pair: pair, rows: unit.map { oneSided($0, side) } ?? [])
    }
    let slots = difference.indicators.map { slot(of: $0, at: pair) }
    let split = UnitSplit(
      slots: slots, rubrics: years.mapValues(\.rubric), units: [.before: before, .after: after])
    let (old, new) = (Self.byID(before), Self.byID(after))
    let indicatorRows = zip(difference.indicators, slots.indices).map { names, index in
      row(names, old[names.before ?? ""], new[names.after ?? ""], split, index)
    }
    var nodes = after.nodes
    nodes += before.nodes.filter { node in !nodes.contains { $0.path == node.path } }
    let rows = nodes.flatMap { node -> [ComparisonRow] in
      let earlier = before.nodes.first { $0.path == node.path }
      let later = after.nodes.first { $0.path == node.path }
      return [row(node, earlier, later, split)] + indicatorRows.filter { $0.group == node.id }
    }
    return UnitComparison(pair: pair, rows: rows)
  }

  /// The rows of a unit that is there in one year alone.
  private func oneSided(_ unit: RecordedUnit, _ side: Side) -> [ComparisonRow] {
    unit.nodes.flatMap { node -> [ComparisonRow] in
      [row(node, side == .before ? node : nil, side == .after ? node : nil, nil)]
        + unit.indicators.filter { $0.path == node.path }.map { record in
          let pair = IndicatorPair(
            before: side == .before ? record.id : nil, after: side == .after ? record.id : nil,
            relation: side == .before ? .removed : .added)
          return row(pair, side == .before ? record : nil, side == .after ? record : nil, nil, 0)
        }
    }
  }

  private static func byID(_ unit: RecordedUnit) -> [String: RecordedIndicator] {
    Dictionary(unit.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Slots

  /// Whether either edition scores an indicator by comparing units.
  private func comparesUnits(_ names: IndicatorPair) -> Bool {
    [names.before.flatMap { indicators[.before]?[$0] }, names.after.flatMap { indicators[.after]?[$0] }]
      .contains { $0?.scale.relativeMethod != nil }
  }

  /// What is known of a pair of indicators at a pair of units.
  private func slot(of names: IndicatorPair, at pair: UnitPair) -> IndicatorSlot {
    var slot = IndicatorSlot(
      before: names.before.flatMap { indicators[.before]?[$0] },
      after: names.after.flatMap { indicators[.after]?[$0] }, units: pair.relation, records: [:], pooled: [:],
      isSeparable: true)
    // Such a score also changes where other units do, which no world of one unit shows.
    if comparesUnits(names) { slot.isSeparable = false }
    for (side, unit) in [(Side.before, pair.before), (.after, pair.after)] {
      for rubric in Side.allCases {
        guard let unit, (rubric == .before ? slot.before : slot.after) != nil else { continue }
        let record = record(names, at: unit, in: side, by: rubric)
        slot.records[side, default: [:]][rubric] = record
        if record == nil { slot.isSeparable = false }
      }
    }
    guard pair.relation == .split || pair.relation == .merged else { return slot }
    let side: Side = pair.relation == .split ? .after : .before
    for rubric in Side.allCases {
      guard let indicator = rubric == .before ? slot.before : slot.after else { continue }
      let records = pair.family.compactMap { record(names, at: $0, in: side, by: rubric) }
      let doesNotApply = records.first.map { $0.state == .notApplicable } ?? false
      slot.pooled[rubric] =
        doesNotApply && records.allSatisfy { $0.state == .notApplicable }
        ? records.first : RecordedIndicator.pooled(records, by: indicator)
      if slot.pooled[rubric] == nil || records.count < pair.family.count { slot.isSeparable = false }
    }
    return slot
  }

  /// What is known of an indicator at a unit in a year, by an edition: what was recorded, what the logs give, or what
  /// follows from what was recorded.
  private func record(
    _ names: IndicatorPair, at unit: RecordedUnit, in side: Side, by rubric: Side
  ) -> RecordedIndicator? {
    let name = rubric == .before ? names.before : names.after
    guard side != rubric else { return unit.indicators.first { $0.id == name } }
    if let bridge = bridges[side] {
      return bridge.units.first { $0.key == unit.key }?.indicators.first { $0.id == name }
    }
    guard names.measuresTheSame, let before = names.before, let after = names.after,
      let indicator = indicators[rubric]?[rubric == .before ? before : after],
      let own = indicators[side]?[side == .before ? before : after],
      let record = unit.indicators.first(where: { $0.id == (side == .before ? before : after) })
    else { return nil }
    return record.judged(by: indicator, insteadOf: own)
  }

  // MARK: Rows

  private func row(
    _ node: RecordedNode, _ before: RecordedNode?, _ after: RecordedNode?, _ split: UnitSplit?
  ) -> ComparisonRow {
    var row = ComparisonRow(
      level: ComparisonRow.Level(rawValue: node.level.rawValue) ?? .overall, id: node.id, title: title(of: node),
      kind: .changed,
      before: before.map { ComparisonRow.Year($0) }, after: after.map { ComparisonRow.Year($0) })
    row.kind = Self.kind(row.before, row.after)
    if let split, let old = before?.score, let new = after?.score {
      row.take(split.split(node: node.id, from: old, to: new))
    }
    return row
  }

  private func row(
    _ names: IndicatorPair, _ before: RecordedIndicator?, _ after: RecordedIndicator?, _ split: UnitSplit?,
    _ index: Int
  ) -> ComparisonRow {
    let id = names.after ?? names.before ?? ""
    let indicator = names.after.flatMap { indicators[.after]?[$0] } ?? names.before.flatMap { indicators[.before]?[$0] }
    var row = ComparisonRow(
      level: .indicator, id: id, previousID: names.before.flatMap { $0 == id ? nil : $0 },
      group: (after ?? before)?.path.joined(separator: "/") ?? "", title: indicator?.title ?? LocalizedText(id),
      kind: .changed, reason: names.reason,
      before: before.map { ComparisonRow.Year($0) }, after: after.map { ComparisonRow.Year($0) })
    row.kind = names.relation == .notComparable ? .notComparable : Self.kind(row.before, row.after)
    guard let split else { return row }
    if row.kind == .changed || row.kind == .unchanged, let old = before?.score, let new = after?.score {
      row.take(split.split(slot: index, from: old, to: new))
    } else {
      (row.earlierUnderLater, row.laterUnderEarlier) = split.bridges(slot: index)
    }
    return row
  }

  private static func kind(_ before: ComparisonRow.Year?, _ after: ComparisonRow.Year?) -> ComparisonRow.Kind {
    guard let before else { return .added }
    guard let after else { return .removed }
    return before.state == after.state && before.score == after.score ? .unchanged : .changed
  }

  private func title(of node: RecordedNode) -> LocalizedText {
    guard let id = node.path.last else { return LocalizedText(english: "overall", chinese: "总分") }
    for rubric in [years[.after]?.rubric, years[.before]?.rubric].compactMap({ $0 }) {
      if let title = rubric.title(of: node.level, id) { return title }
    }
    return LocalizedText(id)
  }

  // MARK: Notes

  private func notes(of comparison: Comparison) -> [Message] {
    var notes: [Message] = []
    if comparison.before.rubric != comparison.after.rubric {
      notes.append(
        Message(.comparisonOfOtherRubrics, ["before": comparison.before.rubric, "after": comparison.after.rubric]))
    }
    if comparison.before.profile != comparison.after.profile {
      notes.append(
        Message(
          .comparisonOfOtherProfiles,
          ["before": comparison.before.profile ?? "–", "after": comparison.after.profile ?? "–"]))
    }
    if comparison.before.period.from.utf8.lexicographicallyPrecedes(comparison.after.period.from.utf8) == false {
      notes.append(
        Message(
          .comparisonNotInOrder, ["before": comparison.before.period.from, "after": comparison.after.period.from]))
    }
    if comparison.basis == .bundles {
      let apart = difference.indicators.filter { !$0.measuresTheSame }
      notes.append(
        apart.isEmpty
          ? Message(.comparisonFromBundles) : Message(.comparisonInOneGo, ["count": String(apart.count)]))
    } else {
      notes.append(Message(.comparisonFromLogs))
    }
    let relative = difference.indicators.filter(comparesUnits)
    if !relative.isEmpty {
      notes.append(Message(.comparisonOfRelativeScores, ["count": String(relative.count)]))
    }
    if comparison.units.contains(where: { $0.pair.relation == .split || $0.pair.relation == .merged }) {
      notes.append(Message(.comparisonOfParts))
    }
    let missing = Side.allCases.filter { years[$0]?.result.hasIntervals == false }
    if let first = missing.first {
      let word: ComparisonWord =
        missing.count > 1 ? .bothResults : first == .before ? .earlierResult : .laterResult
      notes.append(
        Message(
          .comparisonWithoutIntervals, ["results.en": word.text.english, "results.zh": word.text.chinese]))
    }
    return notes
  }
}

extension ComparisonRow.Year {
  /// Takes what is recorded of a group, or of the whole.
  fileprivate init(_ node: RecordedNode) {
    self.init(state: node.state, score: node.score, band: node.band, interval: node.interval)
  }

  /// Takes what is recorded of an indicator.
  fileprivate init(_ record: RecordedIndicator) {
    self.init(state: record.state, value: record.value, score: record.score, interval: record.interval)
  }
}

extension ComparisonRow {
  /// Takes the parts of the change.
  fileprivate mutating func take(_ split: ScoreSplit) {
    self.split = split
    self.earlierUnderLater = split.earlierUnderLater
    self.laterUnderEarlier = split.laterUnderEarlier
  }
}
