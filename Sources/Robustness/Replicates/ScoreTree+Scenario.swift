internal import Quantities
internal import Rubrics

/// What is taken otherwise than the rubric has it.
struct Scenario: Sendable {
  /// By number, the factor of each weight; `nil` for the weights as they are.
  var factors: [FixedDecimal]?
  /// How children become a parent's score, at every node; `nil` for each node's own way.
  var aggregation: Aggregation?
  /// Whether missing children count as 0, at every node; `nil` for each node's own way.
  var countsMissingAsZero: Bool?
  /// By indicator, whether it is left out; `nil` where none is.
  var isLeftOut: [Bool]?

  /// Everything as the rubric has it.
  static let nominal = Scenario()
}

extension ScoreTree {
  /// The scores of all nodes; `nil` for those without.
  /// - Parameters:
  ///   - scores: by indicator, its score; `nil` for those without.
  ///   - logarithms: by indicator, the logarithm of a score of at least 1, where these are at hand.
  func scores(
    _ scores: [FixedDecimal?], logarithms: [Int64]? = nil, in scenario: Scenario = .nominal
  ) -> [FixedDecimal?] {
    var found: [FixedDecimal?] = []
    found.reserveCapacity(nodes.count)
    // Of a node that has nothing left below it nothing is known, and it carries no weight.
    var isEmpty: [Bool] = []
    var terms: [ScoreMean.Term] = []
    for node in nodes {
      terms.removeAll(keepingCapacity: true)
      var isLeft = false
      let countsMissing = scenario.countsMissingAsZero ?? node.countsMissingAsZero
      for child in node.children {
        let score: FixedDecimal?
        var logarithm: Int64?
        switch child.subject {
        case .indicator(let index):
          if scenario.isLeftOut?[index] ?? false { continue }
          score = scores[index]
          if let score, score >= .one { logarithm = logarithms?[index] }
        case .node(let index):
          if isEmpty[index] { continue }
          score = found[index]
        }
        isLeft = true
        guard let score = score ?? (countsMissing ? .zero : nil) else { continue }
        let weight = scenario.factors.map { child.weight * $0[child.weightIndex] } ?? child.weight
        terms.append(ScoreMean.Term(score: score, weight: weight, logarithm: logarithm))
      }
      isEmpty.append(!isLeft)
      guard node.isScored else {
        found.append(nil)
        continue
      }
      let base = ScoreMean.mean(
        of: terms, by: scenario.aggregation ?? node.aggregation, isOther: scenario.aggregation != nil)
      found.append(base.map { node.rules?.applied(to: $0) ?? $0 })
    }
    return found
  }
}

extension ScoreTree.Rules {
  /// What the rules make of a score.
  fileprivate func applied(to base: FixedDecimal) -> FixedDecimal {
    let before = min(max(base + shift, .zero), .hundred)
    return limits.map { $0.isCap ? min(before, $0.bound) : $0.bound }.min() ?? before
  }
}
