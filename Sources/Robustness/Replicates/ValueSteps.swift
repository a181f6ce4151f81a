internal import Measurement
internal import Quantities

/// How the values of one unit's indicators come of what clusters contribute, laid out to be gone thousands of times:
/// the measures inside others stand before these.
struct ValueSteps: Sendable {
  /// How one value comes about.
  private enum Step: Sendable {
    /// Of clusters.
    case drawn(DrawnValue)
    /// One value over another, by their places.
    case ratio(part: Int, whole: Int)
    /// A value, so many times, over a fact of the unit.
    case rate(part: Int, per: FixedDecimal, base: FixedDecimal)
    /// What was measured, if anything was.
    case fixed(FixedDecimal?)
  }

  private var steps: [Step] = []
  /// By indicator, the place of its step.
  private var places: [Int: Int] = [:]
  /// By place, the keys of the clusters that the value rests on, those of the measures inside included.
  private var clusters: [Set<UInt64>] = []
  /// Counts of nothing yet for all clusters.
  private(set) var emptyCounts = ClusterCounts(keys: [])

  /// Lays out some indicators of a unit.
  /// - Parameters:
  ///   - indicators: their indices; one without contributions has no step.
  ///   - unit: the unit's index in the tree of units.
  init(of indicators: [Int], unit: Int, _ measurements: Measurements) {
    var needed: [(index: Int, contributions: Contributions)] = []
    for index in indicators { gather(index, of: unit, measurements, into: &needed) }
    emptyCounts = ClusterCounts(keys: needed.flatMap { $0.contributions.entries.map(\.key) })
    for (index, contributions) in needed {
      clusters.append(
        contributions.form.parts.compactMap { places[$0] }
          .reduce(into: Set(contributions.entries.map(\.key))) { $0.formUnion(clusters[$1]) })
      steps.append(step(of: contributions) { measurements.fact(unit: unit, indicator: index)?.value })
    }
  }

  /// Takes in what an indicator's value is worked out of: the measures inside it, then itself.
  private mutating func gather(
    _ index: Int, of unit: Int, _ measurements: Measurements,
    into needed: inout [(index: Int, contributions: Contributions)]
  ) {
    guard places[index] == nil, let found = measurements.contributions(unit: unit, indicator: index) else { return }
    for part in found.form.parts { gather(part, of: unit, measurements, into: &needed) }
    places[index] = needed.count
    needed.append((index, found))
  }

  private func step(of contributions: Contributions, measured: () -> Rational?) -> Step {
    switch contributions.form {
    case .ratio(let part, let whole):
      guard let part = places[part], let whole = places[whole] else { return .fixed(nil) }
      return .ratio(part: part, whole: whole)
    case .rate(let part, let per, let base):
      return places[part].map { .rate(part: $0, per: per, base: base) } ?? .fixed(nil)
    case .fixed: return .fixed(measured().map { FixedDecimal(rounding: $0) })
    default: return .drawn(DrawnValue(contributions, counts: emptyCounts))
    }
  }

  /// The place of an indicator's value among all; `nil` for one that has none.
  func place(of indicator: Int) -> Int? { places[indicator] }

  /// How many clusters the value of an indicator rests on; 0 where chance plays no part.
  func clusters(of indicator: Int) -> Int { places[indicator].map { clusters[$0].count } ?? 0 }

  /// By place, the values in the four replicates at hand; `nil` where nothing was drawn that has a value.
  func values(_ counts: ClusterCounts) -> [[FixedDecimal?]] {
    var values: [[FixedDecimal?]] = []
    values.reserveCapacity(steps.count)
    for step in steps {
      switch step {
      case .drawn(let drawn): values.append(drawn.values(counts))
      case .ratio(let part, let whole):
        values.append(
          zip(values[part], values[whole]).map { part, whole in
            guard let part, let whole else { return nil }
            return part.divided(by: whole)
          })
      case .rate(let part, let per, let base):
        values.append(values[part].map { $0.flatMap { $0.times(per, over: base) } })
      case .fixed(let value): values.append([value, value, value, value])
      }
    }
    return values
  }
}

extension Contributions.Form {
  /// The measures inside, by their index among all that is measured.
  fileprivate var parts: [Int] {
    switch self {
    case .ratio(let part, let whole): [part, whole]
    case .rate(let part, _, _): [part]
    default: []
    }
  }
}
