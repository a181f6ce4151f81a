/// What a case says of a rule.
enum CaseOutcome: Sendable, Hashable {
  /// The rule holds.
  case satisfied
  /// The rule is broken.
  case unsatisfied
  /// The rule asks nothing of the case.
  case vacuous
  /// It cannot be told yet.
  case open
  /// The case was closed so long after it was opened, in the small unit of the delay; never negative.
  case closed(after: Int128)
  /// It cannot be worked out.
  case failed(CaseFailure)
}

extension CaseOutcome {
  /// What the records of the case do for the value.
  var verdict: EvidenceVerdict {
    switch self {
    case .satisfied: .countedFor
    case .unsatisfied: .countedAgainst
    case .vacuous, .open, .closed, .failed: .neutral
    }
  }
}
