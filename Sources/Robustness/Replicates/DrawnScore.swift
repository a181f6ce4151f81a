internal import Quantities
internal import Rubrics
internal import Scoring

/// The scores of an indicator's values in replicates; each value that a logarithm is taken of is scored once.
struct DrawnScore: Sendable {
  private let transform: Transform
  private let line: ScoreLine?
  /// By value, the score that was worked out; `nil` where the value has no logarithm.
  private var known: [FixedDecimal: FixedDecimal?] = [:]

  /// Makes the scores of an indicator.
  init(_ indicator: Indicator) {
    transform = indicator.transform
    line = ScoreLine(indicator)
  }

  /// The score of a value; `nil` where it has no logarithm and one is asked for.
  mutating func score(of value: FixedDecimal) -> FixedDecimal? {
    guard transform != .none else { return line?.score(of: value) ?? value }
    if let known = known[value] { return known }
    let transformed = transform.value(of: value.rational).map { FixedDecimal(rounding: $0) }
    let score = transformed.map { line?.score(of: $0) ?? value }
    known[value] = .some(score)
    return score
  }
}
