internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Quantities where the rubric language asks for them.
extension YAMLNode {
  /// A number of things, at least 1.
  func count(_ diagnostics: inout [Diagnostic]) -> Int? { wholeNumber(in: 1...1_000_000_000, &diagnostics) }

  /// A weight: a decimal greater than 0.
  func weight(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    guard let weight = decimal(&diagnostics) else { return nil }
    if weight > .zero { return weight }
    diagnostics.append(Diagnostic(.weightNotPositive, ["value": scalar?.text ?? ""], at: place))
    return nil
  }

  /// Points that a rule takes or gives: a decimal greater than 0.
  func points(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    guard let points = decimal(&diagnostics) else { return nil }
    if points > .zero { return points }
    diagnostics.append(Diagnostic(.pointsNotPositive, ["name": name, "value": scalar?.text ?? ""], at: place))
    return nil
  }

  /// A score: a decimal of 0…100.
  func score(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    guard let score = decimal(&diagnostics) else { return nil }
    if score >= .zero, score <= ExactDecimal(100) { return score }
    diagnostics.append(Diagnostic(.scoreOutOfRange, ["value": scalar?.text ?? ""], at: place))
    return nil
  }

  /// A length of time: `36h`, `15d`, `7cd`, `5wd`.
  func timeLimit(_ diagnostics: inout [Diagnostic]) -> TimeLimit? {
    guard let text = text(&diagnostics) else { return nil }
    if let limit = TimeLimit(text) { return limit }
    diagnostics.append(Diagnostic(.malformedLimit, ["text": text], at: place))
    return nil
  }
}
