package import Quantities

/// What measures look up beside the log: the assessment's calendar and tables.
///
/// Units are told apart by their index in the tree of units, as one id can stand for units of several levels. Texts are
/// as the files have them; they are compared with the log's byte by byte, so by their codes, not as keys.
package struct MeasureTables: Sendable {
  /// The working days, or `nil` where the assessment has no calendar.
  package var calendar: WorkingCalendar?
  /// By unit and group, the residents, at least 0; `nil` where the assessment has no strata.
  package var strata: [Int: [String: ExactDecimal]]?
  /// By file as the rubric names it and by unit, the values listed; files that are not there are absent.
  package var rosters: [String: [Int: Set<String>]]
  /// By file as the rubric names it, by unit and by account, the balance at the start; files that are not there are
  /// absent.
  package var openings: [String: [Int: [String: ExactDecimal]]]

  /// Makes tables; by default there are none.
  package init(
    calendar: WorkingCalendar? = nil, strata: [Int: [String: ExactDecimal]]? = nil,
    rosters: [String: [Int: Set<String>]] = [:], openings: [String: [Int: [String: ExactDecimal]]] = [:]
  ) {
    self.calendar = calendar
    self.strata = strata
    self.rosters = rosters
    self.openings = openings
  }
}
