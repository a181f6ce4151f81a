/// What a record did for the value that rests on it.
package enum EvidenceVerdict: String, Sendable, Hashable, CaseIterable {
  /// It counted for the indicator: an event that was asked for, a record of a case that satisfies the rule.
  case countedFor = "for"
  /// It counted against the indicator: in a share's denominator only, or of a case that breaks the rule.
  case countedAgainst = "against"
  /// The value rests on it, but neither for nor against: a number that is averaged, a record of an open case.
  case neutral
}
