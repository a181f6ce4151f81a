internal import Quantities

/// How the time between events of a case is counted: in the zone's civil calendar, by the assessment's working days, up
/// to the cutoff.
///
/// A coarse time stands for its first midnight.
struct CaseClock: Sendable {
  /// The period that is measured.
  let period: Period
  /// The working days; without any year where the assessment has no calendar.
  let calendar: WorkingCalendar

  /// Whether the time from one event to another is within a limit; an earlier end always is.
  /// - Throws: `CaseFailure.outsideCalendar`.
  func isKept(_ limit: TimeLimit, from start: LogTime, to end: LogTime) throws(CaseFailure) -> Bool {
    do throws(WorkingCalendar.Failure) {
      return try limit.isKept(from: start.start, to: end.start, in: period.zone, calendar: calendar)
    } catch {
      throw CaseFailure(error)
    }
  }

  /// Whether the end of a limit — the instant, or the whole of its last civil day — is before the cutoff.
  /// - Throws: `CaseFailure.outsideCalendar`.
  func hasRunOut(_ limit: TimeLimit, after start: LogTime) throws(CaseFailure) -> Bool {
    do throws(WorkingCalendar.Failure) {
      return try limit.hasRunOut(after: start.start, by: period.cutoff, in: period.zone, calendar: calendar)
    } catch {
      throw CaseFailure(error)
    }
  }

  /// The number of civil days from one date to another; negative where that is earlier.
  func calendarDays(from start: LogTime, to end: LogTime) -> Int {
    period.zone.dayNumber(of: end.start) - period.zone.dayNumber(of: start.start)
  }

  /// The number of working days after one date through another; 0 where that is not later.
  /// - Throws: `CaseFailure.outsideCalendar`.
  func workingDays(from start: LogTime, to end: LogTime) throws(CaseFailure) -> Int {
    do throws(WorkingCalendar.Failure) {
      return try calendar.workingDays(from: start.start, to: end.start, in: period.zone)
    } catch {
      throw CaseFailure(error)
    }
  }
}
