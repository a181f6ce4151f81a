internal import Quantities

extension TimeLimit {
  /// Whether the end of the limit — the instant, or the whole of the last civil day — is before the period's cutoff.
  func hasPassed(after start: Instant, in period: Period) -> Bool {
    deadline(after: start, in: period.zone)?.lies(before: period.cutoff) ?? false
  }
}
