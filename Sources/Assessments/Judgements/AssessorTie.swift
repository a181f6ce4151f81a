package import Diagnostics
package import Quantities

/// What ties an assessor to somebody who is evaluated, as the assessor declares it.
package struct AssessorTie: Sendable, Hashable {
  /// Whether a rating may be given in spite of a tie.
  package enum Bar: Sendable, Hashable {
    /// The tie still holds.
    case holds
    /// The tie has ended, and the cooling-off runs until a day; `nil` where that lies beyond all dates.
    case coolsOff(until: CivilDate?)
  }

  /// Who is tied.
  package var assessor: String
  /// Whom to: the id of a unit, a name of an actor, or an operator.
  package var body: String
  /// What ties them.
  package var kind: LocalizedText
  /// The first day on which the tie no longer holds; `nil` while it does.
  package var until: CivilDate?
  /// Where it is declared.
  package var place: SourcePlace

  /// Makes a tie.
  package init(assessor: String, body: String, kind: LocalizedText, until: CivilDate?, place: SourcePlace) {
    self.assessor = assessor
    self.body = body
    self.kind = kind
    self.until = until
    self.place = place
  }

  /// What stands in the way of a rating that is given on a day.
  /// - Parameters:
  ///   - date: the day; a rating without one is taken to be given while the tie held.
  ///   - years: the cooling-off, 0 for none. It ends on the day of the calendar on which the tie ended, so many years
  ///     later; one that ended on 29 February, in a year without that day on 1 March.
  /// - Returns: `nil` where nothing does.
  package func bar(on date: CivilDate?, coolingOff years: Int) -> Bar? {
    guard let until, let date, date >= until else { return .holds }
    guard years > 0 else { return nil }
    let end =
      CivilDate(year: until.year + years, month: until.month, day: until.day)
      ?? CivilDate(year: until.year + years, month: 3, day: 1)
    if let end, date >= end { return nil }
    return .coolsOff(until: end)
  }
}
