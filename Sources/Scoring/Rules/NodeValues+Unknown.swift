internal import ActivityLogs
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import Rubrics

/// What rules cannot find out, and why.
extension NodeValues {
  /// Why a number that points are multiplied by is not there.
  struct UnknownFactor: Error {
    /// What is missing or wrong.
    let reason: Message
  }

  /// The number that points are multiplied by; one below 0 is no number of things.
  func factor(_ factor: RulePoints.Factor) -> Result<Rational, UnknownFactor> {
    let name = factor.name
    let number: Rational?
    switch factor {
    case .measure(let name): number = unit.value(of: name)
    case .fact(let name):
      let text = unit.facts.unit.facts[name]
      number = text.flatMap { try? ExactDecimal($0) }.map { Rational($0) }
      if let text, number == nil {
        return .failure(UnknownFactor(reason: Message(.factorNotNumber, ["name": name, "text": text])))
      }
    }
    guard let number else { return .failure(UnknownFactor(reason: Message(.factorMissing, ["name": name]))) }
    guard !number.isNegative else {
      let value = number.rounded(places: 6)
      return .failure(UnknownFactor(reason: Message(.factorNegative, ["name": name, "value": value])))
    }
    return .success(number)
  }

  /// What a condition asks for and does not find.
  func reason(whyUndecided condition: Expression) -> Message {
    let missing = condition.references.filter { value(of: $0) == nil }.map(\.notation)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !missing.isEmpty else { return Message(.ruleUndecided, ["condition": condition.text]) }
    return Message(
      .ruleAsksForMissing, ["condition": condition.text, "missing": missing.joined(separator: ", ")])
  }
}

extension Reference {
  /// How a rule's condition writes it.
  fileprivate var notation: String {
    switch self {
    case .score(let id): "score[\"\(id)\"]"
    case .value(let id): "value[\"\(id)\"]"
    case .state(let id): "state[\"\(id)\"]"
    case .effect: "effect"
    case .activity: "activity"
    case .fact(let name), .column(let name), .caseHas(let name), .caseCount(let name), .caseField(_, let name, _): name
    }
  }
}
