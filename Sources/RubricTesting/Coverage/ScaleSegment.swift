package import Quantities
package import Rubrics

/// A stretch of values on which a scale follows one rule.
package struct ScaleSegment: Sendable, Hashable {
  /// The least value; `nil` where there is none.
  package var from: ExactDecimal?
  /// Where it ends; `nil` where it does not.
  package var to: ExactDecimal?
  /// Whether `from` itself belongs to it.
  package var holdsStart: Bool
  /// Whether `to` itself belongs to it.
  package var holdsEnd: Bool

  /// Whether a value lies in it.
  package func contains(_ value: Rational) -> Bool {
    if let from, holdsStart ? value < Rational(from) : value <= Rational(from) { return false }
    if let to, holdsEnd ? value > Rational(to) : value >= Rational(to) { return false }
    return true
  }

  /// The stretch in words that are the same in all languages, such as `0.6 < x < 0.95`.
  package var text: String {
    let start = from.map { "\($0) \(holdsStart ? "≤" : "<") " } ?? ""
    let end = to.map { " \(holdsEnd ? "≤" : "<") \($0)" } ?? ""
    return start + "x" + end
  }

  /// The stretches of a scale, from the lowest values up: beyond its ends, and between its points.
  package static func all(of scale: Scale) -> [ScaleSegment] {
    switch scale {
    case .linear(let points): bent(at: points.map(\.value))
    case .steps(let points, _): stepped(at: points.map(\.value))
    case .passAtLeast(let bound): stepped(at: [bound])
    case .passAtMost(let bound):
      [
        ScaleSegment(to: bound, holdsStart: false, holdsEnd: true),
        ScaleSegment(from: bound, holdsStart: false, holdsEnd: false),
      ]
    case .target(let best, let worst): bent(at: [min(best, worst), max(best, worst)])
    case .deduct(let from, let each, let floor):
      bent(at: [.zero, from.subtracting(floor)?.divided(by: each)].compactMap(\.self))
    // A score that hangs on the peers has no stretches of its own.
    case .relative: []
    }
  }

  /// The stretches of a scale that has the same score up to its first bend and from its last one on.
  private static func bent(at bends: [ExactDecimal]) -> [ScaleSegment] {
    guard let first = bends.first, let last = bends.last else { return [] }
    let between = zip(bends, bends.dropFirst()).map {
      ScaleSegment(from: $0, to: $1, holdsStart: $0 != first, holdsEnd: false)
    }
    return [ScaleSegment(to: first, holdsStart: false, holdsEnd: true)] + between
      + [ScaleSegment(from: last, holdsStart: true, holdsEnd: false)]
  }

  /// The stretches of a scale that jumps at some values.
  private static func stepped(at steps: [ExactDecimal]) -> [ScaleSegment] {
    let starts = [nil] + steps.map { Optional($0) }
    let ends = steps.map { Optional($0) } + [nil]
    return zip(starts, ends).map { ScaleSegment(from: $0, to: $1, holdsStart: true, holdsEnd: false) }
  }
}
