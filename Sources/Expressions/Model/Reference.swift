/// Something outside of an expression that it reads.
package enum Reference: Sendable, Hashable {
  /// An event's field by its name, an attribute by `x.` and its name.
  case column(String)
  /// A fact of the unit by its name; `level` and `unit` are facts too.
  case fact(String)
  /// Whether the case has an event of the activity; its value is `truth`.
  case caseHas(String)
  /// How many events of the activity the case has; its value is a whole `number`.
  case caseCount(String)
  /// A column of the case's first, or last, event of the activity.
  case caseField(first: Bool, activity: String, column: String)
}
