/// A case that was looked at, and what came of it.
struct CaseDraw: Sendable {
  /// The key of its cluster.
  let key: UInt64
  /// What it says.
  let outcome: CaseOutcome
}

extension CaseMeasure {
  /// What cases contribute to the value: those that can be decided 1 below the line, and above it where they satisfy the
  /// rule; for delays how long they took.
  func contributions(of cases: [CaseDraw]) -> Contributions {
    if let whyFixed { return Contributions(.fixed(whyFixed)) }
    return Contributions(
      form,
      cases.compactMap { draw in
        switch draw.outcome {
        case .satisfied: .init(key: draw.key, above: .units(of: 1), below: .units(of: 1))
        case .unsatisfied: .init(key: draw.key, above: 0, below: .units(of: 1))
        case .closed(let delay): .init(key: draw.key, above: Int64(clamping: delay))
        case .vacuous, .open, .failed: nil
        }
      })
  }

  /// How the value comes of cases.
  private var form: Contributions.Form {
    guard let delay = self as? DelayMeasure else { return .quotient }
    return delay.percentile.form(unitsPerOne: Int64(clamping: delay.smallUnitsPerOne))
  }
}
