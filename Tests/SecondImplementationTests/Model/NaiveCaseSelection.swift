/// Which cases a measure looks at.
struct NaiveCaseSelection {
  /// The activity that places a case in a period; `nil` for its earliest event.
  var anchor: String?
  /// The condition that activates a case; `nil` for all.
  var condition: NaiveCondition<NaiveCase>?
}
