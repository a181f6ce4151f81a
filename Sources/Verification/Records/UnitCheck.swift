internal import ActivityLogs
internal import Expressions
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// Whether the scores of a unit follow from what was measured, node by node.
struct UnitCheck {
  /// The figures that do not, by their paths: the unit, then groups or an indicator.
  private(set) var wrong: [String] = []
  /// The number of figures that do.
  private(set) var count = 0

  private let unit: UnitScore
  /// The comparisons of units that hold.
  private let calibrations: Calibrations
  private let rubric: Rubric
  /// The rubric without rules, for nodes whose rules ask for what the bundle does not have.
  private let plain: Rubric

  /// Computes a unit once more.
  /// - Parameter calibrations: the comparisons of units, computed once more.
  init(_ recorded: RecordedUnit, rubric: Rubric, calibrations: Calibrations) {
    self.calibrations = calibrations
    unit = recorded.scores
    self.rubric = rubric
    var plain = rubric
    plain.rules = []
    self.plain = plain
    wrong = recorded.faults
    for indicator in unit.indicators { check(indicator) }
    check(unit.children, unit.score, id: "", on: .overall, path: unit.unit.id)
  }

  private mutating func note(_ isRight: Bool, _ path: String) {
    if isRight { count += 1 } else { wrong.append(path) }
  }

  private mutating func check(_ score: IndicatorScore) {
    let indicator = score.finding.indicator
    let value = score.finding.fact?.value
    let isRight: Bool
    switch score.finding.state {
    case .scored where indicator.scale.relativeMethod != nil:
      isRight = isCompared(score) && value.map { isNear($0, compared(score)?.input.value ?? $0) } ?? false
    case .scored:
      let evidence = score.finding.fact?.evidence
      let isEnough = indicator.minimumEvidence.map { minimum in evidence.map { $0 >= minimum } ?? true } ?? true
      if let value, let recorded = score.score,
        let range = ScoreTolerance.scores(of: value, isExact: isExact(score, value), indicator)
      {
        let half = ScoreTolerance.half
        isRight =
          isEnough && recorded >= range.lowerBound - half && recorded <= range.upperBound + half
          && score.steps.last?.value == recorded && score.steps.first.map { isNear($0.value, value) } == true
      } else {
        isRight = false
      }
    case .exempt: isRight = score.score == .hundred
    case .insufficientEvidence:
      isRight =
        score.score == nil || score.score == .zero && indicator.refusedScoresZero
        || indicator.scale.relativeMethod != nil && isCompared(score)
    case .notApplicable, .waived, .notAssessed, .error: isRight = score.score == nil
    }
    note(isRight, unit.unit.id + "/" + indicator.id.description)
  }

  /// What comparing units made of an indicator's value here.
  private func compared(_ score: IndicatorScore) -> Calibration.Entry? {
    calibrations.all.first { calibration in
      calibration.indicator == score.finding.indicator.id && calibration.level == unit.unit.level
        && calibration[unit.unit.id] != nil
    }?[unit.unit.id]
  }

  /// Whether a score is the one that comparing units gave, to six places.
  private func isCompared(_ score: IndicatorScore) -> Bool {
    guard let expected = compared(score)?.score, let recorded = score.score else { return false }
    return isNear(expected, recorded) && score.steps.last?.value == recorded
  }

  /// Whether a value is known without rounding: it is a quotient whose parts are recorded.
  private func isExact(_ score: IndicatorScore, _ value: Rational) -> Bool {
    guard let fact = score.finding.fact, let part = fact.numerator, let whole = fact.denominator else { return false }
    return part.divided(by: whole) == value
  }

  private func isNear(_ left: Rational, _ right: Rational) -> Bool {
    let difference = left - right
    return difference <= ScoreTolerance.half && difference >= .zero - ScoreTolerance.half
  }

  private mutating func check(
    _ children: ScoreGroup.Children, _ recorded: NodeScore, id: String, on level: RollUpLevel, path: String
  ) {
    if case .groups(let groups) = children {
      for group in groups {
        check(group.children, group.score, id: group.id, on: group.level, path: path + "/" + group.id)
      }
    }
    let asksForFacts = rubric.rules.contains { $0.target.includes(id, on: level) && $0.asksForFacts }
    let rubric = asksForFacts ? plain : self.rubric
    let half = ScoreTolerance.half
    let nodes = [.zero - half, .zero, half].map { change in
      unit.recomputed(ScoreTolerance.moved(children, by: change), id: id, on: level, by: rubric)
    }
    note(
      nodes.contains { agrees($0, recorded) } && (recorded.value == nil || isWithin(nodes, recorded, asksForFacts)),
      path)
    if rubric.published != nil || recorded.published != nil { note(isPublished(recorded), path + "/published") }
  }

  /// Whether the published figure is a rounded form of the score.
  private func isPublished(_ node: NodeScore) -> Bool {
    guard let figures = rubric.published, let value = node.value else { return node.published == nil }
    let half = ScoreTolerance.half
    guard let low = Rational(decimal: figures.text(of: value - half)),
      let high = Rational(decimal: figures.text(of: value + half)),
      let recorded = node.published.flatMap({ Rational(decimal: $0) })
    else { return false }
    return recorded >= low && recorded <= high && node.published == figures.text(of: recorded)
  }

  /// Whether all but the score itself is as computed.
  private func agrees(_ node: NodeScore, _ recorded: NodeScore) -> Bool {
    node.state == recorded.state && node.indicators == recorded.indicators
      && node.indicatorsScored == recorded.indicatorsScored
      && node.weightCovered?.rounded(places: 6) == recorded.weightCovered?.rounded(places: 6)
      && (node.value == nil) == (recorded.value == nil)
  }

  /// Whether every step of a node lies between those computed of the least and of the greatest scores below it.
  private func isWithin(_ nodes: [NodeScore], _ recorded: NodeScore, _ asksForFacts: Bool) -> Bool {
    guard let value = recorded.value, recorded.steps.last?.value == value, recorded.steps.first?.name == "base" else {
      return false
    }
    let bands = rubric.bands.filter { Rational($0.from) <= value + ScoreTolerance.half }
    // A score that was rounded up to a band's threshold stands in the band below it.
    let band = bands.last.map(\.id)
    let below = rubric.bands.last { Rational($0.from) < value }?.id
    guard recorded.band?.id == band || recorded.band?.id == below else { return false }
    let steps = asksForFacts ? Array(recorded.steps.prefix(1)) : recorded.steps
    return steps.indices.allSatisfy { index in
      let values = nodes.filter { $0.steps.count == steps.count && $0.steps[index].name == steps[index].name }
        .map { $0.steps[index].value }
      guard let least = values.min(), let greatest = values.max() else { return false }
      return steps[index].value >= least - ScoreTolerance.half && steps[index].value <= greatest + ScoreTolerance.half
    }
  }
}

extension ScoringRule {
  /// Whether it asks for facts of a unit, which a bundle does not hold.
  fileprivate var asksForFacts: Bool {
    if let condition, !condition.facts.subtracting(["level", "unit"]).isEmpty { return true }
    switch effect {
    case .deduction(let points), .bonus(let points):
      if case .fact = points.per { return true }
      return false
    case .gate, .veto: return false
    }
  }
}
