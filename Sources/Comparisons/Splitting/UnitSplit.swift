internal import ActivityLogs
internal import BigInt
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// The worlds between the two years of a pair of units, and the changes divided by them.
///
/// A world takes the measured values, the states, the unit's facts and the rubric each from one of the years, and is
/// scored by the same roll-up as any evaluation.
struct UnitSplit {
  /// The indicators.
  private let slots: [IndicatorSlot]
  /// The scores of nodes by their ids, world by world.
  private let nodes: [[String: Rational]]
  /// What is found of each slot, world by world.
  private let states: [[IndicatorSlot.State?]]
  /// Whether every indicator's parts can be told apart.
  private let isComplete: Bool

  /// How far a score that is computed again from six places may lie from the one that was recorded.
  private static let tolerance = Rational(1, over: 100_000) ?? .zero

  /// Scores all worlds of a pair of units that are there in both years.
  /// - Parameters:
  ///   - slots: the indicators.
  ///   - rubrics: the two editions.
  ///   - units: the pair, by year.
  init(slots: [IndicatorSlot], rubrics: [Side: Rubric], units: [Side: RecordedUnit]) {
    self.slots = slots
    self.isComplete = slots.allSatisfy(\.isSeparable)
    let isOneRubric = rubrics[.before].flatMap { before in rubrics[.after].map { before.measuresAlike($0) } } ?? false
    var scored: [Scene: [String: Rational]] = [:]
    var (nodes, states): ([[String: Rational]], [[IndicatorSlot.State?]]) = ([], [])
    for bits in 0..<World.count {
      let world = World(bits)
      let found = slots.map { $0.state(in: world) }
      let scene = Scene(
        states: found, rubric: isOneRubric ? .before : world[.rubric], inOneGo: world[.unseparated],
        facts: units[world[.roster]]?.facts ?? [:], quantities: units[world[.conduct]]?.quantities ?? [])
      if scored[scene] == nil, let rubric = rubrics[scene.rubric], let unit = units[.after] {
        scored[scene] = Self.scores(of: scene, slots: slots, rubric: rubric, unit: unit, rubrics)
      }
      nodes.append(scored[scene] ?? [:])
      states.append(found)
    }
    self.nodes = nodes
    self.states = states
  }

  /// Divides the change of a node.
  /// - Parameters:
  ///   - id: its id.
  ///   - before: its recorded score.
  ///   - after: the same of the later year.
  func split(node id: String, from before: Rational, to after: Rational) -> ScoreSplit {
    split(values: nodes.map { $0[id] }, from: before, to: after, isComplete: isComplete)
  }

  /// Divides the change of an indicator.
  func split(slot index: Int, from before: Rational, to after: Rational) -> ScoreSplit {
    split(values: states.map { $0[index]?.score }, from: before, to: after, isComplete: slots[index].isSeparable)
  }

  /// The scores that an indicator has between the years, also where only one edition has it.
  func bridges(slot index: Int) -> (earlierUnderLater: Rational?, laterUnderEarlier: Rational?) {
    guard slots[index].isSeparable else { return (nil, nil) }
    return (states[World.rubricFirst.bits][index]?.score, states[World.rubricLast.bits][index]?.score)
  }

  private func split(
    values: [Rational?], from before: Rational, to after: Rational, isComplete: Bool
  ) -> ScoreSplit {
    guard let first = values.first ?? nil, let last = values.last ?? nil, Self.isNear(first, before),
      Self.isNear(last, after)
    else { return .undivided(after - before, Message(.splitNotReproduced)) }
    let known = values.compactMap { $0 }
    guard known.count == values.count else { return .undivided(after - before, Message(.splitWorldWithoutScore)) }
    return ScoreSplit(
      parts: ShapleySplit.parts(of: known), earlierUnderLater: isComplete ? known[World.rubricFirst.bits] : nil,
      laterUnderEarlier: isComplete ? known[World.rubricLast.bits] : nil)
  }

  private static func isNear(_ left: Rational, _ right: Rational) -> Bool {
    let distance = left < right ? right - left : left - right
    return distance <= tolerance
  }
}

extension UnitSplit {
  /// What the scores of a world depend on; many worlds have the same.
  private struct Scene: Hashable {
    var states: [IndicatorSlot.State?]
    var rubric: Side
    /// From which year the indicators are that change in one go.
    var inOneGo: Side
    var facts: [String: String]
    var quantities: [RecordedUnit.Quantity]
  }

  private static func scores(
    of scene: Scene, slots: [IndicatorSlot], rubric: Rubric, unit: RecordedUnit,
    _ rubrics: [Side: Rubric]
  ) -> [String: Rational] {
    var rubric = rubric
    // An indicator that only the other edition has belongs to that one's dimension, and this to that one's area.
    for other in rubrics.sorted(by: { $0.key.rawValue < $1.key.rawValue }).map(\.value) {
      rubric.dimensions += other.dimensions.filter { dimension in
        !rubric.dimensions.contains { $0.id == dimension.id }
      }
      rubric.areas += other.areas.filter { area in !rubric.areas.contains { $0.id == area.id } }
    }
    let indicators = zip(slots, scene.states).compactMap { slot, state -> IndicatorScore? in
      let side = slot.isSeparable ? scene.rubric : scene.inOneGo
      guard let state, let indicator = side == .before ? slot.before : slot.after else { return nil }
      let fact = state.value.map { Fact(.value($0), unit: .number) }
      return IndicatorScore(
        finding: Finding(indicator: indicator, state: state.state, fact: fact), score: state.score, steps: [])
    }
    let measures = scene.quantities.compactMap { quantity in
      quantity.value.map { NamedFact(name: quantity.name, form: "", fact: Fact(.value($0), unit: .number)) }
    }
    let score = UnitScore(
      unit: Unit(id: unit.id, name: unit.name, level: unit.level, parent: unit.parent, facts: scene.facts),
      indicators: indicators, measures: measures, rubric: rubric)
    return Dictionary(
      RecordedUnit(score).nodes.compactMap { node in node.score.map { (node.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
