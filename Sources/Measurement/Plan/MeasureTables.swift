package import Quantities

/// What measures look up beside the log: the assessment's calendar and tables.
package struct MeasureTables: Sendable {
  /// The working days, or `nil` where the assessment has no calendar.
  package var calendar: WorkingCalendar?
  /// By unit and group, the residents; `nil` where the assessment has no strata.
  package var strata: [String: [String: ExactDecimal]]?
  /// By file as the rubric names it and by unit, the values listed; files that are not there are absent.
  package var rosters: [String: [String: Set<String>]]
  /// By file as the rubric names it, by unit and by account, the balance at the start; files that are not there are
  /// absent.
  package var openings: [String: [String: [String: ExactDecimal]]]

  /// Makes tables; by default there are none.
  package init(
    calendar: WorkingCalendar? = nil, strata: [String: [String: ExactDecimal]]? = nil,
    rosters: [String: [String: Set<String>]] = [:], openings: [String: [String: [String: ExactDecimal]]] = [:]
  ) {
    self.calendar = calendar
    self.strata = strata
    self.rosters = rosters
    self.openings = openings
  }
}
