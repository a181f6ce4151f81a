package import ActivityLogs

/// Which pairs of recommendation and actor of the register have an indicator.
package struct CoverageMatrix: Sendable, Hashable {
  /// A recommendation and an actor it concerns.
  package struct Pair: Sendable, Hashable {
    /// The recommendation, by its id in the register.
    package var recommendation: String
    /// The actor.
    package var actor: Actor
    /// Whether the paper names the actor.
    package var basis: Basis
    /// The indicators of the pair, ascending; none where it is not covered.
    package var indicators: [IndicatorID]

    /// Makes a pair.
    package init(recommendation: String, actor: Actor, basis: Basis, indicators: [IndicatorID]) {
      self.recommendation = recommendation
      self.actor = actor
      self.basis = basis
      self.indicators = indicators
    }
  }

  /// How many of some pairs are covered.
  package struct Count: Sendable, Hashable {
    /// The pairs with an indicator.
    package var covered: Int
    /// All of them.
    package var total: Int

    /// Counts pairs.
    init(_ pairs: some Sequence<Pair>) {
      var (covered, total) = (0, 0)
      for pair in pairs {
        total += 1
        if !pair.indicators.isEmpty { covered += 1 }
      }
      self.covered = covered
      self.total = total
    }
  }

  /// The rubric's id.
  package let rubric: String
  /// The recommendations, by id, in the order of the register.
  package let recommendations: [String]
  /// The pairs of the register in its order, those of a recommendation in the order of the actors.
  package let pairs: [Pair]

  /// Makes the matrix of a rubric; empty where it has no register.
  package init(_ rubric: Rubric) {
    var indicators: [String: [Actor: [IndicatorID]]] = [:]
    for indicator in rubric.indicators {
      guard let recommendation = indicator.recommendation else { continue }
      indicators[recommendation, default: [:]][indicator.actor, default: []].append(indicator.id)
    }
    self.rubric = rubric.id
    self.recommendations = rubric.recommendations.map(\.id)
    self.pairs = rubric.recommendations.flatMap { recommendation in
      Actor.allCases.compactMap { actor in
        recommendation.actors[actor].map { basis in
          Pair(
            recommendation: recommendation.id, actor: actor, basis: basis,
            indicators: (indicators[recommendation.id]?[actor] ?? []).sorted())
        }
      }
    }
  }

  /// How many of all pairs are covered.
  package var count: Count { Count(pairs) }

  /// How many of an actor's pairs are covered.
  package func count(of actor: Actor) -> Count { Count(pairs.lazy.filter { $0.actor == actor }) }

  /// The actors that the register concerns, in their usual order.
  package var actors: [Actor] { Actor.allCases.filter { actor in pairs.contains { $0.actor == actor } } }

  /// The pairs without an indicator, in the order of the register.
  package var uncovered: [Pair] { pairs.filter(\.indicators.isEmpty) }
}

extension CoverageMatrix.Count: CustomStringConvertible {
  /// The count as `16/70`.
  package var description: String { "\(covered)/\(total)" }
}
