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
  /// The score of an indicator or of a group below the node, by its id; its value is a `number`, missing where it has
  /// none.
  case score(String)
  /// The value of an indicator or of a quantity that the rubric names, by its id; a `number`, missing where it has none.
  case value(String)
  /// The state of an indicator, by its id; its value is a `text`.
  case state(String)
  /// The weighted mean score of the effect indicators below the node; a `number`, missing where none has a score.
  case effect
  /// The weighted mean score of the activity indicators below the node; a `number`, missing where none has a score.
  case activity
}
