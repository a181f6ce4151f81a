internal import Diagnostics
internal import Quantities

/// Why it cannot be worked out what a case says; one such case is an error of the indicator at the case's units.
enum CaseFailure: Error, Sendable, Hashable {
  /// The answer hangs on a day of a year that the assessment's calendars do not have.
  case outsideCalendar(year: Int)
  /// The limit goes by a field, and there is none for what the field says; the value is empty where it is missing.
  case noLimit(field: String, value: String)

  /// Makes the failure of a calendar.
  init(_ failure: WorkingCalendar.Failure) {
    switch failure {
    case .outside(let year): self = .outsideCalendar(year: year)
    }
  }

  /// The reason in words.
  var message: Message {
    switch self {
    case .outsideCalendar(let year): Message(.calendarYearMissing, ["year": String(year)])
    case .noLimit(let field, ""): Message(.limitFieldMissing, ["field": field])
    case .noLimit(let field, let value): Message(.limitValueUnlisted, ["field": field, "value": value])
    }
  }
}

/// An order in which the first of several failures is the one that is told.
extension CaseFailure: Comparable {
  static func < (left: CaseFailure, right: CaseFailure) -> Bool {
    switch (left, right) {
    case (.outsideCalendar(let first), .outsideCalendar(let second)): first < second
    case (.outsideCalendar, .noLimit): true
    case (.noLimit, .outsideCalendar): false
    case (.noLimit(let field, let value), .noLimit(let otherField, let otherValue)):
      field == otherField
        ? value.utf8.lexicographicallyPrecedes(otherValue.utf8) : field.utf8.lexicographicallyPrecedes(otherField.utf8)
    }
  }
}
