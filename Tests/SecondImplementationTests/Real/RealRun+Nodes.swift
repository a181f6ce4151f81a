internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// What the engine under test found, in the second implementation's terms.
extension RealRun {
  /// What was measured for an indicator at a unit.
  func fact(_ indicator: NaiveIndicator, at unit: NaiveUnit, in measurements: Measurements) -> Fact? {
    guard let column = rubric.indicators.firstIndex(where: { $0.id.description == indicator.id }),
      let row = index(of: unit)
    else { return nil }
    return measurements.fact(unit: row, indicator: column)
  }

  /// The unit's place in the tree as it was loaded.
  private func index(of unit: NaiveUnit) -> Int? {
    units.units.firstIndex { $0.level.rawValue == unit.level && NaiveText($0.id) == NaiveText(unit.id) }
  }

  /// The scores of a unit.
  func score(of unit: NaiveUnit, in measurements: Measurements) -> UnitScore? {
    guard let row = index(of: unit) else { return nil }
    let scores = rubric.indicators.indices.map { column in
      let fact = measurements.fact(unit: row, indicator: column)
      return IndicatorScore(
        Finding(indicator: rubric.indicators[column], unit: units.units[row], fact: fact, sources: nil), sources: nil)
    }
    let measures = rubric.measures.enumerated().compactMap { index, measure in
      measurements.fact(unit: row, measure: index).map {
        NamedFact(name: measure.name, form: measure.measure.form, fact: $0)
      }
    }
    return UnitScore(unit: units.units[row], indicators: scores, measures: measures, rubric: rubric)
  }

  /// All nodes of a unit by the names that `NaiveRubric.nodes(at:in:)` uses.
  func nodes(of score: UnitScore) -> [String: NaiveNode] {
    var nodes = ["": node(score.score)]
    for indicator in score.indicators {
      nodes[indicator.finding.indicator.id.description] = NaiveNode(
        state: indicator.finding.state.rawValue, score: indicator.score, steps: steps(indicator.steps))
    }
    add(score.children, path: "", to: &nodes)
    return nodes
  }

  /// Adds the nodes of groups at any depth.
  private func add(_ children: ScoreGroup.Children, path: String, to nodes: inout [String: NaiveNode]) {
    guard case .groups(let groups) = children else { return }
    for group in groups {
      nodes[path + "/" + group.id] = node(group.score)
      add(group.children, path: path + "/" + group.id, to: &nodes)
    }
  }

  private func node(_ score: NodeScore) -> NaiveNode {
    NaiveNode(
      state: score.state.rawValue, score: score.value, band: score.band?.id, covered: score.weightCovered,
      steps: steps(score.steps), undecided: score.undecided.map(\.step).sorted())
  }

  private func steps(_ steps: [ScoreStep]) -> [NaiveStep] { steps.map { NaiveStep(name: $0.name, value: $0.value) } }

  /// What was measured for the rules at a unit, under a name.
  func measured(_ name: String, at unit: NaiveUnit, in measurements: Measurements) -> Fact? {
    guard let column = rubric.measures.firstIndex(where: { $0.name == name }), let row = index(of: unit) else {
      return nil
    }
    return measurements.fact(unit: row, measure: column)
  }

  /// The ranks of a level's units by their ids.
  func ranks(of scores: [UnitScore], on level: UnitLevel) -> [String: Int] {
    let entries = Ranking.all(of: scores, rubric: rubric).filter { $0.level == level }.flatMap(\.entries)
    return Dictionary(entries.map { ($0.unit, $0.rank) }) { first, _ in first }
  }
}
