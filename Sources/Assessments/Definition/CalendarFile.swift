package import Diagnostics
package import Quantities
internal import YAMLDocuments

/// A file of the working days of one year, such as `cn-2024.yaml`.
package struct CalendarFile: Sendable {
  /// The calendar's name.
  package var id: String
  /// What people call it.
  package var title: LocalizedText?
  /// Where its days are published.
  package var notice: LocalizedText?
  /// The year's departures from Monday to Friday.
  package var year: WorkingCalendar.Year
  /// Where the year is stated.
  package var place: SourcePlace

  /// Reads a calendar file, with all its problems in one go.
  ///
  /// `days-off` and `make-up-days` must be there, be it as `[]`: a year without holidays is stated, not assumed.
  /// - Returns: `nil` where an error was found.
  package static func load(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> CalendarFile? {
    let before = diagnostics.count
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics),
      let root = YAMLMappingReader(document.root, as: AssessmentLanguage.calendar, diagnostics: &diagnostics)
    else { return nil }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    let id = root.required("calendar", &diagnostics)?.identifier(&diagnostics)
    let title = root.node("title")?.localizedText(&diagnostics)
    let notice = root.node("notice")?.localizedText(&diagnostics)
    let yearNode = root.required("year", &diagnostics)
    let number = yearNode?.wholeNumber(in: CivilDate.years, &diagnostics)
    let daysOff = root.required("days-off", &diagnostics)?.dates(&diagnostics)
    let makeUpDays = root.required("make-up-days", &diagnostics)?.dates(&diagnostics)
    guard let id, let yearNode, let number else { return nil }
    var year = WorkingCalendar.Year(number)
    state(daysOff ?? [], of: number, diagnostics: &diagnostics) { (date) throws(WorkingCalendar.Year.Problem) in
      try year.addDayOff(date)
    }
    state(makeUpDays ?? [], of: number, diagnostics: &diagnostics) { (date) throws(WorkingCalendar.Year.Problem) in
      try year.addMakeUpDay(date)
    }
    guard !diagnostics[before...].hasErrors else { return nil }
    return CalendarFile(id: id, title: title, notice: notice, year: year, place: yearNode.place)
  }

  /// States days, and tells those that cannot be.
  private static func state(
    _ dates: [StatedDate], of year: Int, diagnostics: inout [Diagnostic],
    by add: (CivilDate) throws(WorkingCalendar.Year.Problem) -> Void
  ) {
    for (index, stated) in dates.enumerated() {
      do {
        try add(stated.date)
      } catch {
        let arguments = ["date": stated.date.description, "year": String(year)]
        var notes: [Diagnostic.Note] = []
        if error == .repeated, let first = dates[..<index].first(where: { $0.date == stated.date }) {
          notes.append(Diagnostic.Note(Message(.calendarFirst), at: first.place))
        }
        diagnostics.append(Diagnostic(error.template, arguments, at: stated.place, notes: notes))
      }
    }
  }
}

/// A date and where a file states it.
private struct StatedDate {
  var date: CivilDate
  var place: SourcePlace
}

extension YAMLNode {
  /// The items of a sequence as dates; what is none is told and left out.
  fileprivate func dates(_ diagnostics: inout [Diagnostic]) -> [StatedDate]? {
    sequence(&diagnostics)?.compactMap { item in
      guard let text = item.text(&diagnostics) else { return nil }
      guard let date = CivilDate(text) else {
        diagnostics.append(Diagnostic(.calendarDateInvalid, ["text": text], at: item.place))
        return nil
      }
      return StatedDate(date: date, place: item.place)
    }
  }
}

extension WorkingCalendar.Year.Problem {
  /// What is said of such a day.
  fileprivate var template: MessageTemplate {
    switch self {
    case .otherYear: .calendarOtherYear
    case .freeAnyway: .calendarFreeAnyway
    case .workedAnyway: .calendarWorkedAnyway
    case .repeated: .calendarDayTwice
    }
  }
}
