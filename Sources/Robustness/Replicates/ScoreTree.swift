internal import Quantities
internal import Rubrics
internal import Scoring

/// The way from a unit's indicators to its overall score, laid out to be gone thousands of times.
///
/// What holds at the point holds in every replicate: a node without a score has none, and rules that changed a score
/// change it by as many points, or hold it to the same limit. Only the numbers below move.
struct ScoreTree: Sendable {
  /// What a node is rolled up of.
  struct Child: Sendable {
    /// An index into the indicators, or that of a node that stands before this one.
    enum Subject: Sendable {
      case indicator(Int)
      case node(Int)
    }

    let subject: Subject
    /// Its weight, and the place of that weight among all.
    let weight: FixedDecimal
    let weightIndex: Int
  }

  /// What the rules did.
  struct Rules: Sendable {
    /// The points that deductions and bonuses gave, together.
    let shift: FixedDecimal
    /// What gates and vetoes hold the score to.
    let limits: [(bound: FixedDecimal, isCap: Bool)]
  }

  /// A group, or the unit as a whole.
  struct Node: Sendable {
    /// The ids of the groups from the outside in, joined by `/`; empty for the unit as a whole.
    let path: String
    /// The children that apply.
    let children: [Child]
    let aggregation: Aggregation
    let countsMissingAsZero: Bool
    let isScored: Bool
    let rules: Rules?
  }

  /// The nodes, those inside before those around them; the unit as a whole comes last.
  private(set) var nodes: [Node] = []

  /// Lays out the tree of a unit.
  /// - Parameters:
  ///   - indicators: the rubric's indicators by id, each with its index.
  ///   - weights: takes in the weights of groups; indicators have the first numbers.
  init(_ unit: UnitScore, rubric: Rubric, indicators: [IndicatorID: Int], weights: inout WeightTable) {
    let children = add(unit.children, path: "", rubric, indicators, &weights)
    add(path: "", id: "", level: .overall, score: unit.score, children: children, rubric)
  }

  private mutating func add(
    _ children: ScoreGroup.Children, path: String, _ rubric: Rubric, _ indicators: [IndicatorID: Int],
    _ weights: inout WeightTable
  ) -> [Child] {
    switch children {
    case .indicators(let own):
      return own.compactMap { indicator in
        let state = indicator.finding.state
        guard state != .notApplicable, state != .waived, let index = indicators[indicator.finding.indicator.id] else {
          return nil
        }
        return Child(
          subject: .indicator(index), weight: FixedDecimal(rounding: indicator.finding.indicator.weight),
          weightIndex: index)
      }
    case .groups(let groups):
      return groups.compactMap { group in
        let own = path.isEmpty ? group.id : path + "/" + group.id
        let children = add(group.children, path: own, rubric, indicators, &weights)
        add(path: own, id: group.id, level: group.level, score: group.score, children: children, rubric)
        guard group.score.state != .notApplicable, group.score.state != .waived else { return nil }
        return Child(
          subject: .node(nodes.count - 1), weight: FixedDecimal(rounding: group.weight),
          weightIndex: weights.index(of: group.id, on: group.level))
      }
    }
  }

  private mutating func add(
    path: String, id: String, level: RollUpLevel, score: NodeScore, children: [Child], _ rubric: Rubric
  ) {
    nodes.append(
      Node(
        path: path, children: children, aggregation: rubric.aggregation(of: id, on: level),
        countsMissingAsZero: (rubric.missing[level] ?? MissingPolicy()).treatment == .zero,
        isScored: score.state == .scored, rules: Self.rules(score, rubric)))
  }

  private static func rules(_ score: NodeScore, _ rubric: Rubric) -> Rules? {
    guard score.steps.count > 1, let base = score.steps.first?.value else { return nil }
    let changes = score.steps.last { $0.name.hasPrefix("deductions:") || $0.name.hasPrefix("bonus") }
    let shift = FixedDecimal(rounding: changes?.value ?? base) - FixedDecimal(rounding: base)
    let acted = Set(score.steps.map(\.name))
    let limits = rubric.rules.compactMap { rule -> (bound: FixedDecimal, isCap: Bool)? in
      guard acted.contains(rule.stepName) else { return nil }
      switch rule.effect {
      case .gate(.cap(let bound)), .veto(.cap(let bound)): return (FixedDecimal(rounding: bound), true)
      case .gate(.score(let bound)), .veto(.score(let bound)): return (FixedDecimal(rounding: bound), false)
      case .deduction, .bonus: return nil
      }
    }
    return Rules(shift: shift, limits: limits)
  }
}
