internal import ActivityLogs
internal import Quantities

/// `fact`: a number from the unit's own row of facts.
struct FactMeasure: Sendable {
  /// The name of the fact.
  let column: String

  /// The unit's number.
  func fact(at unit: Unit) -> Fact {
    switch UnitFact(named: column, of: unit) {
    case .missing(let reason): Fact(.noEvidence(reason), unit: .number)
    case .unreadable(let reason): Fact(.failed(reason), unit: .number)
    case .number(let number): Fact(.value(Rational(number)), unit: .number)
    }
  }
}
