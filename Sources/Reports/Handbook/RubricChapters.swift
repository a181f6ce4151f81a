internal import ActivityLogs
package import Rubrics
package import Scoring

/// The chapters in which a rubric is put into words.
package struct RubricChapters: Sendable {
  /// What things are called, and the rubric itself.
  package let names: RubricNames
  /// The points of the indicators, by level from the smallest; only levels to which an indicator applies.
  package let points: [IndicatorPoints]

  /// Prepares the chapters of a rubric.
  package init(_ rubric: Rubric) {
    self.names = RubricNames(rubric)
    self.points = UnitLevel.allCases.map { IndicatorPoints(rubric, on: $0) }.filter { !$0.entries.isEmpty }
  }

  /// The rubric.
  package var rubric: Rubric { names.rubric }

  /// The explanation of an indicator.
  package func explanation(of indicator: Indicator) -> IndicatorExplanation {
    IndicatorExplanation(indicator, names: names, points: points)
  }

  /// The actors that have indicators, in their usual order.
  var actors: [Actor] { Actor.allCases.filter { actor in rubric.indicators.contains { $0.actor == actor } } }

  /// The indicators of an actor by dimension, in the order of the rubric; only dimensions that have any.
  func dimensions(of actor: Actor) -> [(dimension: Dimension, indicators: [Indicator])] {
    rubric.dimensions.compactMap { dimension in
      let own = rubric.indicators.filter { $0.actor == actor && $0.dimension == dimension.id }
      return own.isEmpty ? nil : (dimension, own)
    }
  }
}
