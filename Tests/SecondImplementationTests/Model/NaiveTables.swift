/// What an assessment has beside the log.
struct NaiveTables {
  /// A line of a table.
  struct Line {
    /// The level of the unit that the line is of.
    var level: String
    /// The id of that unit.
    var unit: String
    /// The group, the value that is listed, or the account.
    var name: String
    /// How many residents there are, or the balance, as the table writes it; empty in a roster.
    var number = ""
  }

  /// The file of the roster, as rubrics name it.
  static let rosterName = "名册 1.csv"

  /// The file of the opening balances, as rubrics name it.
  static let openingName = "期初 1.csv"

  /// The working days; `nil` where the assessment has no calendar.
  var calendar: NaiveCalendar?
  /// The residents by unit and group; `nil` where the assessment has no strata.
  var strata: [Line]?
  /// The values by unit; `nil` where the assessment does not have the file.
  var roster: [Line]?
  /// The balances by unit and account; `nil` where the assessment does not have the file.
  var opening: [Line]?

  /// The lines of a table that are of a unit itself.
  static func lines(_ lines: [Line], of unit: NaiveUnit) -> [Line] {
    lines.filter { $0.level == unit.level && NaiveText($0.unit) == NaiveText(unit.id) }
  }
}
