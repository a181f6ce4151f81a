internal import Quantities
internal import Rubrics
internal import Scoring

/// Compares two scales over all values.
///
/// Between two neighbours of all the values that either scale names both are straight lines or constant, so that the
/// greatest difference is at those values or right beside them.
enum ScaleShift {
  /// How near to a value is right beside it, where scales jump.
  private static let step = Rational(1).divided(by: Rational(1_000_000_000)) ?? .one

  /// What the later scale does to scores; `nil` where they are the same for all values.
  static func kind(from before: Indicator, to after: Indicator) -> EditionShift.Kind? {
    guard before.scale != after.scale || before.transform != after.transform else { return nil }
    // What a comparison with peers gives hangs on the peers.
    guard before.scale.relativeMethod == nil, after.scale.relativeMethod == nil else { return .scaledOtherwise }
    var (isHigher, isLower) = (false, false)
    for value in values(of: before.scale) + values(of: after.scale) {
      guard let old = score(of: value, by: before), let new = score(of: value, by: after) else { continue }
      if old < new { isHigher = true }
      if new < old { isLower = true }
    }
    // Curves can differ between the values that they are named at.
    guard before.transform == after.transform else { return .scaledOtherwise }
    switch (isHigher, isLower) {
    case (true, true): return .scaledOtherwise
    case (true, false): return .laxer
    case (false, true): return .stricter
    case (false, false): return nil
    }
  }

  private static func score(of value: Rational, by indicator: Indicator) -> Rational? {
    indicator.transform.value(of: value).flatMap { indicator.scale.score(of: $0, by: indicator.transform) }
  }

  /// The values that a scale names, and those right beside them.
  private static func values(of scale: Scale) -> [Rational] {
    let named: [ExactDecimal] =
      switch scale {
      case .linear(let points), .steps(let points, _): points.map(\.value)
      case .passAtLeast(let bound), .passAtMost(let bound): [bound]
      case .target(let best, let worst): [best, worst]
      case .deduct(let from, let each, let floor):
        [.zero] + [from.subtracting(floor)?.divided(by: each)].compactMap(\.self)
      case .relative: []
      }
    return named.map { Rational($0) }.flatMap { [$0 - step, $0, $0 + step] }
  }
}
