internal import Quantities
internal import Rubrics
internal import Scoring

/// The assumptions behind a ranking that could have been others, with the ways they could have been.
struct AssumptionSet: Sendable {
  /// An assumption that is open.
  struct Factor: Sendable {
    let assumption: AssumptionEffect.Assumption
    /// How many ways there are; `nil` where there is no counting them.
    let ways: Int?
  }

  /// The assumptions that are open, in a fixed order.
  let factors: [Factor]
  /// What each single other choice is, all else as it was.
  let alternatives: [(choice: RankAlternative.Choice, scenario: Scenario)]
  /// The ways of rolling up; the first is the rubric's own.
  private let aggregations: [Aggregation?]
  /// The ways of dealing with missing parts; the first is the rubric's own.
  private let missing: [Bool?]
  /// The parts that may be left out; the first is none.
  private let parts: [[Bool]?]

  /// Looks for what could have been otherwise.
  /// - Parameter units: the units that are ranked, by their index among the study's.
  init(of study: RobustnessStudy, units: [Int]) {
    let rubric = study.rubric
    let nodes = units.flatMap { study.trees[$0].nodes }
    let known: [(String, Aggregation)] = [
      ("mean", .mean), ("geometric", .power(.zero)), ("harmonic", .power(ExactDecimal(-1))),
    ]
    // A sum is a number of points, which no mean can stand in for.
    let isSum = nodes.contains { $0.aggregation == .sum }
    let others = isSum ? [] : known.filter { other in !nodes.allSatisfy { $0.aggregation == other.1 } }
    let hasMissing = units.contains { unit in
      study.trees[unit].nodes.contains { node in
        node.isScored && node.children.contains { study.isMissing($0, of: unit) }
      }
    }
    let zeros = Set(nodes.map(\.countsMissingAsZero))
    let treatments = hasMissing ? [false, true].filter { zeros != [$0] } : []
    let recommendations = rubric.recommendations.map(\.id)
      .filter { id in rubric.indicators.contains { $0.recommendation == id } }
    func leftOut(_ isMeant: (Indicator) -> Bool) -> [Bool] { rubric.indicators.map(isMeant) }
    let withoutRecommendation = recommendations.map { id in leftOut { $0.recommendation == id } }
    let dimensions = rubric.dimensions.map(\.id).filter { id in rubric.indicators.contains { $0.dimension == id } }
    let withoutDimension = dimensions.map { id in leftOut { $0.dimension == id } }
    aggregations = [nil] + others.map { $0.1 }
    missing = [nil] + treatments.map { $0 }
    parts = [nil] + (recommendations.isEmpty ? withoutDimension : withoutRecommendation)
    var factors: [Factor] = []
    if study.hasDraws(units) { factors.append(Factor(assumption: .chance, ways: nil)) }
    factors.append(Factor(assumption: .weights, ways: nil))
    if aggregations.count > 1 { factors.append(Factor(assumption: .aggregation, ways: aggregations.count)) }
    if missing.count > 1 { factors.append(Factor(assumption: .missing, ways: missing.count)) }
    if parts.count > 2 { factors.append(Factor(assumption: .parts, ways: parts.count)) }
    self.factors = factors
    alternatives =
      others.map { (.aggregation($0.0), Scenario(aggregation: $0.1)) }
      + treatments.map { (.missing($0 ? "zero" : "renormalise"), Scenario(countsMissingAsZero: $0)) }
      // Without the only one nothing is left to rank.
      + (recommendations.count > 1
        ? zip(recommendations, withoutRecommendation).map { (.withoutRecommendation($0), Scenario(isLeftOut: $1)) }
        : [])
      + (dimensions.count > 1
        ? zip(dimensions, withoutDimension).map { (.withoutDimension($0), Scenario(isLeftOut: $1)) } : [])
  }

  /// What is taken otherwise where each factor takes a row of its own.
  /// - Parameter weights: by row, the factors of all weights.
  func scenario(_ rows: [Int], _ study: RobustnessStudy, weights: [[FixedDecimal]]) -> Scenario {
    var scenario = Scenario()
    for (factor, row) in zip(factors, rows) {
      func choice(of count: Int) -> Int {
        study.streams.choice(of: count, by: factor.assumption.subject, replicate: row)
      }
      switch factor.assumption {
      case .chance: continue
      case .weights: scenario.factors = weights[row]
      case .aggregation: scenario.aggregation = aggregations[choice(of: aggregations.count)]
      case .missing: scenario.countsMissingAsZero = missing[choice(of: missing.count)]
      case .parts: scenario.isLeftOut = parts[choice(of: parts.count)]
      }
    }
    return scenario
  }

  /// The replicate of chance; `nil` where chance plays no part.
  func replicateOfChance(_ rows: [Int]) -> Int? {
    zip(factors, rows).first { $0.0.assumption == .chance }?.1
  }
}

extension AssumptionEffect.Assumption {
  /// The number under which its choices are drawn.
  fileprivate var subject: UInt64 {
    switch self {
    case .chance: 0
    case .weights: 1
    case .aggregation: 2
    case .missing: 3
    case .parts: 4
    }
  }
}

extension RobustnessStudy {
  /// Whether a child has no score in a unit.
  fileprivate func isMissing(_ child: ScoreTree.Child, of unit: Int) -> Bool {
    switch child.subject {
    case .indicator(let index): points[unit][index] == nil
    case .node(let index): !trees[unit].nodes[index].isScored
    }
  }

  /// Whether chance could move the score of any of some units.
  fileprivate func hasDraws(_ units: [Int]) -> Bool {
    units.contains { unit in
      rubric.indicators.indices.contains { points[unit][$0] != nil && whyFixed[unit][$0] == nil }
    }
  }
}
