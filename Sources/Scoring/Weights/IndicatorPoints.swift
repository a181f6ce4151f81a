package import ActivityLogs
package import Quantities
package import Rubrics

/// What each indicator can add to the score of its actor: its effective weight as points of 100 within the actor.
///
/// The effective weight of an indicator is the product of its share among its siblings and the shares of the groups
/// above it among theirs. It counts with all indicators of the level: what does not apply at one unit passes its weight
/// on to the others there.
package struct IndicatorPoints: Sendable, Hashable {
  /// The points of one indicator.
  package struct Entry: Sendable, Hashable {
    /// The indicator.
    package let indicator: IndicatorID
    /// Its points, exact.
    package let exact: Rational
    /// Its points in tenths; those of an actor add up to 1,000 (largest remainder, of equal ones the lesser id).
    package let tenths: Int

    /// The points with one place behind the point, such as `6.3`.
    package var text: String { "\(tenths / 10).\(tenths % 10)" }
  }

  /// The level of units that the points are for.
  package let level: UnitLevel
  /// The indicators that apply on the level, by id ascending.
  package let entries: [Entry]

  /// Works out the points of a rubric's indicators at units of a level.
  package init(_ rubric: Rubric, on level: UnitLevel) {
    let indicators = rubric.indicators.filter { $0.units.contains(level) }.sorted { $0.id < $1.id }
    let weights = Self.weights(of: indicators, share: .one, below: rubric.levels[...], of: rubric)
    var entries: [Entry] = []
    for actor in Actor.allCases {
      let own = indicators.filter { $0.actor == actor }.map { (id: $0.id, weight: weights[$0.id] ?? .zero) }
      let sum = own.reduce(Rational.zero) { $0 + $1.weight }
      let tenths = LargestRemainder.shares(of: 1_000, for: own.map(\.weight))
      entries += zip(own, tenths).map { part, tenths in
        Entry(
          indicator: part.id, exact: (part.weight * .hundred).divided(by: sum) ?? .zero, tenths: tenths)
      }
    }
    self.level = level
    self.entries = entries.sorted { $0.indicator < $1.indicator }
  }

  /// The effective weight of each indicator that applies on a level: its share of the unit's whole, exact.
  package static func shares(of rubric: Rubric, on level: UnitLevel) -> [IndicatorID: Rational] {
    let indicators = rubric.indicators.filter { $0.units.contains(level) }
    return weights(of: indicators, share: .one, below: rubric.levels[...], of: rubric)
  }

  /// The points of an indicator; `nil` where it does not apply on the level.
  package subscript(indicator: IndicatorID) -> Entry? { entries.first { $0.indicator == indicator } }

  /// The share of each indicator in the whole that they make, by id.
  /// - Parameter share: the share of the whole in that above it.
  private static func weights(
    of indicators: [Indicator], share: Rational, below levels: ArraySlice<RollUpLevel>, of rubric: Rubric
  ) -> [IndicatorID: Rational] {
    guard let outermost = levels.last else {
      let sum = indicators.reduce(Rational.zero) { $0 + Rational($1.weight) }
      return Dictionary(
        indicators.map { ($0.id, (share * Rational($0.weight)).divided(by: sum) ?? .zero) },
        uniquingKeysWith: { first, _ in first })
    }
    let groups = rubric.groups(on: outermost).compactMap { id, weight in
      let members = indicators.filter { rubric.group(of: $0, on: outermost) == id }
      return members.isEmpty ? nil : (weight: Rational(weight), members: members)
    }
    let sum = groups.reduce(Rational.zero) { $0 + $1.weight }
    var weights: [IndicatorID: Rational] = [:]
    for group in groups {
      let own = (share * group.weight).divided(by: sum) ?? .zero
      weights.merge(Self.weights(of: group.members, share: own, below: levels.dropLast(), of: rubric)) {
        first, _ in first
      }
    }
    return weights
  }
}
