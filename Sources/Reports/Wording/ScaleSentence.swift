package import Diagnostics
package import Quantities
package import Rubrics
internal import Scoring

/// Says in words what a scale is, and how it turned a value into a score.
package enum ScaleSentence {
  /// The whole scale: `0 scores 0; 0.6 scores 60; …`, with what is done to the value before.
  package static func text(of scale: Scale, by transform: Transform = .none) -> LocalizedText {
    guard let name = transform.title else { return text(ofPlain: scale) }
    return RuleWord.scaleTransformed.with(texts: ["transform": name, "scale": text(ofPlain: scale)])
  }

  private static func text(ofPlain scale: Scale) -> LocalizedText {
    switch scale {
    case .linear(let points):
      return ReportWord.scaleLinear.with(texts: ["points": list(points, as: .scalePoint)])
    case .steps(let points, let below):
      return ReportWord.scaleSteps.with(texts: [
        "first": LocalizedText(points.first?.value.description ?? ""), "below": LocalizedText(below.description),
        "points": list(points, as: .scaleStep),
      ])
    case .passAtLeast(let bound): return ReportWord.scaleAtLeast.with(["value": bound.description])
    case .passAtMost(let bound): return ReportWord.scaleAtMost.with(["value": bound.description])
    case .target(let best, let worst):
      return ReportWord.scaleTarget.with(["best": best.description, "worst": worst.description])
    case .deduct(let from, let each, let floor):
      return RuleWord.scaleDeduct.with([
        "from": from.description, "each": each.description, "floor": floor.description,
      ])
    case .relative(let method): return method.sentence
    }
  }

  private static func list(_ points: [Scale.Point], as word: ReportWord) -> LocalizedText {
    let parts = points.map { word.with(["value": $0.value.description, "score": $0.score.description]) }
    return LocalizedText(
      english: parts.map(\.english).joined(separator: "; "), chinese: parts.map(\.chinese).joined(separator: "；"))
  }

  /// The step from a value to its score, with all figures that a calculator needs.
  ///
  /// Logarithms grow with their numbers, so that values are placed among those of the scale as they are, and only the
  /// formula names the transform.
  /// - Parameters:
  ///   - operand: the value as a figure to compute with.
  ///   - score: what it scored.
  package static func text(
    of scale: Scale, by transform: Transform = .none, value: Rational, operand: String, score: Rational
  ) -> LocalizedText {
    switch scale {
    case .linear(let points):
      return onLines(points, by: transform, value: value, operand: operand, score: score)
    case .target(let best, let worst):
      let points = [Scale.Point(value: worst, score: .zero), Scale.Point(value: best, score: ExactDecimal(100))]
      return onLines(
        points.sorted { $0.value < $1.value }, by: transform, value: value, operand: operand, score: score)
    case .deduct(let from, let each, let floor):
      let difference = "\(from) − \(each) × \(transform.term(operand))"
      let formula = "max(\(floor), \(difference)) = \(NumberText.exactScore(score))"
      return RuleWord.deducted.with(["formula": formula])
    case .steps(let points, _):
      guard let reached = points.last(where: { Rational($0.value) <= value }) else {
        return placed(.stepBelow, points.first?.value, score)
      }
      return placed(.stepReached, reached.value, score)
    case .passAtLeast(let bound): return placed(value >= Rational(bound) ? .atOrAbove : .stepBelow, bound, score)
    case .passAtMost(let bound): return placed(value <= Rational(bound) ? .atOrBelow : .above, bound, score)
    case .relative: return MethodWord.compared.with(["value": operand, "score": NumberText.figure(score)])
    }
  }

  private static func onLines(
    _ points: [Scale.Point], by transform: Transform, value: Rational, operand: String, score: Rational
  ) -> LocalizedText {
    guard let first = points.first, let last = points.last else { return LocalizedText("") }
    if value <= Rational(first.value) { return placed(.atOrBelow, first.value, score) }
    if value >= Rational(last.value) { return placed(.atOrAbove, last.value, score) }
    guard let upper = points.firstIndex(where: { Rational($0.value) >= value }), upper > 0 else {
      return LocalizedText("")
    }
    let (low, high) = (points[upper - 1], points[upper])
    if Rational(high.value) == value { return placed(.exactly, high.value, score) }
    let operand = transform.term(operand)
    let (x0, x1) = (transform.term(NumberText.operand(low.value)), transform.term(NumberText.operand(high.value)))
    let (s0, s1) = (NumberText.operand(low.score), NumberText.operand(high.score))
    let formula =
      "\(s0) + (\(operand) − \(x0)) ÷ (\(x1) − \(x0)) × (\(s1) − \(s0)) = \(NumberText.exactScore(score))"
    return ReportWord.onTheLine.with([
      "low": low.value.description, "high": high.value.description, "formula": formula,
    ])
  }

  private static func placed(_ word: ReportWord, _ value: ExactDecimal?, _ score: Rational) -> LocalizedText {
    word.with(["value": value?.description ?? "", "score": NumberText.figure(score)])
  }
}

extension Transform {
  /// What people call it; `nil` where nothing is done.
  fileprivate var title: LocalizedText? {
    switch self {
    case .none: nil
    case .ln: RuleWord.transformLn.text
    case .log10: RuleWord.transformLog10.text
    }
  }

  /// A figure transformed, as a term of a formula.
  fileprivate func term(_ operand: String) -> String {
    switch self {
    case .none: operand
    case .ln, .log10: "\(rawValue)(\(operand))"
    }
  }
}
