internal import Diagnostics
internal import Quantities

/// Scales and bands that cannot do what they look like.
extension RubricLint {
  /// Scales with one score, values that a measure never takes, scores without a band.
  static func checkScales(_ rubric: Rubric) -> [Diagnostic] {
    var found = rubric.indicators.flatMap(checkScale)
    if let lowest = rubric.bands.first, lowest.from > .zero {
      found.append(Diagnostic(.scoresBelowBands, ["from": lowest.from.description], at: rubric.places.lowestBand))
    }
    return found
  }

  private static func checkScale(of indicator: Indicator) -> [Diagnostic] {
    let bounds = indicator.measure.bounds
    let place = indicator.place(of: indicator.scale.key)
    if let score = indicator.scale.onlyScore(lowest: bounds.lowest, highest: bounds.highest) {
      return [
        Diagnostic(.constantScale, ["id": indicator.id.description, "score": score.description], at: place)
      ]
    }
    let unreachable = indicator.scale.values.filter { value in
      bounds.lowest.map { value < $0 } ?? false || bounds.highest.map { value > $0 } ?? false
    }
    var found: [Diagnostic] = []
    if indicator.transform != .none, let lowest = bounds.lowest, lowest <= .zero {
      found.append(
        Diagnostic(
          .logarithmOfZero, ["form": indicator.measure.form, "transform": indicator.transform.rawValue],
          at: indicator.place(of: "transform")))
    }
    guard !unreachable.isEmpty else { return found }
    return found + [
      Diagnostic(
        .unreachableValues,
        [
          "form": indicator.measure.form, "values": unreachable.map(\.description).joined(separator: ", "),
          "range": range(bounds),
        ], at: place)
    ]
  }

  /// The bounds of a measure's values in signs that both languages read.
  private static func range(_ bounds: (lowest: ExactDecimal?, highest: ExactDecimal?)) -> String {
    switch (bounds.lowest, bounds.highest) {
    case (.some(let lowest), .some(let highest)): "\(lowest)…\(highest)"
    case (.some(let lowest), nil): "≥ \(lowest)"
    case (nil, .some(let highest)): "≤ \(highest)"
    case (nil, nil): "−∞…∞"
    }
  }
}

extension Scale {
  /// The key under which the rubric language has it.
  var key: String {
    switch self {
    case .linear: "scale"
    case .steps: "steps"
    case .passAtLeast, .passAtMost: "pass"
    case .target: "target"
    case .deduct: "deduct"
    case .relative: "relative"
    }
  }

  /// The values that it names, in the order of the rubric.
  var values: [ExactDecimal] {
    switch self {
    case .linear(let points), .steps(let points, _): points.map(\.value)
    case .passAtLeast(let bound), .passAtMost(let bound): [bound]
    case .target(let best, let worst): [best, worst]
    case .deduct, .relative: []
    }
  }

  /// The score that it gives to every value between two bounds, or `nil` where it gives several.
  func onlyScore(lowest: ExactDecimal?, highest: ExactDecimal?) -> ExactDecimal? {
    let hundred = ExactDecimal(100)
    switch self {
    case .linear(let points):
      let scores = Set(points.map(\.score))
      return scores.count == 1 ? scores.first : nil
    case .steps(let points, let below):
      let isBelowReached = lowest.map { lowest in points.first.map { lowest < $0.value } ?? true } ?? true
      let scores = Set(points.map(\.score) + (isBelowReached ? [below] : []))
      return scores.count == 1 ? scores.first : nil
    case .passAtLeast(let bound):
      if let lowest, bound <= lowest { return hundred }
      return highest.map { bound > $0 } ?? false ? .zero : nil
    case .passAtMost(let bound):
      if let highest, bound >= highest { return hundred }
      return lowest.map { bound < $0 } ?? false ? .zero : nil
    case .target, .deduct, .relative: return nil
    }
  }
}
